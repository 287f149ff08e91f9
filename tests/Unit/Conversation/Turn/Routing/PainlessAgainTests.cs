namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>"But it doesn't hurt", said to an answer that held back while it hurts, changes what is said.</summary>
public sealed class PainlessAgainTests
{
    [Theory]
    [InlineData("ok but zumba, yes or no? i said its not hurting")]
    [InlineData("so is that a no?")]
    public async Task The_question_is_answered_to_somebody_without_pain(string again)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my physio signed me off last week. can i go back to zumba now?");
        await talk.SayAsync("none of those. it doesnt hurt any more really, just a bit stiff in the mornings");

        var said = await talk.SayAsync(again);
        Assert.Matches("You don't hurt now|good sign that it doesn't hurt", said);
        Assert.DoesNotContain("Not while it hurts", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_beside_another_matter_is_not_asked_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My GP discharged me. Can I go back to squash?");
        await talk.SayAsync("none of these");

        Assert.DoesNotContain("Just roughly", await talk.SayAsync("But it does not hurt now, hasn't for a month"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my lower back is burning and stabbing today after moving a wardrobe. can I deadlift?")]
    [InlineData("ouch, I tweaked my lower back on saturday and it's throbbing. is it ok to run tomorrow?")]
    public async Task A_relapse_is_heard(string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've had no pain at all for three months now. Can I go back to the gym?");
        await talk.SayAsync("none of these");

        Assert.DoesNotMatch("(?i)quite possibly|you don't hurt now|good sign that it doesn't hurt", await talk.SayAsync(text));
    }

    [Fact]
    public async Task Who_hurts_is_still_told_not_yet()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my physio signed me off. It still hurts, 5 out of 10. can i go back to zumba now?");

        Assert.DoesNotContain("You don't hurt now", await talk.SayAsync("so is that a no?"), StringComparison.Ordinal);
    }
}
