using BackPainBot.Domain.Pain;

namespace BackPainBot.UnitTests.Domain.Pain;

public sealed class PainStateTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_no_with_a_score_counts_as_present() =>
        Assert.Equal(PainStanding.Present, new PainState(PainNow.No, 4, Now).StandingAt(Now));

    [Fact]
    public void A_no_that_nobody_dated_is_unknown() =>
        Assert.Equal(PainStanding.Unknown, new PainState(PainNow.No, 0).StandingAt(Now));

    [Fact]
    public void A_no_lasts_for_exactly_a_day()
    {
        var state = new PainState(PainNow.No, 0, Now);

        Assert.True(state.IsAbsentAt(Now + TimeSpan.FromHours(24)));
        Assert.Equal(PainStanding.Stale, state.StandingAt(Now + TimeSpan.FromHours(24) + TimeSpan.FromTicks(1)));
    }

    [Fact]
    public void A_no_from_the_future_is_stale_because_the_clock_moved() =>
        Assert.Equal(PainStanding.Stale, new PainState(PainNow.No, 0, Now).StandingAt(Now - TimeSpan.FromSeconds(1)));

    [Fact]
    public void Old_pain_still_counts_as_present() =>
        Assert.Equal(PainStanding.Present, new PainState(PainNow.Yes, 3, Now - TimeSpan.FromDays(30)).StandingAt(Now));
}
