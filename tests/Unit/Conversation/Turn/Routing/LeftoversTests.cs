namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Who asks two things in one message gets two answers, or is told which of them has none.</summary>
public sealed class LeftoversTests
{
    [Theory]
    [InlineData("how often do I need to get up from my desk, and would a lumbar cushion help?", "a few steps count", "rolled towel")]
    [InlineData("do i have to tell the dvla about my back? and is swimming any good", "affects your driving", "swim")]
    [InlineData("is a firm mattress better, and how long should a walk be?", "mattress", "walk")]
    public async Task Both_are_answered(string asked, string first, string second)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back aches when I sit for long, I'm cleared and keep up my physio exercises.");
        var said = await talk.SayAsync(asked);

        Assert.Contains(first, said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(second, said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("**", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_decides_is_not_taken_for_whom_to_see()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'm a school caretaker and my back aches by evening.");
        var said = await talk.SayAsync("Who decides my lifting limit, and does the school have to do a risk assessment?");

        Assert.Contains("Each has a part", said, StringComparison.Ordinal);
        Assert.Contains("It depends where you live", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_is_taken_for_the_one_that_the_reply_is_about()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back aches when I sit for long, I'm cleared and keep up my physio exercises.");
        var said = await talk.SayAsync("is swimming good for my back? and when does the tennis final begin tonight?");

        Assert.Contains("water takes your weight", said, StringComparison.Ordinal);
        Assert.Contains("serve", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_questions_beside_an_answer_to_ours_are_both_answered()
    {
        using var talk = new FreeText();
        await talk.SayAsync("flare up today, back is killing me. what do i do");
        var said = await talk.SayAsync("no its my usual just way worse. i have a shift tomorrow. do i ring in sick? and heat or ice");

        Assert.Contains("Ring in sick if", said, StringComparison.Ordinal);
        Assert.Contains("heat or ice", said, StringComparison.Ordinal);
        Assert.Contains("Keep a cloth", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my back hurts today, can I go for a run and what pillow is best?")]
    [InlineData("my back hurts. is yoga good? and the doctor said what do you expect?")]
    public async Task What_was_answered_is_not_said_to_have_none(string asked)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(asked);

        Assert.DoesNotContain("I've no answer written", said, StringComparison.Ordinal);
        Assert.DoesNotContain("I can't answer this one", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_there_is_no_room_for_is_named()
    {
        using var talk = new FreeText();
        await talk.SayAsync("what is a slipped disc?");
        var said = await talk.SayAsync("Can I do planks? Can I do crunches? Can I do sit ups? Can I use heat? Is swimming good?");

        Assert.Contains("You also asked", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_has_no_answer_for_them_is_named()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back aches when I sit for long, I'm cleared and keep up my physio exercises.");
        var said = await talk.SayAsync("do standing desks help? who decides which colour the office walls get?");

        Assert.Contains("laptop", said, StringComparison.Ordinal);
        Assert.Contains("I've no answer written for this one, and I won't guess: \"who decides which colour", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Heat or ice for my back?")]
    [InlineData("how long can I sit before a break? I'm at a desk all day")]
    [InlineData("is it ok to swim? I used to love it")]
    public async Task One_question_gets_one_answer(string asked)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back aches when I sit for long, I'm cleared and keep up my physio exercises.");
        var said = await talk.SayAsync(asked);

        Assert.DoesNotContain("I've no answer written", said, StringComparison.Ordinal);
        Assert.DoesNotContain("[2]", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_talked_of_last_says_what_a_short_question_is_about()
    {
        using var talk = new FreeText();
        await talk.SayAsync("So can I play golf then? My legs ache if I stand or walk more than ten minutes, better when I sit");
        var said = await talk.SayAsync("Nothing new no, the doctor knows. But a few holes is more than ten minutes, I'd be stuck on the second fairway. Would a buggy help?");

        Assert.Contains("trolley", said, StringComparison.Ordinal);
        Assert.DoesNotContain("climb up", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_young_is_told_about_thin_bones()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("hi, 24, no back pain for a month now, can i go back to football?");

        Assert.DoesNotContain("thin bones", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Age alone", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_before_is_not_said_to_have_no_answer()
    {
        using var talk = new FreeText();
        await talk.SayAsync("How often should I stop on a long drive?");
        var said = await talk.SayAsync("Ice or heat? And how often should I stop on a long drive?");

        Assert.DoesNotContain("I've no answer written", said, StringComparison.Ordinal);
        Assert.DoesNotContain("I can't answer this one", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_quoted_with_words_that_they_did_not_write()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Hi im 55, postman, off six weeks with my lower back. what i need to know is when can i go back on my round and how do i do it, 9 miles with a bag on one shoulder");
        await talk.SayAsync("None of these");
        var said = await talk.SayAsync("yeh fine but i asked about my round. should i ask the boss for half a round first, and is a trolley better than the shoulder bag?");

        Assert.DoesNotContain("what about my round", said, StringComparison.Ordinal);
    }
}
