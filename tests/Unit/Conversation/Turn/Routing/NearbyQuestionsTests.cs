namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>An answer that is less than certain is not left alone: the questions next to it are a tap away.</summary>
public sealed class NearbyQuestionsTests
{
    [Fact]
    public async Task What_may_have_been_meant_instead_is_offered_and_answers_when_it_is_tapped()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("how often should I replace my work boots");
        var other = talk.Replies[^1].SuggestedActions.Actions[0].Title;

        Assert.Contains($"\"{other}\"", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Not quite what you meant", await talk.SayAsync(other), StringComparison.Ordinal);
        Assert.NotEmpty(talk.Cited);
    }

    [Fact]
    public async Task An_answer_written_for_just_that_stands_alone()
    {
        using var talk = new FreeText();
        Assert.DoesNotMatch("Not quite what you meant|meant something else|misread you", await talk.SayAsync("Can I sleep on my front?"));
    }
}
