using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class PainTakerTests
{
    [Theory]
    [InlineData("But I said it doesn't hurt and I've been told no restrictions, I'm asking how to lift her off the floor")]
    [InlineData("It doesn't hurt any more, bit stiff in the mornings. So how do I actually pick her up?")]
    [InlineData("no pain, and no limits from the surgeon")]
    public void What_only_denies_pain_says_that_there_is_none(string text) => Assert.True(PainTaker.OnlyDenies(text));

    [Theory]
    [InlineData("it doesn't hurt apart from the desk thing")]
    [InlineData("it doesn't hurt when I walk")]
    [InlineData("my leg doesn't hurt any more")]
    [InlineData("it doesn't hurt much")]
    [InlineData("it doesn't hurt now, but it aches by the evening")]
    [InlineData("how do I lift her?")]
    [InlineData("I'm nearly pain free now. Can I go back to heavy squats?")]
    [InlineData("My back's not too sore today, so can I go straight back to my usual deadlifts?")]
    [InlineData("It doesn't hurt, it's been burning across my lower back since yesterday. When can I deadlift again?")]
    [InlineData("It doesn't hurt any more, just stiff with a twinge in my lower back. Can I squat?")]
    [InlineData("It hasn't stopped hurting, it's been bad all week. Can I deadlift?")]
    [InlineData("no pain no gain, it's been burning all week")]
    public void What_denies_a_part_of_it_or_nothing_does_not(string text) => Assert.False(PainTaker.OnlyDenies(text));

    [Theory]
    [InlineData("It's come back again. Can I still deadlift tonight?")]
    [InlineData("it's back since this morning, can I squat?")]
    [InlineData("it came back yesterday after the late shift and I had to leave early and sit in the car for an hour, so when do I go on")]
    [InlineData("I can barely get out of bed today, so what do I do about the deadlifts my coach set for tomorrow evening, do I still go")]
    [InlineData("spoke too soon, the old trouble returned last night when I turned over in bed and it has not let go of me since then")]
    [InlineData("well that was short lived, it's playing up something rotten after the match so when can I lift again do you think")]
    public async Task Who_tells_of_trouble_again_is_not_taken_for_painless(string again)
    {
        using var talk = new FreeText();
        await talk.SayAsync("physio discharged me, it doesn't hurt any more. when can I run?");
        await talk.SayAsync("none of these");
        Assert.Contains("it doesn't hurt at the moment", await talk.SayAsync("show my data"), StringComparison.Ordinal);
        await talk.SayAsync(again);

        Assert.DoesNotContain("it doesn't hurt at the moment", await talk.SayAsync("show my data"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what if it comes back when I run?")]
    [InlineData("it hasn't come back since March")]
    public void What_may_come_back_is_not_back(string text) => Assert.False(PainTaker.IsBack(text));

    // The longer question reads like one of somebody in pain, and says nothing of it.
    [Fact]
    public async Task A_guess_does_not_undo_what_was_said_outright()
    {
        using var talk = new FreeText();
        await talk.SayAsync("physio discharged me, it doesn't hurt any more. when can I run?");
        await talk.SayAsync("none of these");
        await talk.SayAsync("right. How long should I go the first time, and is it the same for lifting my girl out of the bath, just see how it is next morning?");

        Assert.Contains("it doesn't hurt at the moment", await talk.SayAsync("show my data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nought_beside_an_ache_is_not_taken_for_no_pain()
    {
        using var talk = new FreeText();
        await talk.SayAsync("when can I run? my physio signed me off");
        await talk.SayAsync("0 sitting here, but it does get a bit achy by four");

        Assert.DoesNotContain("it doesn't hurt at the moment", await talk.SayAsync("show my data"), StringComparison.Ordinal);
    }
}
