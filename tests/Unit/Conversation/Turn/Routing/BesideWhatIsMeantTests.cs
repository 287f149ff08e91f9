namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Goodbyes, thanks, sayings and what else stands beside what is meant.</summary>
public sealed class BesideWhatIsMeantTests
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

        Assert.Contains("leave it while it hurts", await talk.SayAsync("will it do damage if I pull in the final with it hurting, straight answer please"), StringComparison.Ordinal);
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

        Assert.Contains("mostly normal", await talk.SayAsync("stiff for the first half hour each morning, 67, my doctor knows of it. is that normal?"), StringComparison.Ordinal);
    }
}
