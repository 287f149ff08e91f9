using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

/// <summary>Answers in people's own words inside the dialogs, and what they told before them.</summary>
public sealed class OwnWordsInDialogsTests
{
    [Theory]
    [InlineData("well since the physio finished I've been going back to badminton and then being laid up for a week every time", "step one of six")]
    [InlineData("mostly I just avoid everything now", "step two of six")]
    [InlineData("I keep doing the stretches the physio gave me", "how far have you come")]
    public async Task How_somebody_stands_is_heard_in_a_story(string story, string said)
    {
        using var talk = await AtAsync("Where do I stand?", "none of these", "3");

        Assert.Contains(said, await talk.SayAsync(story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denied_answer_is_not_the_answer()
    {
        using var talk = await AtAsync("Where do I stand?", "none of these", "3", "are you sure? I don't think I'm jumping back in");

        Assert.DoesNotContain("you've kept going", await talk.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_doubts_their_step_is_asked_again()
    {
        using var talk = await AtAsync("Where do I stand?", "none of these", "3", "I go back in and it bites");

        Assert.Contains("Which sounds most like you", await talk.SayAsync("I don't think I'm jumping back in, I'm careful"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what is step 4", "Step four: only what reduces the pain")]
    [InlineData("what are the six steps?", "Going back a step")]
    [InlineData("which step is that then", "step one of six")]
    public async Task The_steps_are_explained_at_any_time(string asked, string said)
    {
        using var talk = await AtAsync("Where do I stand?", "none of these", "3", "I go back in and it bites");

        Assert.Contains(said, await talk.SayAsync(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_asked_for_inside_a_dialog_is_explained_and_the_question_comes_back()
    {
        using var talk = await AtAsync("It's a bad day");
        var said = await talk.SayAsync("what's step 2?");

        Assert.Contains("Step two: find your triggers", said, StringComparison.Ordinal);
        Assert.Contains("new", talk.Replies[^1].Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("8 if I move, 2 if I lie still with my legs up on the chair", "You said this helps: lying still with your legs up on the chair.")]
    [InlineData("getting on all fours", "You said this helps: getting on all fours.")]
    [InlineData("my wife rubbing it", "You said this helps: your wife rubbing it.")]
    public async Task What_eases_a_flare_is_heard_and_said_back_in_good_words(string eases, string said)
    {
        using var talk = await AtAsync("It's a bad day", "just the usual", eases);

        Assert.Contains(said, await talk.SayAsync("nothing really"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I've got to be at my mum's by 3, she's poorly", "What can't wait:")]
    [InlineData("kids tea at 5", "Family:")]
    public async Task What_cannot_wait_may_be_anything(string must, string said)
    {
        using var talk = await AtAsync("It's a bad day", "just the usual", "lying down");

        Assert.Contains(said, await talk.SayAsync(must), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I tell myself if it's light it doesn't count", "going lighter")]
    [InlineData("only on Sundays after church", "less often")]
    [InlineData("I let my brother watch so he can stop me", "\"I let my brother watch so he can stop me\"")]
    public async Task A_deal_in_a_sentence_is_a_deal(string deal, string said)
    {
        using var talk = await AtAsync("Am I kidding myself?", deal, "back on the floor for a week");
        var mirror = await talk.SayAsync("lift my grandson");

        Assert.Contains(said, mirror, StringComparison.Ordinal);
        Assert.Contains("the next morning it's worse", mirror, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_deal_and_its_price_told_in_the_opening_are_not_asked_for()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I do crossfit and tell myself that if it's light it doesn't count. then wrecked for days. am I kidding myself");

        Assert.Contains("the deal is going lighter", said, StringComparison.Ordinal);
        Assert.Contains("want your back to let you do", talk.Replies[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_score_of_now_and_one_of_before_make_the_line()
    {
        using var talk = await AtAsync("Check in", "keep my answers", "2 today, was a 5 on monday after mowing", "a hot bath");
        var report = await talk.SayAsync("found out it's the car");

        Assert.Matches(@"5/10[\s\S]+2/10", report);
        Assert.Matches(@"5/10[\s\S]+2/10", await talk.SayAsync("ok show me the trend"));
        Assert.Contains("car", await talk.SayAsync("what do you know about me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_line_is_shown_inside_the_next_check_in_too()
    {
        using var talk = await AtAsync("Check in", "keep my answers", "4", "better", "walks", "none of these", "check in");
        var said = await talk.SayAsync("can I see the graph first");
        Assert.Contains("4/10", said, StringComparison.Ordinal);
        Assert.Contains("last week", talk.Replies[^1].Text, StringComparison.Ordinal);

        await talk.SayAsync("same as last time");
        await talk.SayAsync("walks again");
        Assert.Matches(@"4/10[\s\S]+4/10", await talk.SayAsync("saw the physio and she gave me a plan"));
    }

    [Fact]
    public async Task There_is_no_line_before_the_first_check_in()
    {
        using var talk = await AtAsync("hi");

        Assert.Contains("no line yet", await talk.SayAsync("show me my trend please"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the physio signed me off and said crack on. cleared for what")]
    [InlineData("surgeon says I'm cleared, for what he just smiled. fusion in march, no pain since spring")]
    [InlineData("My doctor cleared me for normal activity but what does cleared mean")]
    public async Task Who_cleared_them_and_how_is_not_asked_where_it_was_told(string story)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(story);

        Assert.Contains("Which of these did they spell out", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Who told you", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what I can lift and when to stop", "What exactly am I cleared to do")]
    [InlineData("they just said come back in six weeks", "What comes next once these are easy")]
    public async Task What_was_spelt_out_is_heard_in_own_words(string named, string notMissing)
    {
        using var talk = await AtAsync("what am I cleared for?", "my surgeon", "back to normal");
        var gaps = await talk.SayAsync(named);

        Assert.Contains("a list to take with you", gaps, StringComparison.Ordinal);
        Assert.DoesNotContain(notMissing, gaps, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10 minutes and it gets sore, 5 is fine", "You said 5 minutes.")]
    [InlineData("dunno, ten minutes on the flat, less on hills", "You said ten minutes on the flat.")]
    [InlineData("not sure, to the postbox and back with my stick", "You said to the postbox and back with your stick.")]
    public async Task How_far_they_walk_is_said_back_in_good_words(string told, string said)
    {
        using var talk = await AtAsync("Help me start walking", "none of these", "better");

        Assert.Contains(said, await talk.SayAsync(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_goes_astray_twice_gets_an_easier_question_and_then_none()
    {
        using var talk = await AtAsync("Help me start walking", "none of these", "purple");

        Assert.Contains("tap whichever comes closest", await talk.SayAsync("green"), StringComparison.Ordinal);
        Assert.Matches("leave that one out|do without that one", await talk.SayAsync("blue"));
    }

    [Theory]
    [InlineData("it depends on the day really", "how long can you walk")]
    [InlineData("better I suppose", "how long can you walk")]
    public async Task A_doubt_in_a_few_words_is_an_answer(string answer, string next)
    {
        using var talk = await AtAsync("Help me start walking", "none of these");

        Assert.Matches(next + "|almost too easy", await talk.SayAsync(answer));
    }

    [Theory]
    [InlineData("I'd like to start walking again, I used to do 4 miles with the dog and now I barely go to the corner shop", "safety check")]
    [InlineData("so my surgeon says I'm cleared, six months after my fusion, but when I asked for what he just smiled and said you'll know. I haven't had any pain since the spring", "spell out")]
    public async Task A_story_that_wishes_for_a_dialog_enters_it(string story, string said)
    {
        using var talk = new FreeText();

        Assert.Contains(said, await talk.SayAsync(story), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_on_foot_are_no_score()
    {
        using var talk = await AtAsync("Help me start walking", "none of these");
        var said = await talk.SayAsync("about five minutes and then my back starts to seize, but some days it's ten");

        Assert.Contains("You said about five minutes", said, StringComparison.Ordinal);
        Assert.DoesNotContain("10", await talk.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no, no new signs", "no new signs")]
    [InlineData("nothing really", "nothing really")]
    public async Task What_they_refuse_to_name_is_not_what_they_want_back(string answer, string never)
    {
        using var talk = await AtAsync("Am I kidding myself?", "a pill beforehand", "clearly worse");

        Assert.DoesNotContain(never, await talk.SayAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_in_a_flare_is_no_errand()
    {
        using var talk = await AtAsync("It's a bad day", "just the usual", "lying down");

        Assert.Contains("Everything else:", await talk.SayAsync("thank you that's kind"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_about_something_else_takes_no_offer()
    {
        using var talk = await AtAsync("my back hurts when I stand at the sink", "it's on the left mostly");

        Assert.DoesNotContain("safety check", await talk.SayAsync("yes you can share it"), StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtAsync(params string[] messages)
    {
        var talk = new FreeText();
        foreach (var message in messages)
            await talk.SayAsync(message);
        return talk;
    }
}
