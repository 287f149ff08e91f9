using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Reading;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

public sealed class QuotedWordsTests : IDisposable
{
    private readonly ConversationHouse _house = new();

    [Fact]
    public void Own_words_in_marks_are_not_judged_as_ours()
    {
        var turn = Turn();
        var quoted = QuotedWords.Of(turn, "deadlift again like the old me");

        Assert.True(_house.Get<OutgoingGate>().Allows(turn, Saying("You want this back: " + quoted)));
        Assert.False(_house.Get<OutgoingGate>().Allows(Turn(), Saying("You want this back: " + quoted)));
    }

    [Theory]
    [InlineData("You want this back: \"deadlift again like the old me\". So do 3 sets of 10 squats.")]
    [InlineData("Deadlift again like the old me.")]
    [InlineData("\"deadlift again like the old me at 60 kg\"")]
    public void Nothing_else_slips_out_beside_them(string said)
    {
        var turn = Turn();
        QuotedWords.Of(turn, "deadlift again like the old me");

        Assert.False(_house.Get<OutgoingGate>().Allows(turn, Saying(said)));
    }

    [Theory]
    [InlineData("squat 60 kg")]
    [InlineData("do 3 sets of 10 squats")]
    [InlineData("a\" squat \"b")]
    public void Amounts_and_marks_of_their_own_are_never_quoted(string words) => Assert.Equal("", QuotedWords.Of(Turn(), words));

    public void Dispose() => _house.Dispose();

    private static Activity Saying(string text) => ReplyWriter.ToActivity(new Reply(text, ReplyKind.Answer));

    private CurrentTurn Turn() => new()
    {
        Context = new TurnContext(new BufferedAdapter(), _house.Message("hello")),
        Text = "hello",
        Card = new Dictionary<string, string>(),
        Now = _house.Clock.GetUtcNow(),
        Reading = new MessageReading(),
        Memory = new Memory(),
    };
}
