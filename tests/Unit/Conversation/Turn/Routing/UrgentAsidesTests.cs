namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class UrgentAsidesTests
{
    [Theory]
    [InlineData("I've taken 12 co-codamol since last night and it still hurts, what else can I have", "Take no more")]
    [InlineData("I took 16 paracetamol today by mistake", "Take no more")]
    [InlineData("had too many tablets this morning for my back, is heat better", "Take no more")]
    [InlineData("back pain after spinal tap 3 days ago with headache when I sit up", "Ring the ward")]
    [InlineData("had an epidural on monday, splitting headache when i stand, fine lying flat", "Ring the ward")]
    [InlineData("pain killers making me so sleepy I nearly crashed, can I stop them?", "Don't drive")]
    [InlineData("desk job, back ache. i saw blood when i peed on monday", "ring your GP today")]
    [InlineData("do i tell gp about pink urine", "ring your GP today")]
    public async Task What_cannot_wait_is_said_first(string message, string said)
    {
        using var talk = new FreeText();
        Assert.Contains(said, await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I've taken 2 paracetamol and it still hurts, is heat any good")]
    [InlineData("I've taken naproxen for 12 weeks, does it harm")]
    [InlineData("took 30 mg codeine last night, still sore when sitting")]
    [InlineData("my blood test was fine, back hurts when I sit")]
    [InlineData("I get a headache when I sit at my desk all day and my back aches")]
    [InlineData("no blood when i pee, just a sore back from sitting")]
    public async Task What_only_sounds_like_it_is_not(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);
        Assert.DoesNotMatch("Take no more|Ring the ward|Don't drive until|ring your GP today", said);
    }
}
