using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

public sealed class SuspectsInOwnWordsTests
{
    [Theory]
    [InlineData("Find my triggers. It might be the desk, cycling or lifting my nephew", "With the desk, cycling and lifting your nephew, how much of each does it take")]
    [InlineData("Find my triggers. could be the long drives or hanging the washing", "With the long drives and hanging the washing, how much of each does it take")]
    public async Task Everything_suspected_is_kept_and_asked_about(string told, string asked)
    {
        using var talk = new FreeText();

        Assert.Contains(asked, await talk.SayAsync(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_only_one_thing_adds_the_others()
    {
        using var talk = await AskedHowMuchAsync("sitting");
        await talk.SayAsync("its not just sitting though. the van and carrying my lad too");
        var map = await FinishAsync(talk);

        Assert.Contains("Brings it on:** sitting, the van, carrying your lad", map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kitchen chair maybe 40 mins, settee only 15", "kitchen chair 40 minutes, settee 15 minutes")]
    [InlineData("depends. desk about an hour, the bus 20 minutes", "desk an hour, the bus 20 minutes")]
    [InlineData("no idea, some days 50 minutes, other days 5", "from 5 minutes to 50 minutes, it varies")]
    public async Task A_time_belongs_to_its_thing(string told, string row)
    {
        using var talk = await AskedHowMuchAsync("sitting");
        await talk.SayAsync(told);

        Assert.Contains(row, await FinishAsync(talk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_makes_it_worse_is_never_what_eases_it()
    {
        using var talk = await AskedHowMuchAsync("sitting");
        foreach (var told in new[] { "20 minutes", "minutes", "same", "morning" })
            await talk.SayAsync(told);
        await talk.SayAsync("oh, also long drives. the run to my sister's is the killer");
        await talk.SayAsync("heat");

        Assert.Contains("long drives", RowOf(talk.Said, "Brings it on"), StringComparison.Ordinal);
        Assert.DoesNotContain("drive", RowOf(talk.Said, "Eases it"), StringComparison.Ordinal);
        var corrected = await talk.SayAsync("the bus makes it WORSE too. a stroll eases it");
        Assert.Contains("bus", RowOf(corrected, "Brings it on"), StringComparison.Ordinal);
        Assert.Contains("stroll", RowOf(corrected, "Eases it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_settles_it_is_not_asked_again_as_what_eases_it()
    {
        using var talk = await AskedHowMuchAsync("bending");
        await talk.SayAsync("Very little");
        await talk.SayAsync("a couple of hours if I put my feet up");
        await talk.SayAsync("same");
        await talk.SayAsync("morning");
        await talk.SayAsync("about 20 minutes of standing");

        Assert.Contains("putting your feet up", RowOf(talk.Said, "Eases it"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evenings_that_are_fine_are_not_the_worst_time()
    {
        using var talk = await AskedHowMuchAsync("sitting");
        foreach (var told in new[] { "20 minutes", "minutes", "same" })
            await talk.SayAsync(told);

        Assert.Contains("Morning, daytime, evening", await talk.SayAsync("hmm evenings are ok"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_one_it_is_is_said_from_their_own_times()
    {
        using var talk = await AskedHowMuchAsync("sitting");
        await talk.SayAsync("kitchen chair 40 mins, settee only 15");
        await FinishAsync(talk);
        var verdict = await talk.SayAsync("so which one would you say it is?");

        Assert.Contains("settee stands out", verdict, StringComparison.Ordinal);
        Assert.Contains("not a diagnosis", verdict, StringComparison.Ordinal);
    }

    private static async Task<FreeText> AskedHowMuchAsync(string trigger)
    {
        var talk = new FreeText();
        await talk.SayAsync("Find my triggers");
        await talk.SayAsync(trigger);
        return talk;
    }

    private static Task<string> FinishAsync(FreeText talk) => talk.SayAsync("just show me the map");

    private static string RowOf(string map, string label) => map.Split('\n').LastOrDefault(line => line.Contains(label + ":", StringComparison.Ordinal)) ?? "";
}
