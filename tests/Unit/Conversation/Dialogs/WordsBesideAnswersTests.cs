using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

public sealed class WordsBesideAnswersTests
{
    [Theory]
    [InlineData("evening, havent i told you", "Worst time of day:** Evening")]
    [InlineData("Evening. I have said so already.", "Worst time of day:** Evening")]
    public async Task That_it_was_told_before_is_no_part_of_the_answer(string said, string row)
    {
        using var talk = await AtWorstTimeAsync();
        await talk.SayAsync(said);
        await talk.SayAsync("a walk");

        Assert.Contains(row, talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("told you", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_many_questions_are_left_is_answered_with_their_number()
    {
        using var talk = await AtWorstTimeAsync();
        var said = await talk.SayAsync("how many more questions are there?");

        Assert.Contains("About 3 more", said, StringComparison.Ordinal);
        Assert.Contains("Morning, daytime, evening", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which side have you written down?")]
    [InlineData("what did you note for my leg?")]
    public async Task What_was_noted_is_read_back_and_goes_on_no_list(string asked)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts down my left leg when I sit, 4/10");
        await talk.SayAsync("questions for my doctor");
        await talk.SayAsync("my next appointment");
        await talk.SayAsync("choir");
        await talk.SayAsync("1 and 2");
        var said = await talk.SayAsync(asked);

        Assert.Contains("What I have from you so far", said, StringComparison.Ordinal);
        Assert.Contains("left", said, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no no, those werent meant as questions. delete 2", "2. ")]
    [InlineData("what? no. remove 2", "what?")]
    [InlineData("thank you, that's kind. take off 2", "kind")]
    public async Task What_is_said_to_the_helper_beside_an_edit_is_no_question(string said, string not)
    {
        using var talk = await AtListAsync("1 and 2");

        Assert.DoesNotContain(not, await talk.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the cause one and the last. also add: can I stand for a whole concert", "What do you think is causing", "can I stand for a whole concert")]
    [InlineData("The first, second and last will do nicely, thank you. I do not care for boxes.", "1. ", "3. ")]
    [InlineData("the one about pain please", "What do you think is causing my pain", "1. ")]
    public async Task Questions_are_picked_by_what_they_are_about(string said, string one, string other)
    {
        using var talk = new FreeText();
        await talk.SayAsync("Questions for my doctor");
        await talk.SayAsync("My next appointment");
        await talk.SayAsync("my choir");
        var list = await talk.SayAsync(said);

        Assert.Contains("Your list so far", list, StringComparison.Ordinal);
        Assert.Contains(one, list, StringComparison.Ordinal);
        Assert.Contains(other, list, StringComparison.Ordinal);
        Assert.DoesNotContain("boxes", list, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_named_and_not_on_the_list_is_said_to_be_missing()
    {
        using var talk = await AtListAsync("1 and 2");
        var said = await talk.SayAsync("put the swimming pool one first");

        Assert.Contains("no question about \"swimming pool\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain("3. ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_its_place_already_is_not_taken_for_unclear()
    {
        using var talk = await AtListAsync("1 and 2");
        await talk.SayAsync("add: is there a cheaper price if I pay myself?");
        var said = await talk.SayAsync("put the cheaper price one at the bottom");

        Assert.Contains("Your list so far", said, StringComparison.Ordinal);
        Assert.DoesNotContain("4. ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_goal_said_once_more_is_no_question()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Questions for my doctor");
        await talk.SayAsync("My next appointment");
        await talk.SayAsync("my croquet club");
        await talk.SayAsync("Croquet. I have said so.");

        Assert.DoesNotContain("roquet", await talk.SayAsync("1 and 2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_asked_for_before_the_list_is_there_waits_for_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Questions for my doctor");
        await talk.SayAsync("can you also put in: is there a cheaper price if I pay myself?");
        await talk.SayAsync("my allotment");

        Assert.Contains("cheaper price", await talk.SayAsync("1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how do I get back to bell ringing? it hurts when I bend", "bell ringing")]
    [InlineData("back hurts when I sit. before this I was lifting my grandson and dancing, and want that back", "lifting my grandson and dancing")]
    [InlineData("my back aches sitting, I have a half marathon in ten weeks", "half marathon in ten weeks")]
    public async Task A_goal_that_was_told_is_not_asked_for_and_stands_on_the_page(string story, string goal)
    {
        using var talk = new FreeText();
        await talk.SayAsync(story);
        await talk.SayAsync("Questions for my doctor");
        var next = await talk.SayAsync("My next appointment");
        await talk.SayAsync("1");
        await talk.SayAsync("swap 1 and 2");

        Assert.DoesNotContain("What do you most want", next, StringComparison.Ordinal);
        await talk.SayAsync("Done");
        Assert.Contains(goal, talk.Files.First(), StringComparison.Ordinal);
        Assert.DoesNotContain("/10", talk.Files.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_holds_what_was_told_and_no_score_that_was_not()
    {
        using var talk = new FreeText();
        await talk.SayAsync("physio on friday, ten minute slot, I want good questions. I've a disc bulge at L5/S1 since january, left leg, rowing is my thing and I want to get back to the club eight");
        await talk.SayAsync("the first two and the sport one. also want to add: may I sit in the boat for a bit");
        await talk.SayAsync("swap 1 and 2");
        await talk.SayAsync("that's all, thank you");
        var page = talk.Files.First();

        Assert.Contains("the club eight", page, StringComparison.Ordinal);
        Assert.Contains("Friday", page, StringComparison.Ordinal);
        Assert.Contains("disc bulge at l5/s1", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("left leg", page, StringComparison.Ordinal);
        Assert.Contains("may I sit in the boat for a bit", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/10", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_that_were_not_given_leave_room_and_lead_ins_go()
    {
        using var talk = await AtListAsync("1, 2 and 3");
        await talk.SayAsync("Done");
        await talk.SayAsync("note the answers");
        await talk.SayAsync("she said it's muscular mostly");
        await talk.SayAsync("no idea, forgot to ask");
        var page = await talk.SayAsync("for the third one: yes, five minutes is fine");

        Assert.Contains("*it's muscular mostly*", page, StringComparison.Ordinal);
        Assert.Contains("*yes, five minutes is fine*", page, StringComparison.Ordinal);
        Assert.DoesNotContain("forgot", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi, doing my check in. better, 2 today, 5 the worst after the commute, walked most days")]
    [InlineData("time for my weekly check-in: I'm at 2, much better, swimming helped")]
    public async Task A_check_in_told_in_one_message_asks_only_what_is_left(string told)
    {
        using var talk = new FreeText();
        await talk.SayAsync(told);
        await talk.SayAsync("Keep my answers");

        Assert.Contains("Has any of this happened since", talk.Said, StringComparison.Ordinal);
        Assert.Contains("2/10", await talk.SayAsync("None of these"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_check_in_has_no_last_time()
    {
        using var talk = new FreeText();
        await talk.SayAsync("check in");
        await talk.SayAsync("Keep my answers");
        var asked = await talk.SayAsync("4");

        Assert.Contains("last week", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("last time", asked, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi again, my code is")]
    [InlineData("hello, you gave me a code last week")]
    public async Task Who_has_a_code_is_asked_for_it_and_given_no_new_one(string said)
    {
        using var talk = new FreeText();
        var answer = await talk.SayAsync(said);

        Assert.Contains("Type the code here", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("BACK-", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bargains_told_before_are_held_up_and_chat_is_not()
    {
        using var talk = new FreeText();
        await talk.SayAsync("it's only the empty bar and it felt ok, now it aches. my training partner was back in a month");
        await talk.SayAsync("Am I kidding myself?");
        await talk.SayAsync("stiff for a bit");
        await talk.SayAsync("fair enough, that hits a nerve lol");
        var mirror = await talk.SayAsync("carrying my little girl upstairs");

        Assert.Contains("going lighter", mirror, StringComparison.Ordinal);
        Assert.Contains("carrying your little girl upstairs", mirror, StringComparison.Ordinal);
        Assert.DoesNotContain("nerve", mirror, StringComparison.Ordinal);
        Assert.DoesNotContain("their", mirror, StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtWorstTimeAsync()
    {
        var talk = new FreeText();
        await talk.SayAsync("Find my triggers");
        await talk.SayAsync("sitting");
        await talk.SayAsync("20 minutes");
        await talk.SayAsync("Minutes");
        await talk.SayAsync("Stiffer");
        return talk;
    }

    private static async Task<FreeText> AtListAsync(string ticks)
    {
        var talk = new FreeText();
        await talk.SayAsync("Questions for my doctor");
        await talk.SayAsync("My next appointment");
        await talk.SayAsync("my choir");
        await talk.SayAsync(ticks);
        return talk;
    }
}
