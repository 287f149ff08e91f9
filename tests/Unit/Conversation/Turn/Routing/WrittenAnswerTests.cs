namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What was written for just those words comes before what is only noted, refused or said to their kind.</summary>
public sealed class WrittenAnswerTests
{
    [Theory]
    [InlineData("mounting block for a bad back", "resume-new-and-improved")]
    [InlineData("hairdresser, washing hair at the basin is the bit that gets me", "work")]
    [InlineData("milking parlour, twice a day, bending to the cups", "work")]
    [InlineData("feels like they washed their hands of me", "cleared-but-then-what")]
    [InlineData("how do I get out of a kayak without hurting my back?", "resume-new-and-improved")]
    public async Task A_way_of_asking_that_somebody_wrote_down_gets_its_answer(string message, string page)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.Equal(page, talk.Cited[0]);
        Assert.DoesNotContain("outside what I know", said, StringComparison.Ordinal);
        Assert.DoesNotContain("oted", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Can a disc slip back in by itself? and is it ok to take paracetamol before a walk", "paracetamol|painkiller", "disc")]
    [InlineData("what mattress, and heat or ice?", "mattress", "ice")]
    public async Task A_second_question_without_its_mark_is_answered_too(string message, string first, string second)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.Matches($"(?i){first}", said);
        Assert.Matches($"(?i){second}", said);
        Assert.Contains("[2]", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("season starts soon, can i go curling again?", "delivery stick")]
    [InlineData("What about riding a horse?", "(?i)trot|ride|saddle|horse")]
    public async Task What_leads_up_to_a_question_does_not_hide_it(string message, string says)
    {
        using var talk = new FreeText();

        Assert.Matches(says, await talk.SayAsync(message));
    }

    [Theory]
    [InlineData("what if it never goes")]
    [InlineData("is it for ever")]
    public async Task What_somebody_calls_it_here_is_their_back(string message)
    {
        using var talk = new FreeText();

        Assert.DoesNotContain("outside what I know", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("what's a good pizza topping")]
    [InlineData("what's the capital of france")]
    [InlineData("recommend me a film")]
    public async Task What_is_nothing_to_do_with_backs_still_is_not(string message)
    {
        using var talk = new FreeText();

        Assert.Contains("outside what I know", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_numb_foot_that_has_not_come_back_is_no_denial()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("my foot went numb this week and hasn't come back");

        Assert.DoesNotContain("none of the warning signs", said, StringComparison.Ordinal);
        Assert.Contains("NHS 111 today", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm 37 and I coach the junior camogie team, my back aches after training sessions. when can I play again")]
    public async Task A_coach_with_a_sore_back_is_not_answered_as_for_a_client(string message)
    {
        using var talk = new FreeText();

        Assert.DoesNotContain("your client", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("its 7 now and was 5 last week, do i ring the gp now or wait", "Ring this week")]
    [InlineData("is paralysis from a bulging disc likely or not", "It's very rare")]
    [InlineData("in my chair since march mostly. is that right?", "months in a chair mostly aren't")]
    [InlineData("is it ok to go in tmrw with it at a 4", "Often yes")]
    public async Task A_question_that_wants_a_yes_or_a_no_gets_it_first(string message, string says)
    {
        using var talk = new FreeText();

        Assert.Contains(says, await talk.SayAsync(message), StringComparison.Ordinal);
    }
}
