using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

public sealed class TriggersInOwnWordsTests
{
    private const string Story = "I put my back out lifting a boiler in spring and the GP cleared me, but it still hurts. I want to find my triggers.";

    [Fact]
    public async Task What_hurt_it_once_is_not_what_brings_it_on_today()
    {
        using var talk = new FreeText();

        Assert.DoesNotContain("Brings it on:** lifting", await talk.SayAsync(Story), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no. change the map: brings it on is twisting under a sink, not sitting", "Brings it on:** twisting under a sink")]
    [InlineData("it's not sitting, it's driving the van", "Brings it on:** driving the van")]
    [InlineData("you've got that all mixed up, it's lifting her and the car", "Brings it on:** lifting her and the car")]
    [InlineData("that's not quite right dear, it settles in two days with a lie down", "Settles in:** two days with a lie down")]
    [InlineData("actually the next morning is much worse", "Next morning:** the next morning is much worse")]
    public async Task The_map_is_put_right_in_own_words_and_shown_again(string correction, string row)
    {
        using var talk = new FreeText();
        await MapAsync(talk);

        Assert.Contains(row, await talk.SayAsync(correction), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_again_keeps_what_was_told()
    {
        using var talk = new FreeText();
        await MapAsync(talk);
        await talk.SayAsync("no thanks");
        var again = await talk.SayAsync("Find my triggers");

        Assert.Contains("Brings it on:** sitting", again, StringComparison.Ordinal);
        Assert.Contains("Eases it:** walking", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_names_only_what_was_said()
    {
        using var talk = new FreeText();
        var map = await MapAsync(talk);

        Assert.DoesNotContain("bending", map, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Settles in:** half an hour", map, StringComparison.Ordinal);
    }

    private static async Task<string> MapAsync(FreeText talk)
    {
        await talk.SayAsync("Find my triggers");
        await talk.SayAsync("sitting and driving");
        await talk.SayAsync("i last about 40 min");
        await talk.SayAsync("half an hour");
        await talk.SayAsync("same as ever");
        await talk.SayAsync("evening");
        return await talk.SayAsync("walking, that's it");
    }
}
