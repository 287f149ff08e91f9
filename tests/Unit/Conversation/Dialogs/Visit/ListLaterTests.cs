using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>The list of questions spoken of when it isn't open, ticked before it is shown, and thanked for.</summary>
public sealed class ListLaterTests
{
    private const string First = "What do you think is causing my pain";
    private const string Second = "What would be a reason to come back quickly";
    private const string Third = "How does this usually go";

    [Theory]
    [InlineData("1, 3 and 5")]
    [InlineData("just 1, 3, 5 please")]
    [InlineData("numbers 1 3 and 5")]
    public async Task Numbers_typed_after_the_list_was_left_tick_it(string numbers)
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "stop");
        var list = await talk.SayAsync(numbers);

        Assert.Contains("1. " + First, list, StringComparison.Ordinal);
        Assert.Contains("2. " + Third, list, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_them_after_the_list_was_left_ticks_all()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "stop");

        Assert.Contains("8. ", await talk.SayAsync("all of them"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("done. and can you make me the visit page")]
    [InlineData("done, now print the page please")]
    public async Task Done_with_a_wish_for_the_page_shows_the_page_with_the_goal(string text)
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "2, 3 and 5");
        var page = await talk.SayAsync(text);

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.Contains("gardening", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_after_a_remark_changes_the_page_and_the_remark_is_no_question()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "2, 3 and 5", "done");
        var list = await talk.SayAsync("that has too much on it for one visit. take off 3");

        Assert.Contains("2. ", list, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no, I said I don't want a list. is heat any good?")]
    [InlineData("forget the list. is heat any good?")]
    public async Task Whoever_wants_no_list_is_let_out_of_it_and_answered(string text)
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening");
        var said = await talk.SayAsync(text);

        Assert.DoesNotContain("Your list so far", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Tick the ones", said, StringComparison.Ordinal);
        Assert.Contains("warm", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Numbers_after_the_page_are_those_of_the_page()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "2, 3 and 5", "done", "is heat any good?");
        var list = await talk.SayAsync("1 and 2");

        Assert.Contains("1. " + Second, list, StringComparison.Ordinal);
        Assert.Contains("2. " + Third, list, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_beyond_the_page_tick_the_list_that_was_offered()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "1 and 2", "done");
        var list = await talk.SayAsync("1, 3 and 5");

        Assert.Contains("2. " + Third, list, StringComparison.Ordinal);
        Assert.Contains("3. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_score_or_a_pair_of_numbers_without_a_list_is_no_tick()
    {
        using var talk = await AtAsync("my back hurts when I sit");

        Assert.DoesNotContain("Your list", await talk.SayAsync("1, 3 and 5"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_to_the_finished_page_is_made_and_the_list_is_written_once()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "1 to 5", "done");
        var list = await talk.SayAsync("change it: remove 4, move 2 to the top");

        Assert.Single(talk.Replies);
        Assert.Contains("1. " + Second, list, StringComparison.Ordinal);
        Assert.Contains("4. ", list, StringComparison.Ordinal);
        Assert.DoesNotContain("5. ", list, StringComparison.Ordinal);
        Assert.DoesNotContain("remove 4", list, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I want to change the list")]
    [InlineData("can I change my list?")]
    [InlineData("I need to change something on my list please")]
    public async Task The_finished_list_is_opened_as_it_is(string wish)
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "1 and 2", "done");
        var list = await talk.SayAsync(wish);

        Assert.Contains("Want to change it?", list, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", list, StringComparison.Ordinal);
        Assert.DoesNotContain("wasn't sure", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_of_them_at_the_goal_question_ticks_all_and_the_goal_is_still_asked_for()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment");
        Assert.Contains("What do you most want to get back to", await talk.SayAsync("All of them"), StringComparison.Ordinal);
        Assert.Contains("8. ", await talk.SayAsync("playing with my kids"), StringComparison.Ordinal);
        await talk.SayAsync("done");

        Assert.Contains("playing with my kids", string.Join("\n", talk.Files), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thanks")]
    [InlineData("ta")]
    [InlineData("cheers mate")]
    public async Task Thanks_leave_the_list_open_in_one_short_line(string thanks)
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "gardening", "1 and 2");
        var said = await talk.SayAsync(thanks);
        Assert.Matches("You're welcome|Any time", said);
        Assert.DoesNotContain("1. ", said, StringComparison.Ordinal);

        var page = await talk.SayAsync("done");
        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_at_an_open_question_are_no_answer_to_it()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment");

        Assert.Matches(@"You're welcome[\s\S]*What do you most want to get back to", await talk.SayAsync("thanks"));
    }

    private static async Task<FreeText> AtAsync(params string[] said)
    {
        var talk = new FreeText();
        foreach (var text in said)
            await talk.SayAsync(text);
        return talk;
    }
}
