using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class TriggerThingsTests
{
    [Theory]
    [InlineData("til next day usually, oh and the wheelbarrow", "wheelbarrow")]
    [InlineData("digging mostly", "digging")]
    [InlineData("the hoover too", "hoover")]
    public void A_thing_in_a_clause_of_its_own_is_one_more(string text, string thing) => Assert.Equal([thing], TriggerThings.In(text));

    [Theory]
    [InlineData("I sold the wheelbarrow last year")]
    [InlineData("nothing else")]
    public void A_thing_in_a_story_is_not(string text) => Assert.Empty(TriggerThings.In(text));

    [Fact]
    public void Two_positions_have_two_limits()
    {
        var (words, least) = TriggerThings.TwoLimits("depends, 20 minutes if im kneeling, 5 if im bent")!.Value;
        Assert.Equal("20 minutes kneeling, 5 bent", words);
        Assert.Equal(5, least);
        Assert.Null(TriggerThings.TwoLimits("about 20 minutes"));
    }
}
