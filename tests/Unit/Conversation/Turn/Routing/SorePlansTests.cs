namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>A plan to load a back that hurts is met with a no, though nothing was asked.</summary>
public sealed class SorePlansTests
{
    [Theory]
    [InlineData("still a bit sore but its only 40kg, gonna do it tonight")]
    [InlineData("I'll just go and play on Saturday anyway")]
    [InlineData("so that's a yes then? I'm going to squat tomorrow")]
    public async Task It_is_told_no(string plan)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My lower back hurts, 4 out of 10. Can I deadlift or play football if I keep it light?");
        await talk.SayAsync("none of these");

        Assert.Matches("(?i)my answer is no|not while it's sore|not while it hurts|stays the same|still no|no from me", await talk.SayAsync(plan));
    }

    [Theory]
    [InlineData("I'm going to ask my physio tomorrow")]
    [InlineData("I'll leave the gym and go for a walk tonight")]
    [InlineData("I'm going to go to A&E tonight")]
    [InlineData("I'm going to try and see the pharmacist today about the pain")]
    [InlineData("I'm going to run a hot bath tonight")]
    [InlineData("my train is at 9, I'm going to try standing on it today")]
    [InlineData("I'm going to do a food shop later, any tips for the bags?")]
    public async Task A_careful_plan_is_not(string plan)
    {
        using var talk = new FreeText();
        await talk.SayAsync("My lower back hurts, 4 out of 10. Can I deadlift if I keep it light?");
        await talk.SayAsync("none of these");

        Assert.DoesNotMatch("(?i)my answer is no|not while it's sore", await talk.SayAsync(plan));
    }
}
