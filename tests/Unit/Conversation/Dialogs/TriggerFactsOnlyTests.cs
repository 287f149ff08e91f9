using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

public sealed class TriggerFactsOnlyTests
{
    [Fact]
    public async Task Nothing_that_is_asked_or_complained_of_gets_onto_the_map()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Find my triggers");
        await talk.SayAsync("standing at the till");
        await talk.SayAsync("you skipped my question about shoes. an hour or so");
        await talk.SayAsync("i didnt ask about chairs. gone in half an hour once i sit");
        await talk.SayAsync("fine next morning, everyone says its my age");
        await talk.SayAsync("afternoons. honestly do i need new insoles or just breaks");
        await talk.SayAsync("sitting down");
        var map = await talk.SayAsync("show me the map");

        Assert.Contains("Worst time of day:** afternoons", map, StringComparison.Ordinal);
        Assert.DoesNotContain("insoles", map, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("skipped", map, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("chairs", map, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("everyone", map, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_only_asked_about_is_no_suspect_of_who_knows_what_it_is()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back aches after an hour of standing. can anyone tell me what is causing it");
        await talk.SayAsync("i already know what sets it off, it's standing. is it my shoes, my floor?");
        var begun = await talk.SayAsync("Find my triggers");

        Assert.DoesNotContain("shoes", begun, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("floor", begun, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("My back starts nagging after about 90 minutes of sitting at the desk.", "about 90 minutes of sitting")]
    [InlineData("I get sore by the third tray when I'm carrying trays at work.", "the third tray")]
    public async Task An_amount_told_at_the_start_is_not_asked_for(string story, string amount)
    {
        using var talk = new FreeText();
        await talk.SayAsync(story);
        var begun = await talk.SayAsync("Find my triggers");

        Assert.Contains(amount, begun, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("how long does it take to settle", begun, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_depends_keeps_both_sides_on_the_map_and_in_the_verdict()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Find my triggers");
        await talk.SayAsync("sitting and lifting");
        await talk.SayAsync("only if i do two late shifts running");
        await talk.SayAsync("an hour if its the sitting but if its the crates its three days or so. had a bit in the right calf once last winter but gone now");
        await talk.SayAsync("stiff after sitting, much worse after the crates");
        await talk.SayAsync("evening");
        var map = await talk.SayAsync("a bath, but not every time");

        Assert.Contains("Settles in:** an hour after sitting; three days or so after the crates", map, StringComparison.Ordinal);
        Assert.Contains("How much it takes:** only if you do two late shifts running", map, StringComparison.Ordinal);
        Assert.Contains("Next morning:** stiff after sitting; much worse after the crates", map, StringComparison.Ordinal);
        Assert.Contains("a bath, not every time", map, StringComparison.Ordinal);
        Assert.DoesNotContain("calf", map, StringComparison.Ordinal);
        Assert.DoesNotContain("right", map.Split("depends")[0], StringComparison.Ordinal);
        Assert.Contains("the crates: three days or so", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("only when i do three nights in a row")]
    [InlineData("not every day though")]
    [InlineData("half an hour if its the bath, two days if its the attic")]
    public async Task A_bare_condition_is_noted_and_gets_no_page(string told)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My back hurts when I kneel for long. What can I do about it?");
        var noted = await talk.SayAsync(told);

        Assert.Empty(talk.Cited);
        Assert.Contains("trigger map", noted, StringComparison.Ordinal);
        Assert.Contains(told.Split(' ')[^1] == "though" ? "not every day" : told.Split(' ')[^1], noted, StringComparison.Ordinal);
        Assert.DoesNotContain("What brings", await talk.SayAsync("yes please"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_how_to_find_out_begins_the_map_with_what_was_told()
    {
        using var talk = new FreeText();
        await talk.SayAsync("bus driver here, 20 years. back goes now and then. doc says wear and tear");
        var begun = await talk.SayAsync("how do i find out though. some weeks its after heaving suitcases, other weeks i only sat at the wheel 8 hrs");

        Assert.Contains("heaving suitcases", begun, StringComparison.Ordinal);
        Assert.Contains("sitting at the wheel", begun, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_livelihood_is_no_trigger()
    {
        using var talk = new FreeText();
        var begun = await talk.SayAsync("i drive coaches, 18 years. my lower back aches most when i bend. find my triggers");

        Assert.Contains("bending", begun, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("driving", begun, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task No_just_one_of_those_days_is_a_no()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back aches when i stand. what can i do today");

        Assert.DoesNotContain("any of these", await talk.SayAsync("no, just one of those days"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("so whats my answer")]
    [InlineData("whats the verdict then")]
    [InlineData("ok what does that tell me")]
    public async Task After_the_map_its_sum_is_told_in_words(string asked)
    {
        using var talk = new FreeText();
        await talk.SayAsync("Find my triggers");
        await talk.SayAsync("standing");
        await talk.SayAsync("20 minutes");
        await talk.SayAsync("half an hour");
        await talk.SayAsync("same as ever");
        await talk.SayAsync("evening");
        await talk.SayAsync("sitting down");
        var verdict = await talk.SayAsync(asked);

        Assert.Contains("it comes on with standing", verdict, StringComparison.Ordinal);
        Assert.Contains("Next step:", verdict, StringComparison.Ordinal);
        Assert.DoesNotContain("Your trigger map", verdict, StringComparison.Ordinal);
        Assert.Empty(talk.Cited);
    }
}
