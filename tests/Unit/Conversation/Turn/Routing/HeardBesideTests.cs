namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What a message wants beside what it asks, agrees to or tells: none of it is lost.</summary>
public sealed class HeardBesideTests
{
    private const string Story = "Hi. I ride for one of the delivery apps, about 60km on a normal day, with a big square bag on my back till last spring when I finally got a rack. "
        + "It started in November, I was getting off the bike in the rain and bent down for the bag and something just went in the low back. The doctor checked my legs and reflexes and said it's a muscle thing. "
        + "By Thursday it's stiff getting off the saddle and the mornings are the worst, it takes me half an hour to put my socks on. I tried my cousin's desk for a day and that was even worse.";

    [Fact]
    public async Task A_story_that_asks_nothing_is_taken_in_and_not_answered_with_a_page()
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);

        Assert.Contains("understood", talk.Said, StringComparison.Ordinal);
        Assert.Contains("bending", talk.Said, StringComparison.Ordinal);
        Assert.Empty(talk.Cited);
    }

    [Fact]
    public async Task What_somebody_carried_until_a_spring_is_no_time_in_which_it_settles()
    {
        using var talk = new FreeText();
        await talk.SayAsync(Story);
        await talk.SayAsync("find my triggers");

        Assert.DoesNotContain("last spring", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("socks", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_beside_a_question_is_granted_after_the_answer()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when I bend");
        await talk.SayAsync("Let's do the trigger thing. And is heat any good?");

        Assert.NotEmpty(talk.Cited);
        Assert.Contains(talk.Replies[^1].SuggestedActions.Actions, action => action.Title == "Very little");
    }

    [Theory]
    [InlineData("ok no deadlifts fine. what can i do today then")]
    [InlineData("Alright, no deadlifts. So what can I do today?")]
    public async Task What_is_agreed_to_is_no_correction_of_ours(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("back hurts from deadlifts. just give me the exercises");
        await talk.SayAsync("none");
        await talk.SayAsync(said);

        Assert.DoesNotContain("my mistake", talk.Said, StringComparison.Ordinal);
        Assert.Contains("walks", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He's safe, I'm with him, he's watching telly. Thank you, I'll ring 111 option 2. Just one thing, will a hot water bottle do his back any harm?")]
    [InlineData("I'm safe, I wasn't saying that. Is a hot water bottle ok for my back?")]
    public async Task What_is_asked_by_who_is_safe_is_answered(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my son's back hurts and he said he'd be better off dead");
        Assert.Contains("Are you safe", talk.Said, StringComparison.Ordinal);
        await talk.SayAsync(said);

        Assert.Contains("glad you're safe", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Are you safe", talk.Said, StringComparison.Ordinal);
        Assert.NotEmpty(talk.Cited);
    }

    [Fact]
    public async Task A_question_put_on_the_list_is_answered_too_where_there_is_an_answer()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'm seeing the doctor on Thursday about my back, can you give me a list of questions?");
        await talk.SayAsync("a full shift without sitting down");
        await talk.SayAsync("1 and 4");
        await talk.SayAsync("is heat or ice better for my back?");

        Assert.Contains("heat or ice better", talk.Said, StringComparison.Ordinal);
        Assert.NotEmpty(talk.Cited);
    }

    [Theory]
    [InlineData("she is safe but I am not")]
    [InlineData("How do I make sure he's safe tonight?")]
    [InlineData("He says he's safe but I don't believe him")]
    [InlineData("The kids are at my sister's, they're safe there, nobody has to find me now")]
    [InlineData("I don't think I'm safe")]
    public async Task Who_does_not_say_that_somebody_is_safe_keeps_the_notice(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my son's back hurts and he said he'd be better off dead");
        await talk.SayAsync(said);

        Assert.DoesNotContain("glad you're safe", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_of_another_kind_beside_it_is_not_lost()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'd be better off dead with this back");
        await talk.SayAsync("I'm safe, I wasn't saying that. But since yesterday I can't feel when I pee.");

        Assert.Contains("999", talk.Said, StringComparison.Ordinal);
        Assert.Contains("cauda equina", talk.Said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("It began after we moved house and it hurts when I start walking. Is that normal?")]
    [InlineData("I tried to walk more last week but it got worse. Is that a bad sign?")]
    public async Task What_is_only_told_begins_no_dialog_beside_the_answer(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync(said);

        Assert.DoesNotContain("How far", talk.Replies[^1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("walk", string.Join(' ', talk.Replies[^1].SuggestedActions?.Actions.Select(action => action.Title) ?? []), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_weight_in_an_answer_does_not_turn_not_much_into_a_lot()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("bending and lifting");
        await talk.SayAsync("not much. 1 minute bent over changing him. lifting straight away, he's 8 kilo");
        await talk.SayAsync("show me the map so far");

        Assert.DoesNotContain("A lot", talk.Said, StringComparison.Ordinal);
        Assert.Contains("minute", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_to_us_is_no_part_of_the_goal()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'm seeing the GP tomorrow, five questions on one page please");
        await talk.SayAsync("Sleeping through and digging the allotment. And I said five, not three");
        await talk.SayAsync("1 and 4");
        await talk.SayAsync("done");

        Assert.Contains("digging the allotment", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("not three", talk.Said, StringComparison.Ordinal);
    }

    private const string NoPain = "doesn't hurt at the moment";

    [Fact]
    public async Task Who_has_no_pain_and_asks_what_to_do_if_some_comes_still_has_none()
    {
        using var talk = new FreeText();
        await talk.SayAsync("physio and doc both signed me off, no pain at all for 3 weeks now. wanna get back to 5 a side");
        await talk.SayAsync("if it twinges a bit during a game do I come off?");
        Assert.Contains(NoPain, await talk.SayAsync("what do you know about me"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("when I woke up my back was sore again, can I still play?")]
    [InlineData("My back seized up this morning, what if it flares in the match?")]
    [InlineData("as soon as I stand up it hurts now")]
    public async Task Pain_that_is_told_is_no_pain_that_may_come(string told)
    {
        using var talk = new FreeText();
        await talk.SayAsync("physio and doc both signed me off, no pain at all for 3 weeks now. wanna get back to 5 a side");
        await talk.SayAsync(told);
        Assert.DoesNotContain(NoPain, await talk.SayAsync("what do you know about me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_I_play_again_tells_of_no_pain()
    {
        using var talk = new FreeText();
        await talk.SayAsync("pain free since march. when can I play again?");
        Assert.Contains(NoPain, await talk.SayAsync("what do you know about me"), StringComparison.Ordinal);
    }
}
