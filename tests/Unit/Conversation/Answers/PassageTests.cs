using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Safety;

namespace BackPainBot.UnitTests.Conversation.Answers;

public sealed class PassageTests
{
    [Theory]
    [InlineData("First.\n\nSecond.", "First.")]
    [InlineData("First:\n\n> Quoted.\n\nThird.", "First:\n\n> Quoted.")]
    [InlineData("A guide:\n\n| a | b |\n| - | - |\n\nThird.", "A guide:\n\n| a | b |\n| - | - |")]
    [InlineData("Pick from below:\n\n- one\n- two\n- three\n- four\n\nThird.", "Pick from below:\n\n- one\n- two\n- three")]
    [InlineData("**Head**\n\nFirst.\n\nSecond.", "**Head**\n\nFirst.")]
    public void Its_beginning_never_ends_in_a_colon_with_nothing_after_it(string text, string beginning) =>
        Assert.Equal(beginning, new Passage(Cited, text, LoadingLevel.None).Brief().Text);

    private static Citation Cited => new("page", "A page", "A page", "/topics/page");
}
