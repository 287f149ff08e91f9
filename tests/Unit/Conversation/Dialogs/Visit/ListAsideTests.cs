using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>What is asked of the helper at the list, how a list is finished, and how the page is changed after it was handed over.</summary>
public sealed class ListAsideTests
{
    private const string First = "What do you think is causing my pain";
    private const string Third = "How does this usually go";

    [Theory]
    [InlineData("put my pain details on it too")]
    [InlineData("can you add my triggers to the page please")]
    [InlineData("include my symptoms for the physio")]
    public async Task What_was_told_stands_on_the_page_and_is_no_question(string asked)
    {
        using var talk = await AtListAsync();
        Assert.Contains("They're on it without asking", await talk.SayAsync(asked), StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", await talk.SayAsync("done"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("should i bring anything with me on thursday, like the scan?")]
    [InlineData("do I need to fast before it?")]
    [InlineData("how long will the appointment take?")]
    [InlineData("is it ok to take ibuprofen tonight?")]
    [InlineData("what does conservative treatment mean?")]
    public async Task A_question_to_the_helper_is_answered_and_kept_off_the_list(string asked)
    {
        using var talk = await AtListAsync();
        Assert.Contains("isn't on your list", await talk.SayAsync(asked), StringComparison.Ordinal);
        var page = await talk.SayAsync("done");

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("put it on the list")]
    [InlineData("yes please")]
    [InlineData("ok, add that too")]
    public async Task A_question_that_was_answered_is_put_on_when_that_is_wished(string wish)
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("should I bring my scan?");

        Assert.Contains("4. should I bring my scan?", await talk.SayAsync(wish), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can I go back to lifting?")]
    [InlineData("will I need another scan?")]
    [InlineData("do I need to see a specialist?")]
    [InlineData("what exercises would you give me?")]
    [InlineData("how long until I can drive?")]
    [InlineData("add: what should I bring next time?")]
    public async Task A_question_for_the_clinician_goes_on_the_list(string asked)
    {
        using var talk = await AtListAsync();

        Assert.Contains("4. ", await talk.SayAsync(asked), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("does sitting bring it on?", false)]
    [InlineData("what brings it on?", false)]
    [InlineData("how long will it take to heal?", false)]
    [InlineData("will it hurt when I go back to work?", false)]
    [InlineData("what happens if it doesn't get better?", false)]
    [InlineData("what does my scan mean?", false)]
    [InlineData("should I wear a brace?", false)]
    [InlineData("how long before I go back to work?", false)]
    [InlineData("can my wife come in with me?", true)]
    [InlineData("what should I wear?", true)]
    [InlineData("will it hurt?", true)]
    [InlineData("what will they do?", true)]
    [InlineData("should I tell them about my knee?", true)]
    [InlineData("what can I do until then?", true)]
    [InlineData("what do you mean by change course?", true)]
    public void It_is_told_whom_a_question_is_for(string question, bool ours) => Assert.Equal(ours, AskedOfUs.Is(question));

    [Theory]
    [InlineData("ok thats it then, looks good")]
    [InlineData("perfect, that'll do")]
    [InlineData("thats all i need")]
    [InlineData("happy with that, cheers")]
    [InlineData("looks good to me")]
    [InlineData("that is everything I wanted to ask, thanks")]
    [InlineData("right, all sorted")]
    [InlineData("can't think of anything else")]
    public async Task The_list_is_finished_in_many_words(string end)
    {
        using var talk = await AtListAsync();
        var page = await talk.SayAsync(end);

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("looks good but take off 2")]
    [InlineData("remove 2, looks good otherwise")]
    [InlineData("scrap number 2. then I'm happy")]
    [InlineData("that's it, just drop the second one")]
    public async Task A_last_change_is_made_and_then_the_list_is_finished(string end)
    {
        using var talk = await AtListAsync();
        var page = await talk.SayAsync(end);

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.Contains("2. " + Third, page, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no the last one was a question to you, take it off the list. then im done", true)]
    [InlineData("that wasn't for the list", false)]
    [InlineData("no that was for you", false)]
    [InlineData("scrap the last one", false)]
    [InlineData("4 wasn't for them, please remove it", false)]
    [InlineData("sorry, I was only asking you that. take it off", false)]
    public async Task What_was_not_meant_for_the_list_comes_off_again(string said, bool ends)
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("will I need an operation?");
        var list = await talk.SayAsync(said);

        Assert.Contains("3. " + Third, list, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", list, StringComparison.Ordinal);
        Assert.Equal(ends, list.Contains("ready to print", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_never_went_on_the_list_takes_nothing_off_it()
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("will I need an operation?");
        await talk.SayAsync("what should I wear?");
        await talk.SayAsync("that wasn't for the list");

        Assert.Contains("4. will I need an operation?", await talk.SayAsync("done"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my visit is on Friday at ten")]
    [InlineData("that is a good one, the second")]
    [InlineData("she never has any time for me")]
    public async Task A_remark_is_heard_in_one_line_and_the_list_stays(string said)
    {
        using var talk = await AtListAsync();
        var heard = await talk.SayAsync(said);
        Assert.DoesNotContain("1. ", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Want to change it", heard, StringComparison.Ordinal);

        var page = await talk.SayAsync("done");
        Assert.Contains("3. " + Third, page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I don't want a list")]
    [InlineData("scrap the whole lot, I'll just talk to him")]
    [InlineData("remove 1, 2 and 3")]
    public async Task Who_wants_no_list_gets_no_page(string said)
    {
        using var talk = await AtListAsync();
        var heard = await talk.SayAsync(said);

        Assert.DoesNotContain("ready to print", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("1. ", heard, StringComparison.Ordinal);
        Assert.Empty(talk.Files);
    }

    [Fact]
    public async Task What_is_asked_beside_a_change_is_answered_and_the_change_is_made()
    {
        using var talk = await AtListAsync();
        var said = await talk.SayAsync("drop the second. btw is heat any good for my back?");

        Assert.Contains("heat-and-comfort", talk.Cited);
        Assert.Contains("2. " + Third, said, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2 and 3 shouldnt be on there, please remove them", "1. " + First, "2. ")]
    [InlineData("take the one about coming back quickly off", "2. " + Third, "3. ")]
    [InlineData("swap 1 and 3", "1. " + Third, "4. ")]
    [InlineData("three first", "1. " + Third, "4. ")]
    [InlineData("put the last one first", "1. " + Third, "4. ")]
    [InlineData("i think 3 should go first", "1. " + Third, "4. ")]
    [InlineData("change 2, I don't want that one", "2. " + Third, "3. ")]
    [InlineData("add: will I need another scan", "4. will I need another scan", "5. ")]
    [InlineData("can you add whether I can drive", "4. Can I drive?", "5. ")]
    public async Task The_page_is_changed_after_it_was_handed_over_and_handed_over_anew(string change, string there, string gone)
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("done");
        var page = await talk.SayAsync(change);

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.Contains(there, page, StringComparison.Ordinal);
        Assert.DoesNotContain(gone, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_asked_after_the_page_is_put_on_it_when_that_is_wished()
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("done");
        await talk.SayAsync("is heat any good?");

        Assert.Contains("4. is heat any good?", await talk.SayAsync("can you put that on my list too"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("it was 2 or 3 weeks ago")]
    [InlineData("it's worse first thing in the morning")]
    [InlineData("one last question: is heat any good?")]
    [InlineData("is swimming good for my back?")]
    [InlineData("I take 2 before bed")]
    [InlineData("that is enough for me")]
    public async Task What_changes_nothing_is_no_change_of_the_page(string said)
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("done");
        await talk.SayAsync(said);
        var page = await talk.SayAsync("show me my page");

        Assert.Contains("1. " + First, page, StringComparison.Ordinal);
        Assert.Contains("3. " + Third, page, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("being able to do a full shift without it killing me by the end, and football with my lad", "full shift and football with my lad")]
    [InlineData("I just want to get back to a whole day in the garden without having to lie down, plus the choir on Sundays", "lie down and the choir on Sundays")]
    public async Task Both_halves_of_a_goal_are_on_the_page(string goal, string printed)
    {
        using var talk = new FreeText();
        foreach (var text in new[] { "questions for my doctor", "my next appointment", goal, "1, 2 and 3" })
            await talk.SayAsync(text);

        Assert.Contains(printed, await talk.SayAsync("done"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("looks good ")]
    [InlineData("and the ")]
    public void A_long_row_of_the_same_words_is_read_at_once(string words)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        OwnQuestion.In(string.Concat(Enumerable.Repeat(words, 49)) + "x");
        Closing.Beside(string.Concat(Enumerable.Repeat(words, 49)));

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    private static async Task<FreeText> AtListAsync()
    {
        var talk = new FreeText();
        foreach (var text in new[] { "questions for my doctor", "my next appointment", "gardening", "1, 2 and 3" })
            await talk.SayAsync(text);
        return talk;
    }
}
