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
