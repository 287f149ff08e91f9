using BackPainBot.Domain;
using BackPainBot.Domain.Safety;

namespace BackPainBot.UnitTests.Domain;

public sealed class WireNameTests
{
    [Theory]
    [InlineData(Urgency.SameDay, "same-day")]
    [InlineData(Urgency.Routine, "routine")]
    public void A_member_is_spelled_in_kebab_case(Urgency urgency, string expected) =>
        Assert.Equal(expected, WireName.Of(urgency));

    [Fact]
    public void Every_red_flag_reads_back_from_its_name()
    {
        foreach (var flag in Enum.GetValues<RedFlag>())
        {
            Assert.True(WireName.TryParse<RedFlag>(WireName.Of(flag), out var read));
            Assert.Equal(flag, read);
        }
    }

    [Fact]
    public void An_unknown_name_is_refused() => Assert.False(WireName.TryParse<RedFlag>("CaudaEquina", out _));
}
