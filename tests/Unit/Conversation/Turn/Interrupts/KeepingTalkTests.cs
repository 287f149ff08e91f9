using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Interrupts;

/// <summary>What is kept is kept by a wish for it, and never by a question about it.</summary>
public sealed class KeepingTalkTests
{
    [Theory]
    [InlineData("But what I write here, is it saved? Somebody can read it?")]
    [InlineData("does this get saved anywhere")]
    [InlineData("Can my company read this?")]
    [InlineData("Will my boss see what I write?")]
    public async Task A_question_about_keeping_is_answered_and_keeps_nothing(string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back pain from my desk, 4 months now");
        await talk.SayAsync(text);
        Assert.Contains("other visitors can't see it", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Your code is", talk.Said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("What happens if I don't save anything?")]
    [InlineData("Can someone read my MRI report to me?")]
    [InlineData("My boss says come back on Monday, is that ok with my back?")]
    [InlineData("Remember me? I was here last week")]
    public async Task What_only_sounds_like_a_command_is_none(string text)
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back pain from my desk, 4 months now");
        await talk.SayAsync("keep my answers");
        await talk.SayAsync(text);
        Assert.DoesNotContain("nothing is kept", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("other visitors can't see it", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("say **save**", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_that_nobody_asked_for_is_taken_back_and_what_is_asked_beside_it_answered()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back pain from my desk, 4 months now");
        await talk.SayAsync("I didn't say to save! What is saved, who sees it?");
        Assert.Contains("nothing is kept", talk.Said, StringComparison.Ordinal);
        Assert.Contains("other visitors can't see it", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asked_politely_not_to_keep_anything_it_keeps_nothing()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back pain from my desk, 4 months now");
        await talk.SayAsync("Can you make sure you don't save anything?");
        Assert.Contains("nothing is kept", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wish_in_front_of_something_else_is_met()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back pain from my desk, 4 months now");
        await talk.SayAsync("keep my answers. Is sitting on a ball any good?");
        Assert.Contains("I'll keep your answers", talk.Said, StringComparison.Ordinal);
        Assert.Contains("ball", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_asked_about_is_explained_and_not_resumed()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back pain from my desk, 4 months now");
        await talk.SayAsync("save this");
        var code = talk.Said[talk.Said.IndexOf("BACK-", StringComparison.Ordinal)..][..14];
        await talk.SayAsync($"so on tuesday I type the code {code}?");
        Assert.Contains("type that code here", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_of_the_day_is_a_check_in()
    {
        using var talk = new FreeText();
        await talk.SayAsync("Back pain from my desk, 4 months now");
        await talk.SayAsync("Diary today: pain 5, sitting 8 hours, sleep bad");
        await talk.SayAsync("keep my answers");
        Assert.Contains("Compared with", talk.Said, StringComparison.Ordinal);
    }
}
