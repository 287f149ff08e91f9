namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What is only friendly is no part of the question beside it.</summary>
public sealed class PleasantriesTests
{
    [Theory]
    [InlineData("Thanks for being patient with me. How will I know that it's getting better?", "Look at what you can do")]
    [InlineData("You're kinder than my GP. Can I sleep on my front?", "Front sleeping is fine")]
    [InlineData("My wife says hi. Can I sleep on my front?", "Front sleeping is fine")]
    public async Task The_question_is_answered_as_if_it_stood_alone(string text, string says)
    {
        using var talk = new FreeText();
        Assert.Contains(says, await talk.SayAsync(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thanks for that, I'm in agony today. Can I squat?")]
    [InlineData("I will do squats tomorrow. Can I squat when my back hurts?")]
    public async Task What_is_told_in_it_counts(string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync("I've no pain now. Can I garden?");
        await talk.SayAsync("none of these");

        Assert.DoesNotMatch("(?i)quite possibly|^yes", await talk.SayAsync(text));
    }

    [Fact]
    public async Task A_sign_told_in_a_friendly_sentence_is_still_heard()
    {
        using var talk = new FreeText();
        Assert.Contains("999", await talk.SayAsync("Thanks for asking, I can't feel it when I wipe since Monday. Can I sleep on my front?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pain_told_in_a_friendly_sentence_is_taken_in()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Thanks for that, it hurts 6 out of 10 when I bend. Can I sleep on my front?");
        Assert.Contains("bending", await talk.SayAsync("what do you know about me?"), StringComparison.Ordinal);
    }
}
