using BackPainBot.Conversation.Turn.Interrupts;

namespace BackPainBot.UnitTests.Conversation.Turn.Interrupts;

public sealed class CommandMatcherTests : IDisposable
{
    private readonly ConversationHouse _house = new();

    [Theory]
    [InlineData("help", "help")]
    [InlineData("HELP!!", "help")]
    [InlineData("hlep", "help")]
    [InlineData("bakc", "back")]
    [InlineData("can we go back please", "back")]
    [InlineData("skip this one", "skip")]
    [InlineData("why do you need that?", "why")]
    [InlineData("stop it", "stop")]
    [InlineData("i want to start over", "start-over")]
    [InlineData("can I talk to a real person", "person")]
    [InlineData("what do you know about me", "show")]
    [InlineData("delete everything", "erase")]
    public void A_message_that_is_a_command_is_found_with_manners_and_slips(string text, string expected) =>
        Assert.Equal(expected, _house.Get<CommandMatcher>().Find(InterruptWords.Stem, text));

    [Theory]
    [InlineData("my back went back to how it was")]
    [InlineData("I had to stop running last week")]
    [InlineData("no help from my doctor at all")]
    [InlineData("why does my back hurt when I skip rope")]
    [InlineData("step")]
    [InlineData("hello")]
    [InlineData("")]
    public void A_sentence_that_only_holds_the_word_is_not_a_command(string text) =>
        Assert.Null(_house.Get<CommandMatcher>().Find(InterruptWords.Stem, text));

    public void Dispose() => _house.Dispose();
}
