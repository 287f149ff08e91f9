using BackPainBot.Domain.Safety;
using BackPainBot.Domain.Safety.RedFlags;

namespace BackPainBot.UnitTests.Domain.Safety.RedFlags;

public sealed class RedFlagRulesTests
{
    [Fact]
    public void Every_red_flag_has_exactly_one_rule() =>
        Assert.Equal(Enum.GetValues<RedFlag>().Order(), RedFlagRules.All.Select(rule => rule.Flag).Order());

    [Fact]
    public void Every_default_urgency_is_a_possible_one_and_none_is_routine()
    {
        foreach (var rule in RedFlagRules.All)
        {
            Assert.Contains(rule.DefaultUrgency, rule.PossibleUrgencies);
            Assert.DoesNotContain(Urgency.Routine, rule.PossibleUrgencies);
            Assert.Equal(rule.PossibleUrgencies.Distinct().Count(), rule.PossibleUrgencies.Count);
        }
    }

    [Fact]
    public void Every_emergency_blocks_talk_of_movement_until_read()
    {
        foreach (var rule in RedFlagRules.All)
            Assert.True(rule.BlocksActivityAt(Urgency.Emergency), rule.Flag.ToString());
    }

    [Fact]
    public void An_urgency_that_a_flag_cannot_have_is_raised_to_the_next_it_can()
    {
        Assert.Equal(Urgency.Emergency, RedFlagRules.Of(RedFlag.VascularChest).Fit(Urgency.SameDay));
        Assert.Equal(Urgency.Soon, RedFlagRules.Of(RedFlag.Pregnancy).Fit(Urgency.Emergency));
    }

    [Fact]
    public void A_value_that_is_no_flag_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => RedFlagRules.Of((RedFlag)99));

    [Fact]
    public void Every_possible_urgency_of_a_flag_has_words_in_its_notice()
    {
        foreach (var rule in RedFlagRules.All)
        {
            var notice = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "content", "safety", $"{BackPainBot.Domain.WireName.Of(rule.Flag)}.md"));
            foreach (var urgency in rule.PossibleUrgencies)
                Assert.Contains($"\n## {HeadingOf(urgency)}\n", notice, StringComparison.Ordinal);
        }
    }

    private static string HeadingOf(Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "Emergency",
        Urgency.SameDay => "Same day",
        _ => "Soon",
    };
}
