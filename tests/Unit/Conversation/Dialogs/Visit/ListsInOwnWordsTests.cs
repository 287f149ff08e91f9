using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>The list of questions through the public door: what is said to the bot stays off it, what is theirs stays theirs.</summary>
public sealed class ListsInOwnWordsTests
{
    [Theory]
    [InlineData("add: can I lift 20 kg box in work", "\"Can I lift 20 kg box in work?\"")]
    [InlineData("add: when can i squat 60kg", "\"When can i squat 60kg?\"")]
    public async Task A_question_with_a_number_is_on_the_list_and_the_page_in_their_words(string said, string printed)
    {
        using var talk = await AtListAsync();

        Assert.Contains(printed, await talk.SayAsync(said), StringComparison.Ordinal);
        Assert.Contains(printed, await talk.SayAsync("done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_routine_is_not_printed_and_that_is_said()
    {
        using var talk = await AtListAsync();
        var said = await talk.SayAsync("add: do 5 sets of 5 squats at 80 kg");

        Assert.DoesNotContain("80", said, StringComparison.Ordinal);
        Assert.Contains("I haven't printed that one", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why you change my question?")]
    [InlineData("why did you change my question??")]
    [InlineData("just give me the page")]
    public async Task A_word_to_the_bot_is_no_question_for_a_clinician(string said)
    {
        using var talk = await AtListAsync();
        await talk.SayAsync(said);

        Assert.DoesNotContain(said.TrimEnd('?'), await talk.SayAsync("done"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Who_asks_for_the_page_first_is_told_what_this_is()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("physio tomorrow. can i have one page to print and take with me");

        Assert.Contains("not a person", said, StringComparison.Ordinal);
        Assert.Contains("999", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Good_and_print_it_ends_the_list()
    {
        using var talk = await AtListAsync();

        Assert.Contains("ready to print", await talk.SayAsync("thats good. print it?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_changes_in_one_message_are_all_made()
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("add: can I drive to work");
        var said = await talk.SayAsync("remove 2 and 3. and 1 must say: can I lift 20 kg box in work");

        Assert.Contains("1. \"Can I lift 20 kg box in work?\"", said, StringComparison.Ordinal);
        Assert.Contains("2. can I drive to work", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_list_is_opened_again_in_plain_words()
    {
        using var talk = await AtListAsync();
        await talk.SayAsync("done");

        Assert.Contains("Your list", await talk.SayAsync("I want change list"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_operation_nothing_is_asked_that_belongs_before_one()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I had a spinal fusion three months ago and see my surgeon on Friday, pain 2");
        await talk.SayAsync("Questions for my doctor");
        await talk.SayAsync("none of these");
        await talk.SayAsync("golf");
        var list = await talk.SayAsync("all");

        Assert.Contains("at this stage after my operation", list, StringComparison.Ordinal);
        Assert.DoesNotContain("wait three months", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Do I need a scan", list, StringComparison.Ordinal);
        await talk.SayAsync("done");
        Assert.Contains(talk.Files, file => file.Contains("spinal fusion three months ago", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_a_scan_is_not_told_to_ask_for_one()
    {
        using var talk = new FreeText();
        await talk.SayAsync("MRI says disk protrusion L5 S1, it goes down my left leg, pain 4");
        await talk.SayAsync("Questions for my doctor");
        await talk.SayAsync("none of these");
        await talk.SayAsync("my next appointment");
        await talk.SayAsync("gardening");
        var list = await talk.SayAsync("all");
        var page = await talk.SayAsync("done");

        Assert.DoesNotContain("Do I need a scan", list, StringComparison.Ordinal);
        Assert.Contains("explain the report in plain words", list, StringComparison.Ordinal);
        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.Contains(talk.Files, file => file.Contains("disk protrusion l5 s1", StringComparison.OrdinalIgnoreCase) && file.Contains("left leg", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("none of those, thanks")]
    [InlineData("I don't want any of these")]
    [InlineData("none")]
    public async Task No_page_is_made_where_none_is_ticked(string said)
    {
        using var talk = new FreeText();
        foreach (var before in new[] { "my back hurts when I bend, pain 3", "Questions for my doctor", "none of these", "my next appointment", "gardening", said })
            await talk.SayAsync(before);

        Assert.Contains("None of these, then", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Your list so far", talk.Said, StringComparison.Ordinal);

        await talk.SayAsync("no list");

        Assert.Contains("no page for the visit", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Lovely, that's much more like it. 1 and 3 I think, and can you add one about whether stooping harms it?", new[] { "1. ", "2. ", "3. Does stooping harm it?" })]
    [InlineData("I said numbers 1 and 3.", new[] { "1. ", "2. " })]
    public async Task What_is_said_around_ticks_is_no_part_of_the_list(string said, string[] lines)
    {
        using var talk = new FreeText();
        foreach (var before in new[] { "my back hurts when I bend, pain 3", "Questions for my doctor", "none of these", "my next appointment", "gardening" })
            await talk.SayAsync(before);
        await talk.SayAsync(said);

        Assert.All(lines, line => Assert.Contains("\n" + line, talk.Said, StringComparison.Ordinal));
        Assert.DoesNotContain($"\n{lines.Length + 1}. ", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Lovely", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticks_that_end_in_done_bring_the_page()
    {
        using var talk = await AtListAsync();

        Assert.Contains("ready to print", await talk.SayAsync("remove 2, then done"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_beside_a_change_is_answered_and_put_on_no_list()
    {
        using var talk = await AtListAsync();
        var said = await talk.SayAsync("move 3 to the top. and is heat any good for my back?");

        Assert.Contains("heat-and-comfort", talk.Cited);
        Assert.DoesNotContain("4. ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("is heat any good", await talk.SayAsync("done"), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<FreeText> AtListAsync()
    {
        var talk = new FreeText();
        foreach (var said in new[] { "my back hurts when I bend, pain 3", "Questions for my doctor", "none of these", "my next appointment", "gardening", "1, 2 and 3" })
            await talk.SayAsync(said);
        return talk;
    }
}
