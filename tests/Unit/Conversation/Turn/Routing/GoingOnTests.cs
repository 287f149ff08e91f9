namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What goes on with an answer: a few words that narrow the question, a complaint that it was none, the next of the six steps.</summary>
public sealed class GoingOnTests
{
    [Theory]
    [InlineData("is heat any good?", "and at night", "fall asleep")]
    [InlineData("can I sleep on my front?", "what about swimming?", "water takes your weight")]
    [InlineData("can I take ibuprofen?", "with paracetamol too?", "pharmacist")]
    public async Task A_few_words_are_matched_with_the_question_before_them(string question, string fragment, string answer)
    {
        using var talk = await AtAsync(question);

        Assert.Contains(answer, await talk.SayAsync(fragment), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I sleep on my front?", "and on a boat?", "sleep")]
    public async Task What_the_answers_don_t_narrow_is_said_briefly_with_the_page(string question, string fragment, string page)
    {
        using var talk = await AtAsync(question);
        var said = await talk.SayAsync(fragment);

        Assert.Matches("nothing more exact|don't go into that", said);
        Assert.Equal([page], talk.Cited);
    }

    [Theory]
    [InlineData("is a hot bath ok for my back", "and tonight?", "\"tonight\"", "heat-and-comfort")]
    [InlineData("is a hot bath ok for my back", "what about after the shift", "\"after the shift\"", "heat-and-comfort")]
    [InlineData("is walking good for back pain", "and on the bus?", "\"on the bus\"", "walking")]
    [InlineData("is walking good for back pain", "and if it's only a little?", "\"if it's only a little\"", "walking")]
    public async Task Where_nothing_is_written_for_the_new_words_what_was_understood_is_said(string question, string fragment, string understood, string page)
    {
        using var talk = await AtAsync(question);

        Assert.Contains(understood, await talk.SayAsync(fragment), StringComparison.Ordinal);
        Assert.Equal([page], talk.Cited);
    }

    [Fact]
    public async Task What_has_words_of_its_own_is_not_answered_about_the_question_before_it()
    {
        using var talk = await AtAsync("is heat good for my back");
        await talk.SayAsync("and what if I lose my job");

        Assert.Equal(["work"], talk.Cited);
    }

    [Theory]
    [InlineData("is it ok to sit on the sofa", "and in the evening?", "let the evening start")]
    [InlineData("is walking good for back pain", "what about with the dog?", "harness")]
    public async Task What_is_written_for_both_is_the_answer(string question, string fragment, string answer)
    {
        using var talk = await AtAsync(question);

        Assert.Contains(answer, await talk.SayAsync(fragment), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_fragment_goes_with_the_question_and_no_answer_comes_twice()
    {
        using var talk = await AtAsync("will my disc heal?");
        var first = talk.Said;
        await talk.SayAsync("even at 60?");

        Assert.NotEqual(first, await talk.SayAsync("and if it doesn't?"));
        Assert.Equal(["disc-herniation"], talk.Cited);
    }

    [Theory]
    [InlineData("that doesn't answer it")]
    [InlineData("you answered something else")]
    [InlineData("not what I asked")]
    [InlineData("you didn't answer my question")]
    public async Task A_complaint_has_the_question_looked_at_again(string complaint)
    {
        using var talk = await AtAsync("why does my back crack when I get up?");
        var first = talk.Said;
        var said = await talk.SayAsync(complaint);

        Assert.StartsWith("Sorry", said, StringComparison.Ordinal);
        Assert.Matches("(?i)crack|click|noise", said);
        Assert.DoesNotContain(first[..40], said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_other_answer_the_question_can_go_on_the_list()
    {
        using var talk = await AtAsync("does the moon affect my discs?");
        var said = await talk.SayAsync("that's not what I asked");
        Assert.Contains("does the moon affect my discs", said, StringComparison.Ordinal);
        Assert.Empty(talk.Cited);
        Assert.Contains("on your list", await talk.SayAsync("yes please"), StringComparison.Ordinal);
        foreach (var next in new[] { "questions for my doctor", "my next appointment", "dancing", "1" })
            await talk.SayAsync(next);

        Assert.Contains("does the moon affect my discs", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_that_says_what_was_asked_is_answered_by_that()
    {
        using var talk = await AtAsync("is it ok to use a standing desk?");

        Assert.Contains("water takes your weight", await talk.SayAsync("that's not what I asked, I asked about swimming"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_complaint_without_a_question_before_it_is_met_kindly()
    {
        using var talk = new FreeText();

        Assert.Contains("Sorry", await talk.SayAsync("that's not helpful"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_steps_are_gone_through_one_after_the_other()
    {
        using var talk = await AtAsync("what are the six steps of recovery?");

        Assert.Contains("Step one", await talk.SayAsync("and what's the next one"), StringComparison.Ordinal);
        Assert.Contains("Step two", await talk.SayAsync("what's next after that"), StringComparison.Ordinal);
        Assert.Contains("Step three", await talk.SayAsync("and then?"), StringComparison.Ordinal);
        await talk.SayAsync("what is step 6");
        Assert.Contains("last of the six", await talk.SayAsync("next one"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_asked_is_not_looked_up_again()
    {
        using var talk = await AtAsync("is a mattress topper worth it for my back?");
        await talk.SayAsync("I did not ask about the mattress or the pillow. I want to know whether heat or ice is better for a sore back");

        Assert.Equal(["heat-and-comfort"], talk.Cited);
    }

    [Theory]
    [InlineData("Hello again, it's been a week and honestly it's no better.", "A week with no change is common")]
    [InlineData("its a week later and its worse", "is anything new with it")]
    public async Task Who_comes_back_after_a_week_is_answered_and_not_noted(string said, string answer)
    {
        using var talk = new FreeText();
        Assert.Contains(answer, await talk.SayAsync(said), StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtAsync(params string[] said)
    {
        var talk = new FreeText();
        foreach (var text in said)
            await talk.SayAsync(text);
        return talk;
    }
}
