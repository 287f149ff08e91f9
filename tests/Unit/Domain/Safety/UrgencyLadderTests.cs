using BackPainBot.Domain.Safety;
using BackPainBot.Domain.Safety.RedFlags;

namespace BackPainBot.UnitTests.Domain.Safety;

public sealed class UrgencyLadderTests
{
    [Fact]
    public void No_flag_is_routine() => Assert.Equal(Urgency.Routine, UrgencyLadder.Overall([]));

    [Fact]
    public void Night_pain_after_fifty_is_for_the_same_day() =>
        Assert.Equal(Urgency.SameDay, UrgencyLadder.Overall([new(RedFlag.Cancer, Urgency.Soon), new(RedFlag.Age, Urgency.Soon)]));

    [Fact]
    public void Cancer_beside_weak_legs_is_an_emergency_of_its_own()
    {
        var combined = UrgencyLadder.Combine([new(RedFlag.Cancer, Urgency.SameDay), new(RedFlag.ProgressiveNeuro, Urgency.SameDay)]);

        Assert.Equal(Urgency.Emergency, combined[0].Urgency);
        Assert.Equal(RedFlag.Cancer, combined[0].Flag);
    }

    [Fact]
    public void No_pair_of_flags_is_ever_less_urgent_than_its_parts_and_order_does_not_matter()
    {
        foreach (var one in EveryRaised())
        {
            foreach (var other in EveryRaised())
            {
                var overall = UrgencyLadder.Overall([one, other]);
                Assert.True(overall >= one.Urgency && overall >= other.Urgency);
                Assert.Equal(overall, UrgencyLadder.Overall([other, one]));
            }
        }
    }

    [Fact]
    public void Every_combination_raises_a_flag_to_an_urgency_it_can_have()
    {
        foreach (var row in UrgencyLadder.Combinations)
        {
            Assert.NotEqual(row.Flag, row.Beside);
            Assert.True(RedFlagRules.Of(row.Flag).Fit(row.AtLeast) >= row.AtLeast, row.ToString());
        }
    }

    private static IEnumerable<RaisedFlag> EveryRaised() =>
        from rule in RedFlagRules.All
        from urgency in rule.PossibleUrgencies
        select new RaisedFlag(rule.Flag, urgency);
}
