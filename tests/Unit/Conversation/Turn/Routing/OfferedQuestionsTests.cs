namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Questions that were offered beside an answer, chosen in own words.</summary>
public sealed class OfferedQuestionsTests
{
    // What is offered may change with the content; that something is, and that the choice gets what its button gets, may not.
    private static async Task<(FreeText Talk, IReadOnlyList<string> Offered)> AskedAsync()
    {
        var talk = new FreeText();
        await talk.SayAsync("is it daft to buy a fancy rucksack for my sore back?");
        return (talk, [.. talk.Replies.SelectMany(reply => reply.SuggestedActions?.Actions ?? []).Select(action => action.Title).Where(button => button.EndsWith('?') && button is not "What can I do today?" and not "Where do I stand?" and not "Cleared, but for what?")]);
    }

    [Theory]
    [InlineData("the first one please")]
    [InlineData("Yes, the first of those. Thanks.")]
    [InlineData("number 1")]
    public async Task An_offered_question_that_is_chosen_by_its_place_gets_what_its_button_gets(string choice)
    {
        var (talk, offered) = await AskedAsync();
        Assert.NotEmpty(offered);
        var chosen = await talk.SayAsync(choice);
        var (other, _) = await AskedAsync();

        Assert.Equal(await other.SayAsync(offered[0]), chosen);
        talk.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task A_turn_later_the_first_one_means_nothing_that_was_offered()
    {
        var (talk, offered) = await AskedAsync();
        Assert.NotEmpty(offered);
        await talk.SayAsync("is heat any good for a sore back?");
        var later = await talk.SayAsync("the first one please");
        var (other, _) = await AskedAsync();

        Assert.NotEqual(await other.SayAsync(offered[0]), later);
        talk.Dispose();
        other.Dispose();
    }
}
