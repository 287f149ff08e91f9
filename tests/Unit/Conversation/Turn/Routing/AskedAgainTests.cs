namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>Who asks nearly the same once more is not told the same words; what is tapped is answered.</summary>
public sealed class AskedAgainTests
{
    [Fact]
    public async Task Another_answer_is_found_to_a_question_that_was_not_met()
    {
        using var talk = new FreeText();
        var first = await talk.SayAsync("physio signed me off in june but my back still aches after a day at school. i'd love to get back to netball");
        await talk.SayAsync("none of those");
        await talk.SayAsync("Can I sleep on my front?");
        var again = await talk.SayAsync("so what would i have to be able to do before netball, like whats the first step?");

        Assert.StartsWith("Not while it hurts", AnswerIn(first), StringComparison.Ordinal);
        Assert.NotEqual(AnswerIn(first), AnswerIn(again));
    }

    // What stands after the greeting, without what was understood.
    private static string AnswerIn(string said) => said.Split("\n---\n").First(part => !part.StartsWith("Hi.", StringComparison.Ordinal)).Split("\n\n")[0];

    [Fact]
    public async Task A_question_that_would_begin_a_dialog_is_answered_when_it_is_an_answered_one_word_for_word()
    {
        using var talk = new FreeText();
        Assert.Contains("Ask three things", await talk.SayAsync("What do I ask my physio before I go back to my sport?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_of_shifts_is_a_goal_and_no_running()
    {
        using var talk = new FreeText();
        foreach (var text in new[] { "questions for my doctor", "my next appointment", "get through a run of night shifts", "1 and 2" })
            await talk.SayAsync(text);

        Assert.Contains("get through a run of night shifts", await talk.SayAsync("done"), StringComparison.Ordinal);
    }
}
