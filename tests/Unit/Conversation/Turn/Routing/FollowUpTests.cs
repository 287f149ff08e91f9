namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class FollowUpTests
{
    [Fact]
    public async Task A_question_after_a_story_finds_what_it_finds_alone()
    {
        using var alone = new FreeText();
        await alone.SayAsync("what helps a stiff back in the morning");
        using var talk = new FreeText();
        await talk.SayAsync("I'm 67 and love my allotment. My back aches after weeding, the doctor says there's nothing wrong.");
        await talk.SayAsync("what helps a stiff back in the morning");
        Assert.Equal(alone.Cited, talk.Cited);
    }

    [Theory]
    [InlineData("how do I cope with it all from day to day then")]
    [InlineData("i've set that aside for five years now, so what else is there")]
    public async Task A_plain_follow_up_is_not_outside_what_is_known(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back has hurt for five years, sitting is worst, 6/10. The doctor can't find anything.");
        Assert.DoesNotContain("outside what I know", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my visits run out in two weeks and it still hurts when I sit. what should I ask my physio?")]
    [InlineData("I only have two physio sessions left and my back isn't right. What do I ask at the last one?")]
    public async Task Visits_that_run_out_bring_their_own_questions(string message)
    {
        using var talk = new FreeText();
        Assert.Contains("are enough if you use them well", await talk.SayAsync(message), StringComparison.Ordinal);
        var list = await talk.SayAsync("carry my son again");
        Assert.Contains("My visits are ending", list, StringComparison.Ordinal);
        Assert.DoesNotContain("which visit", talk.Said, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("make me the list")]
    [InlineData("yes please make that list with me")]
    public async Task A_list_that_was_offered_can_be_had_in_words(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("I have four physio sessions left on the insurance and my back still hurts when I lift my son.");
        var said = await talk.SayAsync(message);
        Assert.Contains("are enough if you use them well", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_story_that_asks_for_no_activity_gets_no_list_of_signs()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I'm a ward nurse on twelve hour shifts, my back has been bad for months, the doctor cleared me. It's worst by the end of the shift.");
        Assert.DoesNotContain("safety check", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_clear_scan_that_is_only_told_is_not_read_for_anybody()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("can't read a scan", await talk.SayAsync("doctor says it's a stiff back, I was checked at the hospital and the scan was clear. hurts 4/10 at the moment"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bare_follow_up_is_about_the_question_before_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back is sore, the GP cleared me. Should I use heat?");
        await talk.SayAsync("should I use heat or ice");
        await talk.SayAsync("how long for");
        Assert.Contains("heat-and-comfort", talk.Cited);
    }

    [Fact]
    public async Task A_plan_for_after_the_last_visits_is_not_refused_like_a_workout()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I've got 3 sessions left. I still get pain when I bend. Is there a plan for after?");
        Assert.Contains("on paper", said, StringComparison.Ordinal);
        Assert.DoesNotContain("weights, sets", said, StringComparison.Ordinal);
        Assert.DoesNotContain("safety check", said, StringComparison.OrdinalIgnoreCase);
    }
}
