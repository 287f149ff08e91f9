namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Whose back does not hurt is not told what to leave while it does.</summary>
public sealed class CalmAnswersTests
{
    [Theory]
    [InlineData("my back hasn't hurt since June. can I go skiing?")]
    [InlineData("no pain now. is it ok to play netball again")]
    [InlineData("would badminton be ok, its not hurting")]
    [InlineData("my back has settled. can i play in goal?")]
    public async Task No_answer_opens_with_while_it_hurts(string message)
    {
        using var talk = new FreeText();

        Assert.DoesNotMatch(@"(?:^|\n)(?:No,? )?[Nn]ot (?:yet )?while (?:it|you|your back)", await talk.SayAsync(message));
        Assert.NotEmpty(talk.Cited);
    }

    [Fact]
    public async Task It_stays_for_whom_it_hurts()
    {
        using var talk = new FreeText();

        Assert.Matches(@"[Nn]ot (?:yet )?while it hurts", await talk.SayAsync("my back hurts, about a 4. can I go skiing?"));
    }

    [Fact]
    public async Task The_same_answer_does_not_come_twice_when_it_is_asked_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("How should I prepare my back for skiing?");
        var first = talk.Replies[^1].Text;

        Assert.DoesNotContain(first, await talk.SayAsync("What can I do now to get ready for skiing?"), StringComparison.Ordinal);
    }
}
