using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

/// <summary>What a person told is theirs to see and to have back: the gate judges what we say.</summary>
public sealed class OwnDataTests
{
    [Theory]
    [InlineData("my back hurts when I lift, pain 3", "lifting")]
    [InlineData("my back hurts when I deadlift, pain 10", "deadlift")]
    [InlineData("I want to get back to lifting boxes again, my back hurts when I bend, 4 out of 10", "bending")]
    public async Task Own_data_are_shown_and_copied_whatever_they_tell(string told, string held)
    {
        using var talk = new FreeText();
        await talk.SayAsync(told);

        Assert.Contains(held, await talk.SayAsync("my data"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("copy of everything", await talk.SayAsync("export my data"), StringComparison.Ordinal);
        Assert.Contains(talk.Files, file => file.Contains("\"memory\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_mirror_says_their_wish_back_in_quotation_marks()
    {
        using var talk = await AtWishAsync();

        Assert.Contains("\"deadlift again like the old me\"", await talk.SayAsync("deadlift again like the old me"), StringComparison.Ordinal);
        Assert.Contains(talk.Replies, reply => reply.SuggestedActions?.Actions.Count > 0);
    }

    [Fact]
    public async Task A_routine_is_not_said_back_even_as_their_wish()
    {
        using var talk = await AtWishAsync();

        Assert.DoesNotContain("80", await talk.SayAsync("do 3 sets of 10 squats at 80 kg"), StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtWishAsync()
    {
        var talk = new FreeText();
        foreach (var said in new[] { "Am I kidding myself?", "1", "worse" })
            await talk.SayAsync(said);
        return talk;
    }
}
