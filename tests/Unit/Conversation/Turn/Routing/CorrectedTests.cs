namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>"No, I meant ...": what an answer missed is put right, and what it is not about is left out.</summary>
public sealed class CorrectedTests
{
    [Theory]
    [InlineData("does the extra weight I'm carrying make it worse, 3 stone like", "no I meant bodyweight. does being overweight make a bad back worse", "people of every size")]
    [InlineData("what should feel easy in my back before badminton", "yeah but thats not what i asked mate how will i know when im ready to play", "one test")]
    [InlineData("best way to carry the car seat?", "no sorry I meant the baby seat. how do I carry it?", "carry the baby")]
    [InlineData("is it ok to use a standing desk?", "nobody mentioned a desk, i asked about swimming", "water takes your weight")]
    public async Task What_was_meant_is_answered(string question, string correction, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(question);

        Assert.Contains(answer, await talk.SayAsync(correction), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_put_aside_is_not_looked_up_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back flared after the garden, how do I spare it?");
        await talk.SayAsync("I didn't ask about the garden. how do I sleep tonight?");

        Assert.DoesNotContain("gardening-and-diy", talk.Cited);
        Assert.NotEmpty(talk.Cited);
    }
}
