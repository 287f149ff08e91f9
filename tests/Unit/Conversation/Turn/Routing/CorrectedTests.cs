using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>"No, I meant ...": what an answer missed is put right, and what it is not about is left out.</summary>
public sealed class CorrectedTests
{
    [Theory]
    [InlineData("does the extra weight I'm carrying make it worse, 3 stone like", "no I meant bodyweight. does being overweight make a bad back worse", "people of every size")]
    [InlineData("what should feel easy in my back before badminton", "yeah but thats not what i asked mate how will i know when im ready to play", "Ready looks like")]
    [InlineData("best way to carry the shopping?", "no sorry I meant the toddler. how do I carry her?", "close on the front")]
    [InlineData("is gardening ok with a bad back", "digging?? i said fencing, swords, epee", "the recovery or the stance")]
    [InlineData("is swimming ok", "no no scuba is what i meant", "diving doctor")]
    [InlineData("is yoga ok", "no! hot yoga is what i asked", "hot room")]
    [InlineData("can I do zumba", "that's not what I meant, I meant salsa", "Soft hip movement")]
    [InlineData("is it ok to use a standing desk?", "nobody mentioned a desk, i asked about swimming", "water takes your weight")]
    public async Task What_was_meant_is_answered(string question, string correction, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(question);

        Assert.Contains(answer, await talk.SayAsync(correction), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_put_aside_is_not_looked_up_again()
    {
        using var talk = new FreeText();
        await talk.SayAsync("my back flared after the garden, how do I spare it?");
        await talk.SayAsync("I didn't ask about the garden. how do I sleep tonight?");

        Assert.DoesNotContain("gardening-and-diy", talk.Cited);
        Assert.NotEmpty(talk.Cited);
    }

    [Theory]
    [InlineData("is gardening ok with a bad back", "digging?? i said peat bogs and boardwalks")]
    [InlineData("what about the bath for my back", "no, I meant a bird bath not a hot bath")]
    [InlineData("can I do zumba", "that's not what I asked, I asked whether the music matters")]
    [InlineData("best shoes for a bad back", "no, I meant gaiters rather than shoes")]
    public async Task Nothing_of_the_refused_page_is_said_again_and_what_fits_nothing_is_said_to(string question, string correction)
    {
        using var talk = new FreeText();
        await talk.SayAsync(question);
        var refused = talk.Cited;
        var said = await talk.SayAsync(correction);

        Assert.NotEmpty(refused);
        Assert.Empty(talk.Cited.Intersect(refused));
        Assert.Matches("nothing written for just that|doesn't? answer that|answers that well|isn't answered|haven't got a page", said);
    }

    [Theory]
    [InlineData("which mattress is best", "no I meant the pillow not the mattress", "Any pillow")]
    [InlineData("how often should i change position at my desk", "that's not what I asked, I asked whether a kneeling chair helps", "plain chair")]
    public async Task What_was_written_for_the_very_words_is_said_though_it_is_of_the_same_page(string question, string correction, string answer)
    {
        using var talk = new FreeText();
        await talk.SayAsync(question);

        Assert.Contains(answer, await talk.SayAsync(correction), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_meant_is_looked_up_in_the_middle_of_a_dialog_too()
    {
        using var talk = new FreeText();
        await talk.SayAsync("can I do zumba");
        var refused = talk.Cited;
        await talk.SayAsync("that's not what I meant, I meant a hot bath");

        Assert.Contains("heat-and-comfort", talk.Cited);
        Assert.Empty(talk.Cited.Intersect(refused));
    }

    [Fact]
    public async Task A_page_that_was_refused_is_there_again_for_another_question()
    {
        using var talk = new FreeText();
        await talk.SayAsync("is gardening ok with a bad back");
        await talk.SayAsync("digging?? i said fencing, swords, epee");
        await talk.SayAsync("is a hot bath ok for my back?");
        await talk.SayAsync("how do I spare my back when I'm weeding?");

        Assert.Contains("gardening-and-diy", talk.Cited);
    }

    [Theory]
    [InlineData("digging?? i said fencing, swords, epee", "fencing, swords, epee")]
    [InlineData("no I meant the pillow not the mattress", "the pillow")]
    [InlineData("I said the pottery wheel, not the steering wheel", "the pottery wheel")]
    [InlineData("like I said, it's been sore for weeks", "")]
    [InlineData("I said no to the injection", "")]
    [InlineData("really? i said it hurts when i sit", "")]
    public void What_is_meant_is_told_from_what_is_not(string text, string meant) => Assert.Equal(meant, Corrected.In(text));
}
