namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>The second thing in a message, a correction beside an answer and what an answer left out: none of them is lost.</summary>
public sealed class SecondThingTests
{
    [Fact]
    public async Task A_correction_is_no_answer_to_the_safety_question()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts. can I do yoga at home, physio says no backbends");
        var said = await talk.SayAsync("no I said no backbends");

        Assert.DoesNotContain("If any of that starts", said, StringComparison.Ordinal);
        Assert.Contains("Numb between the legs", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_do_in_place_of_one_thing_is_answered_and_begins_no_dialog()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I do yoga and my back aches after it");
        await talk.SayAsync("what can I do instead of the cobra then");

        Assert.NotEmpty(talk.Cited);
        Assert.DoesNotContain("from 0", talk.Said.Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_beside_a_denial_of_signs_is_answered_too()
    {
        using var talk = new FreeText();
        await talk.SayAsync("doc says I'm fine to resume. it still hurts on the erg, can I just row through it");
        var said = await talk.SayAsync("none of those. and no I mean the rowing machine, not bent over rows");

        Assert.Contains("If any of that starts", said, StringComparison.Ordinal);
        Assert.Contains("And to your question", said, StringComparison.Ordinal);
        Assert.DoesNotContain("lighter bar", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No. I mean my legs feel odd on the stairs")]
    [InlineData("No. I mean it's my bum I can't feel")]
    [InlineData("no but I have that")]
    [InlineData("no, I meant my bladder is slow")]
    public async Task A_sign_told_behind_a_no_is_no_denial(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts, the doctor has cleared me. can I go back to football?");

        Assert.DoesNotContain("Good, thank you. If any of that starts", await talk.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It doesn't hurt walking but bending makes it worse", "bending")]
    [InlineData("If I sit for an hour it hurts, what can I do?", "sitting")]
    [InlineData("nothing hurts more than bending", "bending")]
    public async Task What_hurts_beside_what_doesnt_is_kept(string told, string trigger)
    {
        using var talk = new FreeText();
        await talk.SayAsync(told);

        Assert.Contains(trigger, await talk.SayAsync("what do you know about me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_beside_a_denial_of_signs_is_gone_on_with()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've rested five weeks on the sofa with my back. how much should I walk on day one?");
        var said = await talk.SayAsync("no weakness, no numbness. can I sleep on my front?");

        Assert.Matches("(?i)front|tummy|stomach", said);
    }

    [Theory]
    [InlineData("my back aches from a flat mattress. should I buy a new one, and which side do I sleep on?", "sofa", "topper")]
    public async Task One_means_what_was_told_before_it(string text, string not, string answer)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(text);

        Assert.Contains(answer, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(not, said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Is_that_ok_asks_about_what_was_told_before_it()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("I drive a van, and took two ibuprofen this morning with my blood pressure tablets. Is that ok and how should I set my seat?");

        Assert.Contains("pharmacist", said, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("pedals", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Two_answers_stand_under_the_persons_own_words()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Thanks, that helps. Does a heat pack help my back? also when do I go back to work, it's a call centre");

        Assert.Contains("**\"Does a heat pack help my back?\"**", said, StringComparison.Ordinal);
        Assert.Contains("go back to work", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_if_is_noted_as_no_trigger()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back aches when I sit, been to the gp");
        await talk.SayAsync("and if it hurts while I'm walking, does that mean I'm damaging it?");

        Assert.DoesNotContain("walking", await talk.SayAsync("what do you know about me"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_answer_for_whoever_has_a_dad_is_for_nobody_else()
    {
        using var talk = new FreeText();

        Assert.DoesNotContain("two backs can feel alike", await talk.SayAsync("is it a disc do you think?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_way_is_no_half_marathon()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back twinges half way round the block");

        Assert.DoesNotContain("running", await talk.SayAsync("what do you know about me"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Going_back_to_a_desk_gets_no_not_yet_that_its_answer_denies()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back still hurts, been off five weeks, doctor has cleared me");
        await talk.SayAsync("none of those");
        await talk.SayAsync("a 4");

        Assert.DoesNotContain("Not yet", await talk.SayAsync("when can I go back to work in the call centre?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_hurt_last_year_and_is_pain_free_now_is_taken_at_their_word()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("Man, 45. Had sciatica last year, been completely pain free for three months and the doc has cleared me. I want to get back to hill running. How do I start?");

        Assert.Contains("doesn't hurt at the moment", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I had no pain for a week but it's back now")]
    [InlineData("been pain free for three months until yesterday")]
    [InlineData("had sciatica last year, been pain free for three months, but my leg aches again")]
    [InlineData("I've been pain free for 6 weeks, then yesterday I lifted the dog and it went")]
    [InlineData("I've been pain free for six weeks. Yesterday my back seized up")]
    [InlineData("I've been pain free for six weeks, yesterday I bent down and my back went")]
    [InlineData("I've been pain free for three months. It came back on Monday")]
    [InlineData("I wouldnt say I'm pain free")]
    [InlineData("I've been pain free since my injection in June")]
    [InlineData("a guy at work did yoga, been pain free for a year, mine is a mess")]
    public async Task What_has_come_back_is_not_gone(string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync(text);

        Assert.DoesNotContain("doesn't hurt", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("doesn't hurt", await talk.SayAsync("what do you know about me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_hurts_not_at_all_is_no_trigger()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back aches after a long day, been to the GP");
        await talk.SayAsync("Nothing hurts when I walk, and my legs are fine");

        Assert.DoesNotContain("set off by walking", await talk.SayAsync("what do you know about me"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_to_see_is_answered_before_the_list_of_questions_begins()
    {
        using var talk = new FreeText();
        await talk.SayAsync("no pain for three months, the doctor has cleared me, I want to get back to running");
        await talk.SayAsync("none of these");
        var said = await talk.SayAsync("who should I see for a proper plan then, physio or running coach, and what do I ask them?");

        Assert.Contains("[1]", said, StringComparison.Ordinal);
        Assert.Contains("Which visit is it for?", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I need questions for my physio on Tuesday")]
    [InlineData("make me a list I can print on one page for the physio")]
    public async Task A_day_or_a_page_is_no_subject(string wish)
    {
        using var talk = new FreeText();
        await talk.SayAsync(wish);
        await talk.SayAsync("jogging");

        Assert.DoesNotContain("What do you advise", await talk.SayAsync("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_subject_they_name_is_on_the_list()
    {
        using var talk = new FreeText();
        await talk.SayAsync("What exactly should I ask the physio about running and lifting her? thanks");
        await talk.SayAsync("jogging");

        Assert.Contains("on running and lifting her", await talk.SayAsync("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_they_do_when_it_hurts_is_on_the_map_in_their_words()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts mostly when I'm feeding her and when I lift her. I want to work out what sets it off");
        var map = await talk.SayAsync("can you just give me something written down I can keep");

        Assert.Contains("feeding her", map, StringComparison.Ordinal);
        Assert.Contains("Your trigger map", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_of_ours_thrown_back_is_no_question()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("lifting");
        var said = await talk.SayAsync("minutes?? it's not like that, it comes on at once");

        Assert.DoesNotContain("[1]", said, StringComparison.Ordinal);
        Assert.Contains("settle", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_map_takes_what_it_leaves_out_and_tells_who_was_not_asked_of_the_signs()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        foreach (var answer in new[] { "sitting", "20 minutes", "stand up and walk about", "an hour", "the same", "end of the shift. I see her on Thursday" })
            await talk.SayAsync(answer);

        Assert.Contains("Worst time of day:** end of the shift", talk.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Thursday", talk.Said, StringComparison.Ordinal);
        Assert.Contains("Eases it:** stand up and walk about", talk.Said, StringComparison.Ordinal);
        Assert.Contains("marking", await talk.SayAsync("it leaves out the marking"), StringComparison.Ordinal);
        Assert.Contains("numb between the legs", await talk.SayAsync("not now"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It hurts when I'm feeding her", "feeding her")]
    [InlineData("it doesn't hurt when I'm knitting", "")]
    [InlineData("not so bad when I'm knitting", "")]
    [InlineData("no it hurts when I'm knitting", "knitting")]
    [InlineData("my back isn't great, it aches when I'm ironing", "ironing")]
    public void Only_what_hurts_is_a_doing(string text, string doing) =>
        Assert.Equal(doing, string.Join(", ", BackPainBot.Conversation.Dialogs.Told.TriggerThings.Doings(text)));

    [Theory]
    [InlineData("do I kneel for a toddler, and is sitting on the floor vs a tiny chair better for my back?")]
    public async Task A_choice_of_the_floor_is_nobody_stuck_on_it(string text)
    {
        using var talk = new FreeText();

        Assert.DoesNotContain("Crawl to a sofa", await talk.SayAsync(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("None of these except my feet are a bit tingly. So what do I ask the physio?")]
    [InlineData("No. Well, one of them. What do I ask the physio on Monday?")]
    [InlineData("No. Well, one of them. Is heat any good?")]
    [InlineData("no. Bowels are slow since tramadol. what should I ask my physio?")]
    [InlineData("nope only the tingling")]
    [InlineData("no to all but the last")]
    [InlineData("none, but one yes")]
    public async Task A_sign_owned_up_to_beside_a_wish_or_a_question_is_asked_about_first(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("what is a slipped disc?");
        await talk.SayAsync("When can I start running?");
        await talk.SayAsync(said);

        Assert.Contains("any of these", talk.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Good, thank you", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("What do you most want", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Not sure. What should I ask the physio?")]
    [InlineData("maybe the last two. What should I ask my physio?")]
    public async Task Who_is_not_sure_is_told_whom_to_ring_before_any_list(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("what is a slipped disc?");
        await talk.SayAsync("When can I start running?");

        Assert.Contains("If you can't tell, don't guess", await talk.SayAsync(said), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Deadlifts?? Can I do them?", "deadlift")]
    [InlineData("Cauda equina?? What's that? And is it common?", "base of the spine")]
    public async Task What_is_asked_on_about_is_no_echo(string asked, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync("what is a slipped disc?");

        Assert.Contains(answer, await talk.SayAsync(asked), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("no to all, apart from that I'm fine")]
    [InlineData("None of these. Just one level, L5")]
    [InlineData("none of these, but my back aches as ever")]
    [InlineData("none, I don't have one of those")]
    [InlineData("nope. only the usual")]
    public async Task An_ordinary_denial_settles_it(string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("what is a slipped disc?");
        await talk.SayAsync("When can I start running?");

        Assert.Contains("Good, thank you", await talk.SayAsync(said), StringComparison.Ordinal);
    }
}
