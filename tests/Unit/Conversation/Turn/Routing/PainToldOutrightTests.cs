using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class PainToldOutrightTests
{
    [Theory]
    [InlineData("it doesnt hurt any more really, just a bit stiff in the mornings", true)]
    [InlineData("No pain, only stiffness after work", true)]
    [InlineData("It isn't painful, just stiff and I have agony when I stand up", false)]
    [InlineData("doesn't hurt, just stiff, but bending is agony", false)]
    [InlineData("It does not hurt when I sit, it is not sore, just stiff. but when I bend it kills me", false)]
    [InlineData("It does hurt, not sore but stiff", false)]
    [InlineData("I haven't been pain free for three months", false)]
    [InlineData("I've had no pain for two weeks with ibuprofen", false)]
    [InlineData("it's stiff and it hurts", false)]
    [InlineData("it doesn't hurt to sit but it's stiff and sore when I bend", false)]
    [InlineData("I've been pain free for about three months and I'm 39", true)]
    [InlineData("How long should I have been pain free before I deadlift?", false)]
    [InlineData("Once I've been pain free for a month can I squat?", false)]
    [InlineData("I'm pain free in the mornings", false)]
    [InlineData("No pain for two months, then it came back last week", false)]
    [InlineData("My husband has been pain free for three months", false)]
    [InlineData("I don't have pain. I've been cleared.", true)]
    [InlineData("But I said I'm not in pain, just stiff first thing for ten minutes", true)]
    [InlineData("No pain any more except I'm a bit stiff first thing in the morning. I used to row.", true)]
    [InlineData("I told you it doesn't hurt. So I keep walking?", true)]
    [InlineData("I'm not in pain when I lie down", false)]
    [InlineData("I don't have pain unless I bend", false)]
    [InlineData("I don't have pain, it's more of an ache", false)]
    [InlineData("it doesn't hurt but it went again on Monday", false)]
    [InlineData("I don't have pain in the legs. My back is sore.", false)]
    [InlineData("I wish I could say I have no pain", false)]
    [InlineData("It doesn't hurt that bad.", false)]
    [InlineData("It doesn't hurt all the time", false)]
    [InlineData("It doesn't hurt enough to stop me", false)]
    [InlineData("It doesn't hurt on the bike", false)]
    [InlineData("It doesn't hurt him.", false)]
    [InlineData("I don't have back pain, I have sciatica.", false)]
    [InlineData("I don't have pain killers in the house.", false)]
    [InlineData("I have no pain relief at home.", false)]
    [InlineData("I have no pain free days.", false)]
    [InlineData("I don't have pain in the mornings", false)]
    [InlineData("I'm not in pain constantly.", false)]
    [InlineData("I'm not in pain today, it comes and goes.", false)]
    [InlineData("Nothing hurts quite like this back.", false)]
    [InlineData("I've no pain, bar a catch in my spine each step.", false)]
    [InlineData("Should I have no pain before I start?", false)]
    public void No_pain_is_believed_where_it_is_said_outright(string text, bool outright) => Assert.Equal(outright, PainTaker.SaysOutright(text));

    [Theory]
    [InlineData("and what about my old leg pain, should that stop me?", true)]
    [InlineData("I had a slipped disc two years ago", true)]
    [InlineData("my old leg pain is back", false)]
    [InlineData("my old back pain since yesterday", false)]
    [InlineData("got my old back pain", false)]
    [InlineData("had sciatica start on Tuesday", false)]
    [InlineData("my sciatica 2 months ago never left", false)]
    [InlineData("my leg hurts again", false)]
    public void What_there_once_was_is_no_pain_of_now(string text, bool isBygone) => Assert.Equal(isBygone, PainDenied.IsOnlyBygone(text));

    [Theory]
    [InlineData("I've had no pain for two weeks with ibuprofen. Can I go back to squats?")]
    [InlineData("No pain at all as long as I take the tablets. Can I go back to squats?")]
    public async Task What_a_tablet_hides_is_not_gone(string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync(text);

        Assert.DoesNotContain("doesn't hurt at the moment", await talk.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }
}
