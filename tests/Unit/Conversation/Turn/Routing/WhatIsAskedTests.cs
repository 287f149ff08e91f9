namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What is asked is answered whole and the right way round, and nothing is read out of it that was not told.</summary>
public sealed class WhatIsAskedTests
{
    [Theory]
    [InlineData("what am i allowed to do? swimming, gardening, carrying the grandkids?")]
    [InlineData("ok. and the garden, swimming and lifting the little one (she's 2)?")]
    public async Task Each_thing_of_a_list_is_answered(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.Contains("swimming", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("garden", said, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("child|toddler|baby|little|grand", said);
        Assert.Equal(3, talk.Cited.Count);
    }

    [Fact]
    public async Task A_list_that_is_asked_for_again_stays_a_list()
    {
        using var talk = new FreeText();
        await talk.SayAsync("is heat any good?");
        await talk.SayAsync("i asked about swimming, gardening and carrying my grandkids");

        Assert.Equal(3, talk.Cited.Count);
    }

    [Theory]
    [InlineData("Is walking bad for my back or not?")]
    [InlineData("is walking harmful for a sore back?")]
    public async Task A_yes_is_not_given_to_the_opposite(string message)
    {
        using var talk = new FreeText();

        Assert.DoesNotMatch(@"(?:^|\n)Yes\b", await talk.SayAsync(message));
        Assert.NotEmpty(talk.Cited);
    }

    [Theory]
    [InlineData("I rest when it's bad. Should I lie down or keep going?", "lying")]
    [InlineData("my back is sore. what if it grabs while I'm walking down the stairs?", "walking")]
    public async Task A_question_tells_no_trigger(string message, string trigger)
    {
        using var talk = new FreeText();
        await talk.SayAsync(message);

        Assert.DoesNotContain(trigger, await talk.SayAsync("what have you noted so far?"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_question_takes_no_trigger_back()
    {
        using var talk = new FreeText();
        await talk.SayAsync("rowing hurts my back, I row for a club");

        Assert.DoesNotContain("rowing doesn't set it off", await talk.SayAsync("thanks. how will I know when I'm ok to row again, is rowing good or bad for me?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_surgery_that_is_asked_is_no_operation()
    {
        using var talk = new FreeText();
        await talk.SayAsync("how do i ask the surgery what the cleared covers, can you word it for me?");

        Assert.DoesNotContain("after-surgery", talk.Cited);
    }

    [Fact]
    public async Task In_the_middle_of_a_talk_nothing_is_outside_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("can I weed with a sore back?");

        Assert.DoesNotContain("outside what I know", await talk.SayAsync("my daughter says I should get one of them kneelers with handles. are they any good or a waste of money"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ill ring him. thanks")]
    [InlineData("ok, I'm going to call her tomorrow then")]
    public async Task What_they_are_going_to_do_is_no_wish(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("is heat any good?");

        Assert.DoesNotContain("put you through", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_nothing_does_not_end_a_check_in()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Hiya, wanted to tell you how my two weeks went");

        Assert.Contains("from 0", await talk.SayAsync("er no thats fine. i just wanted to tell you about it, mostly good"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Work_and_family_named_on_a_bad_day_are_both_planned_for()
    {
        using var talk = new FreeText();
        await talk.SayAsync("bad day today");
        await talk.SayAsync("none");
        await talk.SayAsync("heat");
        var plan = await talk.SayAsync("well work obviously, finish at 8 then got to pick up my daughter");

        Assert.Contains("**Work:**", plan, StringComparison.Ordinal);
        Assert.Contains("**Family:**", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shift_that_was_told_is_not_asked_for()
    {
        using var talk = new FreeText();
        await talk.SayAsync("at work and my backs really bad today, woke up with it. ive still got 5 hours of my shift left. what do i do");
        await talk.SayAsync("no, the usual");

        Assert.Contains("**Work:**", await talk.SayAsync("moving about a bit"), StringComparison.Ordinal);
    }
}
