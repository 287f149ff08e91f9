using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Conversation.Scripts;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class TickReaderTests
{
    private readonly ScriptStep _step = new()
    {
        Id = "tick",
        Kind = AnswerKind.Many,
        Ask = "Tick",
        Why = "why",
        Choices = [.. new[] { "a", "b", "c", "d", "all" }.Select(id => new ScriptChoice(id, id, [], []))],
    };

    [Theory]
    [InlineData("1, 3 and also: can I fly in March?", "a c", "can I fly in March?")]
    [InlineData("1 2 and 4, and can you add one: may I swim?", "a b d", "may I swim?")]
    [InlineData("1-3 please", "a b c", "")]
    [InlineData("all of them and add: what about my knees", "all", "what about my knees")]
    [InlineData("the first two, plus is a belt any use at 4/10?", "a b", "is a belt any use at 4/10?")]
    [InlineData("1 and 3 please, plus 'can you watch my deadlift'", "a c", "'can you watch my deadlift'")]
    [InlineData("all of them is too many, give me the best 2 for a physio", "a b", "")]
    [InlineData("just the most important three please", "a b c", "")]
    [InlineData("first three yes. not the second", "a c", "")]
    [InlineData("add: is golf all right?", "", "is golf all right?")]
    [InlineData("all but 3", "a b d", "")]
    [InlineData("everything except 1 and 2", "c d", "")]
    [InlineData("all of them except 2, my insurance pays that. and add: is a belt any use?", "a c d", "is a belt any use?")]
    [InlineData("the second and the last one", "b d", "")]
    [InlineData("not 2", "a c d", "")]
    [InlineData("the last two please", "c d", "")]
    [InlineData("none of these", "only-own", "")]
    public void Ticks_and_an_own_question_are_both_kept(string text, string ticks, string own)
    {
        var answer = TickReader.Read(_step, text)!;

        Assert.Equal(ticks, string.Join(" ", answer.Choices));
        Assert.Equal(own, answer.Text);
    }

    [Theory]
    [InlineData("3 months ago it was worse")]
    [InlineData("what is a facet joint?")]
    [InlineData("all my exercises hurt")]
    public void Other_sentences_are_no_ticks(string text) => Assert.Null(TickReader.Read(_step, text));
}
