namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

public sealed class RelativesTests
{
    [Theory]
    [InlineData("My wife says I should rest but my back hurts when I sit. What should I do?")]
    [InlineData("It all began helping my brother move house, I felt something go down my right leg to the calf, I did twelve weeks of physio. My wife thinks I should give up football. Should I go back?")]
    [InlineData("My husband keeps telling me to see someone about it. I tweaked it in the garden, still sore, what now?")]
    [InlineData("My mate says if I wear a belt it's fine. Is it?")]
    [InlineData("Will I end up in a wheelchair with this back? My brother did.")]
    [InlineData("My mum reckons I have sciatica, she had it too. Is sitting bad for it?")]
    public async Task Somebody_elses_opinion_does_not_make_it_their_back(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.DoesNotContain("You're asking about", said, StringComparison.Ordinal);
        Assert.DoesNotContain("where it says \"you\"", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I'm asking for my mum, she's 71, her back has been bad for months and she won't leave her chair")]
    [InlineData("My dad has a bad back and he is scared to walk. How can I help him?")]
    [InlineData("my wife's back is sore from the garden, what would help her?")]
    public async Task A_relatives_back_is_theirs(string message)
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync(message);

        Assert.Matches("(?i)you're asking about your (?:mum|dad|wife)|for your (?:mum|dad|wife), then", said);
        Assert.DoesNotContain("printer", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_about_a_relative_speak_of_them()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'm asking for my mum, she's 71, her back has been bad for months");
        Assert.Contains("for her?", await talk.SayAsync("Help me start walking"), StringComparison.Ordinal);
        Assert.Contains("How does her back feel while she walks", await talk.SayAsync("none of these"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("she can walk but she won't. how could she start?")]
    [InlineData("what should I say to her so she dares to move?")]
    [InlineData("how do I help her get out of the chair?")]
    public async Task Pages_for_a_relative_hold_no_prams_dogs_or_printers(string question)
    {
        using var talk = new FreeText();
        await talk.SayAsync("I'm asking for my mum, she's 71, her back has been bad for months and she is scared");
        var said = await talk.SayAsync(question);

        Assert.DoesNotMatch("(?i)pram|pulling dog|printer|toddler|outside what I know", said);
    }
}
