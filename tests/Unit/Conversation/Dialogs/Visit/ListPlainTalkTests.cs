using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>The list of questions through the public door, as people come to it, leave it and come back to it.</summary>
public sealed class ListPlainTalkTests
{
    [Fact]
    public async Task What_a_list_is_to_be_about_stands_on_it_in_their_words_and_nothing_about_operations_or_work_does()
    {
        using var talk = await AtAsync("I'm a retired baker and my back aches when I bend, pain 3. I go to the surgery on the 12th, I'd like a short list of questions, mainly about what \"wear\" means for someone like me, and whether I may swim");

        Assert.Contains("What does \"wear\" mean for someone like me?", talk.Said, StringComparison.Ordinal);
        Assert.Contains("May I swim?", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("surgeon", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("employer", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("at work", talk.Said, StringComparison.Ordinal);
        var list = await talk.SayAsync("1");
        Assert.Contains("3. May I swim?", list, StringComparison.Ordinal);
        Assert.DoesNotContain("12th", await talk.SayAsync("done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bare_questions_are_completed_and_what_is_asked_beside_them_is_answered()
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", "questions for my physio", "rowing");
        var said = await talk.SayAsync("None of them mention rowing! I want to ask: when can I start, how hard the first week, and what should make me stop. Can you put those on? And is heat any good?");

        Assert.Contains("When can I start rowing?", said, StringComparison.Ordinal);
        Assert.Contains("How hard the first week (rowing)?", said, StringComparison.Ordinal);
        Assert.Contains("warm", said, StringComparison.OrdinalIgnoreCase);
        var list = await talk.SayAsync("1");
        Assert.Contains("4. What should make me stop rowing?", list, StringComparison.Ordinal);
        Assert.DoesNotContain("5. ", list, StringComparison.Ordinal);
        Assert.DoesNotContain("put those on", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Number 2 has come out garbled. It should read: How long may I row at a stretch?")]
    [InlineData("the second one is not what I meant; it should say \"How long may I row at a stretch?\"")]
    public async Task What_is_wrong_and_what_it_should_be_may_stand_in_two_sentences(string message)
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", "questions for my physio", "rowing", "1, 2 and 3");
        var list = await talk.SayAsync(message);

        Assert.Contains("2. How long may I row at a stretch?", list, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quotation_to_be_added_is_no_question_to_the_bot_whatever_is_to_come_off()
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", "questions for my physio", "golf");
        var said = await talk.SayAsync("Oh dear, most of these are no good to me. Would you be so good as to leave off the ones about work and operations, and add \"What does stable mean for me, and may I play nine holes?\"");

        Assert.Contains("On your list now: \"What does stable mean for me, and may I play nine holes?\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain("That isn't on your list", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("get rid of the ones about injections")]
    [InlineData("I'd be glad if you could remove all the questions about needles and injections")]
    public async Task Subjects_that_no_question_is_about_are_said_to_be_not_there(string said)
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", "questions for my physio", "golf");

        Assert.Contains("I found no question about", await talk.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains("8. ", await talk.SayAsync("all"), StringComparison.Ordinal);
        Assert.Contains("I found no question about", await talk.SayAsync(said), StringComparison.Ordinal);
        var page = await talk.SayAsync("done");
        Assert.Contains("8. ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("injections", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_to_be_on_the_list_is_on_it()
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", "golf is my life", "I see the physio on Friday. What should I ask her about golf?");

        Assert.Contains("On your list already: \"What do you advise on golf: what may I do, and how do I begin?\"", talk.Said, StringComparison.Ordinal);
        Assert.Contains("2. What do you advise on golf: what may I do, and how do I begin?", await talk.SayAsync("1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("give up then. il just tell him to move me off the line", "kept")]
    [InlineData("forget it, too much hassle", "kept")]
    public async Task Who_gives_the_list_up_is_let_go_and_finds_it_again(string said, string expected)
    {
        using var talk = await AtListAsync();
        Assert.Contains(expected, await talk.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains("3. ", await talk.SayAsync("questions for my doctor"), StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", talk.Said.Split("Want to change")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_will_do_is_no_question()
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", "questions for my physio", "golf", "I'll just ask her to look at my chair");
        await talk.SayAsync("1");

        Assert.DoesNotContain("chair", await talk.SayAsync("done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thing_is_put_on_the_page_that_is_made_already()
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("done");

        Assert.Contains("4. What should I know about kayaking?", await talk.SayAsync("thanks. I'll ask him about it friday, can you stick kayaking on my list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thing_is_put_on_a_list_that_is_not_begun_yet()
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", "can you pop the rowing machine on my list for thursday");

        Assert.Contains("1. What should I know about the rowing machine?", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I want questions for when I go back to her")]
    [InlineData("he sees me thursday. help me with questions to ask please")]
    [InlineData("I'm going back to my physio, I want a list of questions")]
    public async Task Whom_they_go_back_to_is_not_asked_for(string told)
    {
        using var talk = await AtAsync("my back hurts when I bend, pain 3", told);

        Assert.DoesNotContain("Which visit", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I go back on the 9th. What do I ask?")]
    [InlineData("I'm going back on Thursday")]
    [InlineData("I get back to my GP next week")]
    public void A_date_is_no_goal(string told) => Assert.Null(GoalTalk.Find(told));

    [Theory]
    [InlineData("A whole night shift without thinking about my back. And cycling, but sleep first.", "A whole night shift without thinking about my back")]
    [InlineData("12.5 hr shifts on my feet", "12.5 hr shifts on my feet")]
    public void A_goal_is_kept_whole_in_their_words(string answer, string expected) => Assert.Equal(expected, GoalTalk.In(answer));

    [Theory]
    [InlineData("The top line says I want \"the 9th\", which is a date; please could it say \"sailing with my sister\" instead?", "sailing with my sister")]
    [InlineData("the goal says my appointment, could it just say gardening", "gardening")]
    public void A_goal_is_put_right_in_a_polite_question(string text, string expected) => Assert.Equal(expected, GoalChange.In(text)?.Goal);

    private static Task<FreeText> AtListAsync() => AtAsync("my back hurts when I bend, pain 3", "questions for my physio", "gardening", "1, 2 and 3");

    private static async Task<FreeText> AtAsync(params string[] said)
    {
        var talk = new FreeText();
        foreach (var text in said)
            await talk.SayAsync(text);
        return talk;
    }
}
