using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Asking;

public sealed class HeardPhrasesTests
{
    private static readonly Script Script = new()
    {
        Stem = "sample",
        File = "dialogs/sample.yaml",
        Commands =
        [
            new ScriptChoice("later", "Later", [], ["next week"]),
            new ScriptChoice("find", "Find", [], ["find ... triggers", "look for it"]),
            new ScriptChoice("never", "Never", [], [" ... "]),
            new ScriptChoice("look", "Look", [], ["look for it"]),
        ],
    };

    [Theory]
    [InlineData("could we look for it next week", "later")]
    [InlineData("look for it", "find")]
    [InlineData("find out all of my triggers", "find")]
    [InlineData("find one two three four five triggers", null)]
    [InlineData("look for", null)]
    [InlineData("", null)]
    public void The_first_command_in_the_scripts_order_is_heard_wherever_its_phrase_stands(string text, string? expected) =>
        Assert.Equal(expected, HeardPhrases.Of(Script).FirstIn(PlainWords.Split(text)));

    [Fact]
    public void Every_command_with_a_phrase_in_the_text_is_heard() =>
        Assert.Equal(["find", "later", "look"], HeardPhrases.Of(Script).AllIn(PlainWords.Split("next week i look for it")).Order());
}
