namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What people want in so many words: a list, the map again, a person, nothing kept, an answer to just that.</summary>
public sealed class PlainWishTests
{
    [Theory]
    [InlineData("got an appointment with the spine doctor next week. can you help me make a list of what to ask him")]
    [InlineData("Make me a page of questions to print")]
    [InlineData("i want to make a list for my surgeon")]
    [InlineData("could you do me a list of questions, my scan results are on friday")]
    [InlineData("what should I put to Mr Patel on Tuesday about my back")]
    public async Task A_list_that_is_asked_for_is_begun(string message)
    {
        using var talk = new FreeText();
        Assert.Matches("Which visit is it for|get back to\\? One line", await talk.SayAsync(message));
    }

    [Fact]
    public async Task The_map_can_be_seen_in_the_middle_of_its_questions()
    {
        using var talk = new FreeText();
        await talk.SayAsync("help me find my triggers");
        await talk.SayAsync("bending and long drives");
        Assert.Contains("Your trigger map", await talk.SayAsync("stop, just show me what you've got"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_nothing_is_heard_beside_a_question_and_the_question_too()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("keep nothing. how long do slipped discs take to get better");
        Assert.Contains("nothing is kept", said, StringComparison.Ordinal);
        Assert.NotEmpty(talk.Cited);
    }

    [Fact]
    public async Task A_person_is_heard_before_a_story_and_the_story_too()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("can i speak to the actual person who runs this. my back went at work lifting a bed and sitting at my desk has been hard for weeks");
        Assert.Contains("To reach a person", said, StringComparison.Ordinal);
        Assert.NotEmpty(talk.Cited);
    }

    [Fact]
    public async Task Scores_beside_an_open_safety_question_doubt_no_sign()
    {
        using var talk = new FreeText();
        await talk.SayAsync("GP cleared me, it still hurts a bit. can i go running");
        Assert.DoesNotContain("don't guess", await talk.SayAsync("kind of a 5, 8ish at 3am lol"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_end_the_safety_question_and_keep_the_emergency_line()
    {
        using var talk = new FreeText();
        await talk.SayAsync("GP cleared me, it still hurts a bit. can i go running");
        var said = await talk.SayAsync("ok good thx");
        Assert.Contains("You're welcome", said, StringComparison.Ordinal);
        Assert.Contains("999", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ok that helps, mornings are easy and nothing down the leg. I'll ask my GP. Thank you", true)]
    [InlineData("fair enough, I'll leave it a few weeks. thanks a million", true)]
    [InlineData("No worries. Thanks for the straight answer on the popping", true)]
    [InlineData("it's worse when I bend and at night, thanks", false)]
    [InlineData("thanks but that doesn't help", false)]
    public async Task Thanks_with_more_beside_them_are_heard_where_nothing_is_asked(string message, bool thanked)
    {
        using var talk = new FreeText();
        await talk.SayAsync("is swimming good for my back");
        Assert.Equal(thanked, (await talk.SayAsync(message)).Contains("You're welcome", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("what did you make of the cricket")]
    public async Task What_has_nothing_to_do_with_backs_gets_no_page_about_them(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts when I sit, 4/10.");
        var said = await talk.SayAsync(message);
        Assert.Matches("only knows backs|outside what I know", said);
    }

    [Theory]
    [InlineData("so 60% is ok then")]
    [InlineData("just a broomstick then")]
    public async Task A_bargain_after_a_no_gets_a_no(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back still hurts, 3/10. can i squat 100");
        Assert.Matches("^(?:No, not while it hurts|Still no)", await talk.SayAsync(message));
    }

    [Fact]
    public async Task Who_writes_as_a_coach_gets_what_a_coach_can_do_and_no_number()
    {
        using var talk = new FreeText();
        var first = await talk.SayAsync("I'm a coach. client discharged last week, still 3/10 on deadlifts. what starting % should I use");
        Assert.Contains("don't set loads for anybody", first, StringComparison.Ordinal);
        Assert.DoesNotContain("safety check", first, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("No number from me", await talk.SayAsync("whats the starting %"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_cleared_me_is_taken_at_its_word()
    {
        using var talk = new FreeText();
        await talk.SayAsync("it only hurts on deadlifts over 85%, fine with squats");
        var said = await talk.SayAsync("nobody told me i was cleared, i havent seen a doctor");
        Assert.Contains("nobody has cleared you", said, StringComparison.Ordinal);
        Assert.DoesNotContain("you've been cleared", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_without_pain_wants_to_lift_is_no_trigger()
    {
        using var talk = new FreeText();
        await talk.SayAsync("No numbness, no bladder trouble, no fever. Discharged by physio three weeks ago and pain free since. I want to get back to my job in the warehouse.");
        Assert.DoesNotContain("set off by", await talk.SayAsync("lifting 20kg boxes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_on_the_floor_yesterday_is_not_told_to_stay_there()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("kettlebell swing yesterday, back went. Couldn't get up off the floor for an hour. 6/10 today, can't do my socks");
        Assert.DoesNotContain("Stay where you are", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_word_that_was_asked_about_stands_in_the_answer()
    {
        using var talk = new FreeText();
        Assert.Contains("thecal sac", await talk.SayAsync("MRI says disc bulge L5 indenting the thecal sac. 4/10. what does indenting the thecal sac mean"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Thanks_before_a_question_do_not_swallow_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts when I sit, 4/10.");
        Assert.Contains("999", await talk.SayAsync("thank you. when should i ring someone"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("just say 5kg")]
    [InlineData("seated cable row 10kg, my physio would say yes")]
    [InlineData("20kg?")]
    public async Task Each_bargain_gets_its_own_no(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back is 3/10. just tell me how much i can deadlift");
        await talk.SayAsync("ok what about half");
        Assert.Matches("No, not while it hurts|Still no", await talk.SayAsync(message));
    }

    [Fact]
    public async Task Signs_that_were_denied_in_the_story_are_not_asked_again()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("runner. leg zaps from buttock to calf from mile 3, a month now, worse sitting. No numbness, no weakness, pee fine. can i keep running?");
        Assert.DoesNotContain("safety check", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_list_is_made_for_somebody_else_too()
    {
        using var talk = new FreeText();
        Assert.Contains("What does he most want to get back to?", await talk.SayAsync("my dad is 71, back bad since christmas, seeing gp tuesday. can you make a list for him"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_takes_what_is_added_at_its_end_and_can_be_seen_again()
    {
        using var talk = new FreeText();
        foreach (var message in new[] { "find my triggers", "hoovering, 10 min", "an hour", "stiff at first", "mornings", "walking helps" })
            await talk.SayAsync(message);
        Assert.Contains("Your trigger map", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("hoovering and 10", talk.Said, StringComparison.Ordinal);
        Assert.Contains("vacuuming upstairs", await talk.SayAsync("actually also vacuuming upstairs"), StringComparison.Ordinal);
        Assert.Contains("Your trigger map", await talk.SayAsync("show me the map again"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_answer_how_much_it_takes_and_are_not_repeated()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("deadlifts");
        Assert.DoesNotContain("didn't quite get", await talk.SayAsync("nothing under 160, 85% and up, say 3rd set onwards"), StringComparison.Ordinal);
        Assert.DoesNotContain("85%", await talk.SayAsync("show me what you've got"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_limits_that_were_mixed_up_are_put_right()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("standing and sitting");
        Assert.Contains("how long does it take to settle", await talk.SayAsync("standing is 20 and the sitting 10, i mixed them"), StringComparison.Ordinal);
        Assert.Contains("20 minutes standing, 10 sitting", await talk.SayAsync("show me what you've got"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_had_to_go_and_is_back_goes_on_where_they_were()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("standing and sitting");
        await talk.SayAsync("hang on got to go");
        Assert.Contains("How much standing and sitting", await talk.SayAsync("hi im back"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remark_beside_the_safety_question_is_no_doubt_about_a_sign()
    {
        using var talk = new FreeText();
        await talk.SayAsync("discharged in august, it aches after standing for 30 mins");
        await talk.SayAsync("how do i start walking");
        Assert.DoesNotContain("don't guess", await talk.SayAsync("round the block hurts a bit"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_do_first_on_a_bad_day_is_said_before_the_next_question()
    {
        using var talk = new FreeText();
        await talk.SayAsync("back went this morning lifting the baby bath. can hardly move. 8/10. this is my 3rd time");
        Assert.DoesNotContain("resting a lot", talk.Said, StringComparison.Ordinal);
        await talk.SayAsync("same as always, nothing new");
        Assert.Contains("whatever position lets go most", await talk.SayAsync("what do i do first"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_in_goes_on_without_leave_to_keep_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when i sit, 5/10");
        await talk.SayAsync("check in");
        Assert.Contains("nothing is kept", await talk.SayAsync("3 now, was 5 last week"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("I'm sorry it's sore", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sport_that_is_asked_for_is_preceded_by_the_safety_questions_whatever_is_guessed_of_the_person()
    {
        using var talk = new FreeText();
        Assert.Contains("safety check", await talk.SayAsync("im 34 and been told im cleared. zero pain 3 weeks. whats the right way to get back to football"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_told_after_a_story_leads_on_and_a_yes_takes_it_up()
    {
        using var talk = new FreeText();
        await talk.SayAsync("im 34 and been told im cleared. zero pain 3 weeks. whats the right way to get back to football");
        await talk.SayAsync("none of those");
        Assert.Contains("Shall we go through it?", await talk.SayAsync("my physio, for normal life"), StringComparison.Ordinal);
        Assert.Contains("Who told you", await talk.SayAsync("yes please"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_map_is_edited_down_and_shown_again()
    {
        using var talk = new FreeText();
        foreach (var message in new[] { "find my triggers", "bending and putting socks on", "about 10 minutes", "an hour", "stiff at first", "mornings", "hot bath", "no" })
            await talk.SayAsync(message);
        Assert.Contains("Your trigger map", await talk.SayAsync("show me the map again"), StringComparison.Ordinal);
        var said = await talk.SayAsync("take the socks off it, and hot bath doesnt ease it");
        Assert.DoesNotContain("socks", said, StringComparison.Ordinal);
        Assert.DoesNotContain("bath", said, StringComparison.Ordinal);
        Assert.Contains("bending", said, StringComparison.Ordinal);
        Assert.Contains("Evening", await talk.SayAsync("change the time to evening"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finished_list_is_changed_and_handed_over_anew()
    {
        using var talk = new FreeText();
        foreach (var message in new[] { "my visits run out in two weeks and it still hurts when I sit. what should I ask my physio?", "skip that just the list", "all of them pls and done" })
            await talk.SayAsync(message);
        Assert.Contains("Your page for the visit", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("skip that", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("pls and done", talk.Said, StringComparison.Ordinal);
        Assert.Contains("Your page for the visit", await talk.SayAsync("move 3 to the top"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guess_at_a_slip_keeps_nothing()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when i sit, 5/10");
        Assert.DoesNotContain("BACK-", await talk.SayAsync("same"), StringComparison.Ordinal);
        await talk.SayAsync("keep nothing");
        Assert.DoesNotContain("BACK-", await talk.SayAsync("save"), StringComparison.Ordinal);
        Assert.Contains("BACK-", await talk.SayAsync("save"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("surgeon cleared me for normal activities, thats it")]
    [InlineData("i was discharged, that's all")]
    public async Task How_far_a_clearance_goes_is_no_goodbye(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when i sit, 5/10");
        Assert.DoesNotContain("Take care", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("how do i give feedback")]
    [InlineData("report a problem with the bot")]
    [InlineData("thumbs down")]
    public async Task Feedback_can_be_given_in_words(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts when i sit, 5/10");
        Assert.Contains("quick taps", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_where_they_stand_is_told_the_step()
    {
        using var talk = new FreeText();
        foreach (var message in new[] { "where do i stand?", "none", "3", "I mostly rest, moving scares me" })
            await talk.SayAsync(message);
        Assert.Contains("step two of six", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("no one")]
    [InlineData("nothing")]
    [InlineData("never")]
    public async Task One_word_in_answer_raises_no_alarm(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("what am I cleared for?");
        Assert.DoesNotMatch("999|Samaritans", await talk.SayAsync(message));
    }

    [Theory]
    [InlineData("STANDING STILL is what kills my back, not sitting, not lifting. 10 minutes in a queue and i'm done. walking is bliss. what is that about", "On your feet")]
    [InlineData("11 hour flight to Singapore on friday with a back that hates sitting, any tips", "aisle seat")]
    [InlineData("fusion 7 weeks ago, i feel brilliant, when can i do the gym", "surg")]
    [InlineData("back pain. what do I do", "Two things would help me most")]
    [InlineData("I keep going for a run every time it feels good and then I'm back on the floor for a week. am I fooling myself", "do you most want your back to let you do")]
    [InlineData("My husband's had back pain for two years, all scans fine, he won't move. How do I get him going without nagging", "make it small and do it together")]
    public async Task The_question_that_is_asked_gets_its_answer(string message, string said)
    {
        using var talk = new FreeText();
        var answer = await talk.SayAsync(message);
        Assert.Contains(said, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("printer or kettle", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_beginning_of_a_page_ends_before_its_list()
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts when I hoover, 3/10, discharged from physio.");
        Assert.DoesNotMatch(@":\s*\[1\]\s*$", await talk.SayAsync("which machine is best, pool or cross-trainer"));
    }

    [Theory]
    [InlineData("I keep going for a run every time it feels good and then I'm back on the floor for a week. am I fooling myself")]
    [InlineData("as soon as it feels ok I go back to squats and it bites again")]
    public async Task Good_spells_that_come_and_go_are_not_taken_for_no_pain(string message)
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("doesn't hurt", await talk.SayAsync(message), StringComparison.Ordinal);
    }
}
