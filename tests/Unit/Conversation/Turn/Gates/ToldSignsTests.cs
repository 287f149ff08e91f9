using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Gates;

/// <summary>Signs that are one only together with what was told before.</summary>
public sealed class ToldSignsTests
{
    [Theory]
    [InlineData("He did have a little fall in the garden before it started, if that matters", "A&E")]
    [InlineData("he slipped on the step the week before", "A&E")]
    [InlineData("he had a fall last week and I'm worried", "A&E")]
    [InlineData("he'd fallen in the bath and nobody has checked it", "A&E")]
    [InlineData("and he's lost a bit of weight too", "111")]
    public async Task A_sign_in_passing_is_heard_with_what_was_told_before(string text, string said)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my husband, 74, back bad, will not leave the sofa. How can I help?");
        await talk.SayAsync(text);
        Assert.Contains("notice", Kinds(talk), StringComparison.Ordinal);
        Assert.Contains(said, talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my husband, 74, back bad, will not leave the sofa. How can I help?", "he's scared of a fall, what helps?")]
    [InlineData("my husband, 74, back bad, will not leave the sofa. How can I help?", "he had a fall years ago, it was checked")]
    [InlineData("my husband, 74, back bad, will not leave the sofa. How can I help?", "he didn't have a fall")]
    [InlineData("my husband, 74, back bad, will not leave the sofa. How can I help?", "it started after a long car trip")]
    [InlineData("I'm 34 and my mum is 82, my back aches after my shift", "I slipped on the step the week before")]
    [InlineData("I'm 34, my back aches after my shift", "I've dropped 10 kg on my deadlift")]
    [InlineData("I'm 34, my back aches after my shift", "I've lost 2 stone since I started walking")]
    [InlineData("I'm 34, my back aches after my shift", "I've lost weight on my diet and feel better")]
    [InlineData("I'm 34, my back aches after my shift", "should I lose some weight?")]
    [InlineData("I'm 34, my back aches after my shift", "I've lost interest in the gym")]
    public async Task Nothing_of_the_kind_raises_none(string first, string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync(first);
        await talk.SayAsync(text);
        Assert.DoesNotContain("notice", Kinds(talk), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_buttons_words_with_more_after_them_close_a_notice()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts and I've gone numb between the legs since yesterday");
        Assert.Contains("notice", Kinds(talk), StringComparison.Ordinal);
        await talk.SayAsync("A doctor has checked this, last night in A&E. So how far may I walk tomorrow please?");
        Assert.Contains("Good that somebody has looked at it", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My doctor knows about my back but it's gone numb down there as well")]
    [InlineData("My doctor knows about my back. But since this morning I've gone completely numb between the legs and my bladder feels strange, I really want to know which position I should sleep in tonight")]
    [InlineData("My husband said it's wear and tear")]
    public async Task A_check_told_beside_a_sign_closes_no_notice(string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back hurts and I've gone numb between the legs since yesterday");
        await talk.SayAsync(text);
        Assert.Contains("notice", Kinds(talk), StringComparison.Ordinal);
        Assert.DoesNotContain("Good that somebody has looked at it", talk.Said, StringComparison.Ordinal);
    }

    private static string Kinds(FreeText talk) => string.Join(' ', talk.Replies.Select(reply => ((Newtonsoft.Json.Linq.JObject)reply.ChannelData)["backpainbot"]?["kind"]?.ToString()));
}
