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
    public async Task A_manager_gets_what_was_written_for_managers()
    {
        using var talk = new FreeText();
        Assert.DoesNotContain("your clinician to write", await talk.SayAsync("I'm a manager. One of my staff has a bad back, how can I help them?"), StringComparison.Ordinal);
        Assert.Contains("work", talk.Cited);
    }
}
