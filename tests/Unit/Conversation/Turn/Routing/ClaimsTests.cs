using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Turn.Routing;

/// <summary>What others said is asked about as a claim, and is no word about those who said it.</summary>
public sealed class ClaimsTests
{
    [Theory]
    [InlineData("my nan says cold tiles gave me the bad back. true or rubbish", "cold tiles gave me the bad back")]
    [InlineData("my mate reckons it's all in the core, is he right?", "it's all in the core")]
    [InlineData("the internet says sugar makes discs dry out, any truth in that", "sugar makes discs dry out")]
    [InlineData("my uncle swears by goose fat on the back", "by goose fat on the back")]
    [InlineData("tiktok says hanging fixes a disc", "hanging fixes a disc")]
    [InlineData("crossing my legs caused it apparently", "crossing my legs caused it")]
    public void A_claim_is_asked_about_without_who_made_it(string text, string claim) =>
        Assert.Contains(claim, Claims.AsQuestion(text), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("my physio says I can go back to running")]
    [InlineData("my wife says I should rest")]
    [InlineData("the GP said it's a strain")]
    [InlineData("my back says no when I bend")]
    [InlineData("is it true that cold is bad for backs?")]
    public void What_a_clinician_found_and_what_one_should_do_are_no_claims(string text) => Assert.Null(Claims.AsQuestion(text));

    [Fact]
    public async Task The_claim_is_answered_and_not_the_one_who_made_it()
    {
        using var talk = new FreeText();
        var said = await talk.SayAsync("my auntie says sitting on cold stone gave me my bad back. true or rubbish");

        Assert.Contains("cold doesn't damage a back", said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("You're asking about", said, StringComparison.Ordinal);
    }
}
