namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class EmployersTests
{
    [Theory]
    [InlineData("I'm a manager and one of my drivers is back after his operation.", true)]
    [InlineData("I run a small bakery, my new starter has a bad back.", true)]
    [InlineData("One of my staff has a sore back, how do I help?", true)]
    [InlineData("My manager says one thing and my doctor another.", false)]
    [InlineData("I drive for one of the big firms and my back aches.", false)]
    [InlineData("I'm a nurse on nights, my team is short.", false)]
    public void Who_manages_is_told_from_who_is_managed(string text, bool manages) =>
        Assert.Equal(manages, BackPainBot.Conversation.Turn.Routing.Employers.Speaks(text));

    [Fact]
    public async Task Who_says_late_that_they_manage_gets_what_was_written_for_managers()
    {
        using var talk = new FreeText();
        var first = await talk.SayAsync("one colleague is back at work on monday, what can be put in writing about lighter duties?");
        var then = await talk.SayAsync("I AM the boss mate. its not my back. I'm the manager, it's one of my lads");

        Assert.NotEqual(first, then);
        Assert.Contains("work", talk.Cited);
    }

    [Theory]
    [InlineData("I run a small bakery and my back hurts after lifting flour, 5 out of 10. Can I go back to deadlifts at the gym?")]
    [InlineData("I'm a manager and I've had back pain for six weeks. Can I go back to running?")]
    [InlineData("My back hurts, 5 out of 10. Can I go back to deadlifts? One of my lads at work, he did the same.")]
    public async Task A_manager_whose_own_back_it_is_gets_the_safety_check(string text)
    {
        using var talk = new FreeText();
        Assert.Contains("safety check", await talk.SayAsync(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_is_not_spoken_to_as_a_manager()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("HR or occupational health can ask the clinician", await talk.SayAsync("what do I put in writing about lighter duties for myself?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_for_a_boss_says_you_to_the_boss_and_starts_no_visit()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("read \"you\"", await talk.SayAsync("I supervise a warehouse team. One of my team has a bad back and comes back Monday. What do I do?"), StringComparison.Ordinal);
        Assert.DoesNotContain("Which visit", await talk.SayAsync("what can I ask him about his back without being nosy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_gets_what_was_written_for_managers()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("your clinician to write", await talk.SayAsync("I'm a manager. One of my staff has a bad back, how can I help them?"), StringComparison.Ordinal);
        Assert.Contains("work", talk.Cited);
    }
}
