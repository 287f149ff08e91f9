using BackPainBot.Library.Text;

namespace BackPainBot.UnitTests.Library.Text;

public sealed class QuestionFormsTests
{
    [Theory]
    [InlineData("How far should I walk?", nameof(QuestionForm.HowMuch))]
    [InlineData("so how long till i can drive", nameof(QuestionForm.HowLong))]
    [InlineData("when will it stop", nameof(QuestionForm.HowLong))]
    [InlineData("How come it is worse at night?", nameof(QuestionForm.Why))]
    [InlineData("how safe is it to swim", nameof(QuestionForm.YesOrNo))]
    [InlineData("Does it hurt when I bend? Who tells me?", nameof(QuestionForm.Who))]
    [InlineData("What if it comes back?", nameof(QuestionForm.WhatIf))]
    [InlineData("it hurts when i bend, is that ok", nameof(QuestionForm.YesOrNo))]
    [InlineData("sleep", nameof(QuestionForm.None))]
    [InlineData("", nameof(QuestionForm.None))]
    public void The_first_question_word_tells_the_form(string text, string form) => Assert.Equal(form, QuestionForms.Of(text).ToString());

    [Theory]
    [InlineData("Yes, if it settles.", true)]
    [InlineData("**No.** Backs are made to bend.", true)]
    [InlineData("Nobody can tell from here.", false)]
    [InlineData("", false)]
    public void A_yes_or_no_is_told_by_the_first_word(string says, bool expected) => Assert.Equal(expected, QuestionForms.SaysYesOrNo(says));
}
