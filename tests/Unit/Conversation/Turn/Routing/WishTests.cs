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
    public async Task What_can_I_do_in_a_story_asks_about_the_story()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("Words that always work", await talk.SayAsync("doctor says fine but back hurt when i sit in truck. i am driver 10 hour. what can do"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wifes_operation_is_our_subject()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("outside what I know", await talk.SayAsync("my wife had a fusion 4 months ago and she won't leave the sofa. how do i help her"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_had_enough_of_the_questions_is_asked_no_more()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when I sit, 4/10");
        await talk.SayAsync("Find my triggers");
        await talk.SayAsync("I've had enough of this questionnaire");
        Assert.DoesNotContain("How much sitting", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("very little", talk.Said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_goal_told_beside_the_list_stands_on_the_page_and_not_among_the_questions()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when I sit, 4/10. can you make me a list for the GP next week");
        await talk.SayAsync("no goal");
        await talk.SayAsync("all of them");
        Assert.DoesNotContain("get back to parkrun", await talk.SayAsync("get back to parkrun"), StringComparison.OrdinalIgnoreCase);
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
