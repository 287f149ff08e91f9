using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class ConditionsTests
{
    [Theory]
    [InlineData("only when i do nights three in a row", "only when i do nights three in a row")]
    [InlineData("but not every day though", "not every day")]
    [InlineData("it's only after the long shifts", "only after the long shifts")]
    [InlineData("not always tho", "not always")]
    [InlineData("if i paint back to back", "if i paint back to back")]
    public void When_it_comes_is_kept_in_their_words(string text, string expected) => Assert.Equal(expected, Assert.Single(Conditions.In(text)));

    [Theory]
    [InlineData("only if my doctor says so")]
    [InlineData("only if it's safe")]
    [InlineData("it helps but only when I lie flat")]
    [InlineData("only the left side")]
    [InlineData("not always the same side")]
    [InlineData("about an hour")]
    public void Other_limits_are_none_of_it(string text) => Assert.False(Conditions.Are(text));
}
