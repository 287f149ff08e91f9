using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

/// <summary>The finished map through the public door: edited in any words, drawn again, with nothing on it that was said to the bot.</summary>
public sealed class MapEditsInOwnWordsTests
{
    [Theory]
    [InlineData("eases: walking around, changing position. brings it on: sitting, deadlifting", "Brings it on:** sitting, deadlifting", "Eases it:** walking around, changing position")]
    [InlineData("take walking out of eases, put it under brings it on", "Brings it on:** sitting, driving, walking", "")]
    [InlineData("can you change \"sitting\" to sitting in lectures", "Brings it on:** sitting in lectures, driving", "")]
    [InlineData("the map should say LEFT LEG and the shopping", "felt:** left leg", "shopping")]
    [InlineData("add couch to brings it on", "Brings it on:** sitting, driving, couch", "")]
    [InlineData("remove it from eases. add walking to brings it on", "Brings it on:** sitting, driving, walking", "")]
    public async Task A_map_is_edited_in_any_words_and_drawn_again(string said, string row, string other)
    {
        using var talk = await AtMapAsync("walking, that's it");
        var drawn = await talk.SayAsync(said);

        Assert.Contains(row, drawn, StringComparison.Ordinal);
        Assert.Contains(other, drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_to_the_bot_is_not_what_eases_it()
    {
        using var talk = await AtMapAsync("walking around, and changing positon. had enough just give me the map");

        Assert.Contains("Eases it:** walking around", talk.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("enough", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_makes_it_worse_is_a_trigger_wherever_it_is_told()
    {
        using var talk = await AtMapAsync("heat i guess. also forgot bending to the oven makes it bad");

        Assert.Contains("Brings it on:** sitting, driving, bending to the oven", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("oven", talk.Said[talk.Said.IndexOf("Eases it", StringComparison.Ordinal)..].Split('\n')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_named_in_the_middle_are_taken_and_not_asked_again()
    {
        using var talk = new FreeText();
        foreach (var said in new[] { "Find my triggers", "sitting", "an hour", "eases: walking around, changing position. brings it on: sitting, deadlifting", "half an hour", "same as ever" })
            await talk.SayAsync(said);
        var map = await talk.SayAsync("evening");

        Assert.Contains("Brings it on:** sitting, deadlifting", map, StringComparison.Ordinal);
        Assert.Contains("Eases it:** walking around, changing position", map, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_trigger_in_the_same_answer_is_on_the_map()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Find my triggers");

        Assert.DoesNotContain("to your question", await talk.SayAsync("bending i suppose. and when i get up from the couch. idk"), StringComparison.Ordinal);
        foreach (var said in new[] { "straight away", "hours", "same", "evening", "10 minutes" })
            await talk.SayAsync(said);
        var map = await talk.SayAsync("heat");

        Assert.Contains("bending", map, StringComparison.Ordinal);
        Assert.Contains("couch", map, StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtMapAsync(string eases)
    {
        var talk = new FreeText();
        foreach (var said in new[] { "Find my triggers", "sitting and driving", "i last about 40 min", "half an hour", "same as ever", "evening", eases })
            await talk.SayAsync(said);
        return talk;
    }
}
