namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Goodbyes, thanks and sayings beside what is meant.</summary>
public sealed class LeavingTests
{
    [Theory]
    [InlineData("never mind. thanks, bye")]
    [InlineData("he's too heavy for that. never mind. bye")]
    public async Task Who_ends_in_goodbye_is_let_go(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("is swimming good for my back");

        Assert.Contains("Take care", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thanks_in_front_of_a_choice_do_not_swallow_it()
    {
        using var talk = new FreeText();
        await talk.SayAsync("how do I sleep with a bad back");

        Assert.Contains("ibuprofen has a little more behind it", await talk.SayAsync("ok ta. ibuprofen or paracetamol, i've got both in"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_drives_somebody_mad_is_no_driving()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("trying to work out what sets it off, its driving me mad");

        Assert.Contains("what tends to bring it on", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_that_is_asked_for_among_the_triggers_is_the_map()
    {
        using var talk = new FreeText();
        await talk.SayAsync("make me a list: what sets my back off");
        await talk.SayAsync("bending and sitting");

        Assert.Contains("trigger map", await talk.SayAsync("show me the list"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I clean hotel rooms in Lisbon, nine years now, five or six bathtubs each day, and after them my back is bad. The doctor says that I am cleared. My friend says it is the mattress and my husband says it is the sofa, and nobody at the clinic has time to explain it to me. I would like to find out what is really making my pain start.")]
    public async Task A_letter_that_ends_in_the_wish_to_find_out_begins_the_map(string letter)
    {
        using var talk = new FreeText();

        Assert.Matches("bring the pain on|tends to bring it on", await talk.SayAsync(letter));
    }

    [Fact]
    public async Task A_sign_that_was_taken_for_an_old_one_is_urgent_once_it_is_said_to_be_new()
    {
        using var talk = new FreeText();
        Assert.Contains("a long time", await talk.SayAsync("I've had numbness between my legs for years, it never changes."), StringComparison.Ordinal);

        Assert.Contains("needs checking right now", await talk.SayAsync("it hasn't been a long time, it's the last fortnight"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the last couple of weeks the seat's felt oddly padded and I stand at the urinal for ages before anything happens")]
    [InlineData("I stand there for ages at the loo and my back is sore, it began on Monday")]
    public async Task How_long_one_visit_takes_makes_no_sign_old(string message)
    {
        using var talk = new FreeText();

        Assert.Contains("needs checking right now", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_says_outright_that_they_are_not_suicidal_is_believed()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I don't want to be here any more");

        Assert.Contains("I'm glad you're safe", await talk.SayAsync("what? im not suicidal im fed up with my back"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_sounded_like_a_crisis_and_is_said_not_to_be_lets_go()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I don't want to be here any more");

        Assert.Contains("I'm glad you're safe", await talk.SayAsync("I'm safe, God. I only meant is there hope for my trade."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm safe but I've got the tablets here")]
    [InlineData("not suicidal, I'd just rather be dead")]
    public async Task A_denial_beside_the_plain_thing_is_not_believed(string message)
    {
        using var talk = new FreeText();
        await talk.SayAsync("I don't want to be here any more");

        Assert.DoesNotContain("I'm glad you're safe", await talk.SayAsync(message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_was_told_to_go_is_not_told_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my foot has gone floppy since this morning and my back hurts");

        Assert.Contains("that's the right thing to do", await talk.SayAsync("they said go to A&E tonight. thanks for your help, bye"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_never_bothers_it_is_not_what_brings_it_on()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("Lifting and bending yes, but only evenings, curling never bothers it. Driving the van home after a big tide is bad");
        var map = await talk.SayAsync("show me the map");

        Assert.Contains("**Brings it on:** Lifting, bending, driving the van home after a big tide", map, StringComparison.Ordinal);
        Assert.DoesNotContain("curling", map.Split("Brings it on:")[1].Split('\n')[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Damage_by_a_final_is_no_leave_to_play_it()
    {
        using var talk = new FreeText();

        Assert.Contains("Not while it hurts", await talk.SayAsync("will it do damage if I pull in the final with it hurting, straight answer please"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_pain_says_so_beside_the_signs_and_is_not_asked_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("can i go back to bell ringing? church tower");
        var said = await talk.SayAsync("no nothing like that, it doesnt hurt now");

        Assert.DoesNotContain("from 0", said, StringComparison.Ordinal);
        Assert.Contains("doesn't hurt now", await talk.SayAsync("so when can i start?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hang_on_in_front_of_a_correction_is_no_pause()
    {
        using var talk = new FreeText();
        await talk.SayAsync("find my triggers");
        await talk.SayAsync("sitting");
        Assert.DoesNotContain("another time", await talk.SayAsync("hang on, it's standing, not sitting"), StringComparison.Ordinal);

        Assert.Contains("**Brings it on:** standing", await talk.SayAsync("show me the map"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_an_hour_of_stiffness_is_not_taken_for_a_whole_one()
    {
        using var talk = new FreeText();

        Assert.Contains("Yes, mostly", await talk.SayAsync("stiff for the first half hour each morning, 67, my doctor knows of it. is that normal?"), StringComparison.Ordinal);
    }
}
