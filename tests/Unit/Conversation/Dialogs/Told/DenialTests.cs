using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class DenialTests
{
    [Theory]
    [InlineData("not numb, bladder's fine, legs are good")]
    [InlineData("I can pee normally and there is no numbness")]
    [InlineData("no numbness, bladder trouble or fever")]
    [InlineData("no fever, no falls, never had cancer")]
    public void A_denial_of_several_signs_is_one(string text) => Assert.True(Denial.IsFull(text, Denial.EnoughForAnswer, signsOnly: true));

    [Theory]
    [InlineData("no I said no backbends", true)]
    [InlineData("no gym for me yet", true)]
    [InlineData("no my physio said no backbends", true)]
    [InlineData("no but I asked about yoga", true)]
    [InlineData("no, backbends", true)]
    [InlineData("no but I have that", true)]
    [InlineData("No. I can't feel my backside", true)]
    [InlineData("no, I do have problems", true)]
    [InlineData("no not that I'm aware of", false)]
    [InlineData("no I've never had that", false)]
    [InlineData("no red flags", false)]
    [InlineData("no, just the usual ache", false)]
    [InlineData("No. I drive a van", false)]
    [InlineData("no stairs in the house", true)]
    [InlineData("no, none of those, I said my knee", false)]
    [InlineData("no thanks none", false)]
    [InlineData("no", false)]
    [InlineData("no I'm fine", false)]
    [InlineData("no signs of that", false)]
    [InlineData("no numbness", false)]
    public void A_no_to_something_else_is_no_denial_of_signs(string text, bool isOfElse) => Assert.Equal(isOfElse, Denial.IsOfElse(text));

    [Theory]
    [InlineData("not numb")]
    [InlineData("no numbness but my leg is a bit weak")]
    [InlineData("no numbness, bladder slow since Monday")]
    [InlineData("I can't pee, no numbness, no fever")]
    [InlineData("not numb, legs fine, only leaking a little")]
    [InlineData("my legs are numb and I have a fever")]
    [InlineData("no idea, maybe numb, maybe not")]
    [InlineData("")]
    public void A_doubt_or_a_single_sign_is_none(string text) => Assert.False(Denial.IsFull(text, Denial.EnoughForAnswer, signsOnly: true));
}
