using BackPainBot.Host.Channels.DirectLine;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Host.Channels.DirectLine;

public sealed class RateLimitsTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void A_key_may_do_so_much_a_minute_and_gets_it_back_evenly()
    {
        var limits = new RateLimits(_time);

        Assert.Equal(6, Enumerable.Range(0, 10).Count(_ => limits.TryTake("a", 6)));
        _time.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(2, Enumerable.Range(0, 10).Count(_ => limits.TryTake("a", 6)));
    }

    [Fact]
    public void One_key_does_not_use_up_anothers()
    {
        var limits = new RateLimits(_time);

        Assert.True(limits.TryTake("a", 1));
        Assert.False(limits.TryTake("a", 1));
        Assert.True(limits.TryTake("b", 1));
    }
}
