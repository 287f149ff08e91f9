using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Dialogs;

/// <summary>Scores, and answers that turn round in the middle, as people give them.</summary>
public sealed class NumbersInOwnWordsTests
{
    [Fact]
    public async Task The_number_for_now_is_the_one_that_stands_alone_and_can_be_put_right()
    {
        using var talk = new FreeText();
        foreach (var said in new[] { "check in", "keep it", "about a 4, 6 when i get up", "the same", "a walk", "nothing" })
            await talk.SayAsync(said);
        await talk.SayAsync("no");

        Assert.Contains("4", await talk.SayAsync("show me my trend"), StringComparison.Ordinal);
        Assert.DoesNotContain("6/10", talk.Said, StringComparison.Ordinal);
        Assert.Contains("it's 5 out of 10", await talk.SayAsync("change it to 5"), StringComparison.Ordinal);
        Assert.Contains("5", await talk.SayAsync("show me my trend"), StringComparison.Ordinal);
        Assert.Contains("about 5 out of 10", await talk.SayAsync("my data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_really_is_no_help_that_comes_first()
    {
        using var talk = await AtFlareAsync("nothing really");

        Assert.DoesNotContain("You said this helps", await talk.SayAsync("nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_on_nothing_really_is_heard()
    {
        using var talk = await AtFlareAsync("nothing really. bit less on my side");

        Assert.Contains("You said this helps: on your side", await talk.SayAsync("nothing"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_walk_that_ends_worse_is_worse()
    {
        using var talk = new FreeText();
        foreach (var said in new[] { "Help me start walking", "none of these", "about the same at first then worse after like 15 min" })
            await talk.SayAsync(said);

        Assert.DoesNotContain("without stirring things up", talk.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nought_out_of_ten_is_no_pain()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back is 0 out of 10 now, I was cleared after my operation and want to get back to tennis");

        Assert.DoesNotContain("0 out of 10", await talk.SayAsync("my data"), StringComparison.Ordinal);
        Assert.Contains("it doesn't hurt at the moment", talk.Said, StringComparison.Ordinal);
    }

    private static async Task<FreeText> AtFlareAsync(string eases)
    {
        var talk = new FreeText();
        foreach (var said in new[] { "It's a bad day", "just the usual", eases })
            await talk.SayAsync(said);
        return talk;
    }
}
