namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class WishTests
{
    [Theory]
    [InlineData("I'd like to work out what exactly sets it off. Sitting an hour does it, and it's worst in the evenings, about a 6", "How much sitting does it take")]
    [InlineData("gp appt tmrw, been bad 3 weeks. what do I need to ask him", "three questions")]
    [InlineData("id like to track how my back is doing over the next weeks", "Shall I keep your answers")]
    [InlineData("hold up the mirror for me then", "small deals with a sore back")]
    [InlineData("show me everything you have on me", "I don't have anything about you yet")]
    public async Task A_wish_in_anybodys_words_begins_what_it_asks_for(string wish, string begins)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(wish);
        Assert.True(said.Contains(begins, StringComparison.Ordinal), said);
    }

    [Theory]
    [InlineData("do you keep what I type in here")]
    [InlineData("what are you keeping")]
    public async Task A_question_about_what_is_kept_keeps_and_drops_nothing(string question)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(question);
        Assert.DoesNotContain("I'll keep", said, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing is kept", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_question_about_flares_is_no_flare()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("Sorry, those days are rough", await talk.SayAsync("How do I tell a flare from a fresh injury?"), StringComparison.Ordinal);
        Assert.Contains("anything **new** today", await talk.SayAsync("back has gone again, what do i do today"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_of_one_leg_is_not_met_with_what_is_said_about_both()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("both legs along with", await talk.SayAsync("sciatica 5 weeks right leg, can't sit, can't sleep"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sport_whose_page_is_held_back_is_still_answered()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Is CrossFit a stupid idea with recurring back pain if I scale everything down?");
        Assert.DoesNotContain("training plan", said, StringComparison.Ordinal);
        Assert.DoesNotContain("crossfit-and-classes", talk.Cited);
    }
}
