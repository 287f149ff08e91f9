using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

/// <summary>The list for a visit and the trigger map, made and changed in people's own words.</summary>
public sealed class OwnWordsOnPagesTests
{
    [Fact]
    public async Task Warmth_named_where_a_time_was_wanted_is_kept_as_what_eases_it()
    {
        using var talk = await AtAsync("Find my triggers", "bending and hoovering", "after the second load", "a stretch in the doorway and a hot bath usually", "a few hours", "stiffer");
        var map = await talk.SayAsync("8ish at the end of the day, 3 when I get up");

        Assert.Contains("hot bath", map, StringComparison.Ordinal);
        Assert.Contains("end of the day", map, StringComparison.Ordinal);
        Assert.Contains("second load", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_names_no_trigger_is_not_asked_how_much_of_it_it_takes()
    {
        using var talk = await AtAsync("Find my triggers");

        Assert.Contains("settle", await talk.SayAsync("none of those thank goodness"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Got my epidural tomorrow, what should I ask")]
    [InlineData("back pain from sitting, physio Thursday, I want paper with 5 questions for him")]
    [InlineData("questions for my doctor. next month, GP. back aches when I stand")]
    public async Task The_visit_is_not_asked_for_where_it_was_told(string opening)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(opening);

        Assert.Matches("want to get back to|questions I'd suggest", said);
        Assert.DoesNotContain("Which visit", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("questions for my doctor. next month, GP, i want to dance the waltz. back aches when I stand", "dance the waltz")]
    [InlineData("my visits run out in 2 weeks, what should I ask the physio? I want to get back to golf", "golf")]
    public async Task A_goal_that_was_told_is_not_asked_for(string opening, string goal)
    {
        using var talk = new FreeText();
        Assert.Contains("questions I'd suggest", await talk.SayAsync(opening), StringComparison.Ordinal);
        await talk.SayAsync("all");
        await talk.SayAsync("done");

        Assert.Contains(goal, await talk.SayAsync("export my data") + string.Concat(talk.Files), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("can you take the third one off", 7)]
    [InlineData("take the second one off please", 7)]
    public async Task An_ordinal_with_a_one_behind_it_points_at_a_question(string edit, int left)
    {
        using var talk = await AtAsync("what should I ask my physio? my visits run out next week", "golf", "all");
        var list = await talk.SayAsync(edit);

        Assert.DoesNotContain("one off", list, StringComparison.Ordinal);
        Assert.Contains($"\n{left}. ", list, StringComparison.Ordinal);
        Assert.DoesNotContain($"\n{left + 1}. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_page_looks_like_is_shown_and_no_question()
    {
        using var talk = await AtAsync("what should I ask my physio? my visits run out next week", "golf", "1, 2");
        var page = await talk.SayAsync("what does it look like");

        Assert.Contains("ready to print", page, StringComparison.Ordinal);
        Assert.DoesNotContain("look like", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_questions_to_a_clinician_speak_of_whoever_it_is_and_the_you_in_them_stays()
    {
        using var talk = await AtAsync("my dad is 71, back bad since christmas, seeing gp tuesday. can you make a list for him", "fishing");

        Assert.Contains("What do you think is causing his pain", await talk.SayAsync("all"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_taken_off_the_map_takes_its_minutes_with_it()
    {
        using var talk = await AtAsync("I want to find my triggers. it's worse when I garden and in the car", "about 25 minutes in the car, garden an hour", "gone by teatime", "next morning I'm stiff", "afternoons mostly", "flat on the floor with my legs on a chair helps");
        Assert.Contains("Next morning:** stiff", talk.Said, StringComparison.Ordinal);
        var map = await talk.SayAsync("take the garden off it");

        Assert.Contains("about 25 minutes in the car", map, StringComparison.Ordinal);
        Assert.DoesNotContain("garden", map, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_time_before_a_job_is_how_much_it_takes_and_the_job_the_trigger()
    {
        using var talk = await AtAsync("Find my triggers", "20 mins under a sink, lifting boilers", "two days");
        var map = await talk.SayAsync("show me");

        Assert.Contains("Brings it on:** lifting, under a sink", map, StringComparison.Ordinal);
        Assert.Contains("20 mins", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_says_each_thing_once()
    {
        using var talk = await AtAsync("find my triggers", "sitting at my desk and the drive home", "after half an hour or so", "settles once I'm home and lying down", "fine in the morning", "evening thats worst");
        var map = await talk.SayAsync("lying on the floor");

        Assert.Contains("Settles in:** once you're home", map, StringComparison.Ordinal);
        Assert.Contains("Worst time of day:** evening\n", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_ones_own_question_is_a_list_of_one()
    {
        using var talk = await AtAsync("questions for my doctor", "it's about my mri results", "sit through my son's wedding");
        var list = await talk.SayAsync("none of these just my own: will this ever heal?");

        Assert.Contains("1. will this ever heal?", list, StringComparison.Ordinal);
        Assert.DoesNotContain("2. ", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_answer_goes_to_its_own_row_wherever_it_was_given()
    {
        using var talk = await AtAsync("find my triggers", "none of those thank goodness", "well it's mostly when i'm loading the dishwasher, and then also hoovering", "about 10 minutes of hoovering", "it's the lower bit, sometimes into the right hip. no the left hip sorry", "a few hours");
        await talk.SayAsync("usually worse later in the day");
        await talk.SayAsync("the next morning i'm stiff for about half an hour, then fine");
        var map = await talk.SayAsync("show me");

        Assert.Contains("felt:** left hip", map, StringComparison.Ordinal);
        Assert.Contains("10 minutes", map, StringComparison.Ordinal);
        Assert.Matches(@"Next morning:\*\* [^\n]*stiff", map);
        Assert.Matches(@"Worst time of day:\*\* [^\n]*later in the day", map);
        Assert.DoesNotContain("Settles in:** about 10", map, StringComparison.Ordinal);
        Assert.DoesNotContain("Eases it:** fine", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_can_be_seen_while_keeping_is_only_offered_and_is_not_concluded_twice()
    {
        using var talk = await AtAsync("find my triggers", "bending", "10 minutes", "minutes", "the same as ever", "evening", "walking", "yes");
        var map = await talk.SayAsync("can i see the map");

        Assert.Contains("Your trigger map", map, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing is kept", map, StringComparison.Ordinal);
        Assert.DoesNotContain("A week of notes", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_the_ticks_a_question_in_a_sentence_is_added_and_a_change_is_made()
    {
        using var talk = await AtAsync("I see the spine consultant on Thursday and always forget what I want to say, can you help me make a list", "pick up my granddaughter", "well I mainly want to know whether the scan explains the pain");
        var list = await talk.SayAsync("put the last one first");

        Assert.Contains("1. whether the scan explains the pain", list, StringComparison.Ordinal);
        Assert.Contains("ready to print", await talk.SayAsync("can I print it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_goal_is_no_goal()
    {
        using var talk = await AtAsync("questions for my doctor", "my next appointment", "none of these", "all", "done");
        await talk.SayAsync("what does it look like");

        Assert.DoesNotContain("none of these", string.Concat(talk.Files), StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<FreeText> AtAsync(params string[] messages)
    {
        var talk = new FreeText();
        foreach (var message in messages)
            await talk.SayAsync(message);
        return talk;
    }
}
