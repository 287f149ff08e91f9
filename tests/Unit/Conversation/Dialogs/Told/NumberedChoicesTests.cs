using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

/// <summary>Numbers of a checklist with words around them, and a map put right by its rows.</summary>
public sealed class NumberedChoicesTests
{
    [Theory]
    [InlineData("1 and 7 obviously, and 9 when i climb out the cab. not lifting tho we dont lift anything", "sitting, driving and getting up when you climb out the cab")]
    [InlineData("mainly 4, a bit of 5", "bending and lifting")]
    [InlineData("number 2 for sure and no. 3", "standing and walking")]
    [InlineData("4, not 5 and 6", "how much bending")]
    [InlineData("none of 1, 2 or 3, just 4", "how much bending")]
    [InlineData("1 or 2", "sitting and standing")]
    [InlineData("7, and pushing the hoover", "driving and pushing the hoover")]
    public async Task Numbers_with_words_around_them_are_choices(string text, string named)
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back aches after every shift, help me find my triggers");
        await talk.SayAsync(text);
        Assert.Contains(named, talk.Said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("obviously", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amount_is_no_choice()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back aches after every shift, help me find my triggers");
        await talk.SayAsync("sitting for 2 hours in the van");
        Assert.DoesNotContain("standing", talk.Said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_map_is_put_right_row_by_row()
    {
        using var talk = new FreeText();
        foreach (var said in new[] { "Back aches after every shift, help me find my triggers", "1 and 7", "about 45 minutes", "few hours. actually no thats wrong, its not sitting in general, its only the bus seat", "bit stiffer", "end of every shift", "1 and 5" })
            await talk.SayAsync(said);
        Assert.Contains("Your trigger map", talk.Said, StringComparison.Ordinal);
        Assert.Contains("few hours", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("thats wrong", talk.Said, StringComparison.Ordinal);

        await talk.SayAsync("thats a mess mate. what brings it on should just be: bus seat and climbing out of the cab. eases is walking and changing position");
        Assert.Contains("**Brings it on:** bus seat, climbing out of the cab", talk.Said, StringComparison.Ordinal);
        Assert.Contains("**Eases it:** walking, changing position", talk.Said, StringComparison.Ordinal);
    }
}
