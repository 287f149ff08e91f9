using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

/// <summary>The line on top of the page for a visit, put right in people's own words.</summary>
public sealed class GoalChangeTests
{
    [Theory]
    [InlineData("the goal on top should be picking up my son", "picking up my son", "")]
    [InlineData("change my goal to walking the dog", "walking the dog", "")]
    [InlineData("thanks, but the top line is still wrong. change it to: gardening and picking up my grandson", "gardening and picking up my grandson", "")]
    [InlineData("can you take out the one about filming, and the top line should just say gardening", "gardening", "can you take out the one about filming")]
    [InlineData("The top line should just say gardening, and take out the one about filming", "gardening", "take out the one about filming")]
    public void A_goal_is_put_right_and_the_rest_is_left_for_the_list(string text, string goal, string rest)
    {
        var change = GoalChange.In(text);
        Assert.Equal(goal, change?.Goal);
        Assert.Equal(rest, change?.Rest);
    }

    [Theory]
    [InlineData("the top line is wrong")]
    [InlineData("change the top line please")]
    public void What_is_only_said_to_be_wrong_is_asked_for_once_more(string text) => Assert.Equal("", GoalChange.In(text)?.Goal);

    [Theory]
    [InlineData("what goal should I set?")]
    [InlineData("Heading to the physio now, wish me luck")]
    [InlineData("My goal is to run a 10k in May, is that realistic?")]
    [InlineData("my physio said the first line is exercise")]
    public void What_only_speaks_of_goals_changes_none(string text) => Assert.Null(GoalChange.In(text));

    [Fact]
    public async Task A_page_that_is_made_gets_its_new_line_and_is_shown_once_more()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I see my physio thursday, help me with questions for him");
        await talk.SayAsync("gardening, and picking up my grandson without being scared. he's 3");
        await talk.SayAsync("2 and 3");
        await talk.SayAsync("done");
        await talk.SayAsync("the top line is still wrong. change it to: gardening with my grandson");

        Assert.Contains("gardening with my grandson", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("scared", talk.Said, StringComparison.Ordinal);
    }
}
