using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Visit;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Visit;

public sealed class ListEditTests
{
    private static readonly DoctorVisitState Three = new() { Chosen = ["a", "b", "c"] };

    [Theory]
    [InlineData("move 3 to the top", "c a b")]
    [InlineData("put number 1 to the bottom", "b c a")]
    [InlineData("move 2 up", "b a c")]
    [InlineData("move 1 to 2", "b a c")]
    [InlineData("remove 2", "a c")]
    [InlineData("delete question 1", "b c")]
    [InlineData("3, 1", "c a b")]
    [InlineData("move 9 to the top", "a b c")]
    [InlineData("remove 0", "a b c")]
    public void The_list_is_changed_in_plain_words(string text, string expected) =>
        Assert.Equal(expected.Split(' '), ListEdit.Apply(Three, text, "-").Chosen);

    [Fact]
    public void Anything_else_is_a_question_of_their_own()
    {
        var visit = ListEdit.Apply(Three, "add: Can I swim?", "-");

        Assert.Equal("Can I swim?", visit.Own[visit.Chosen[^1]]);
    }

    [Fact]
    public void A_question_with_training_numbers_is_kept_without_them()
    {
        var visit = ListEdit.Apply(Three, "do 5 sets of 5 squats at 80 kg", "in my own words");

        Assert.Equal("in my own words", visit.Own[visit.Chosen[^1]]);
    }

    [Fact]
    public void Markup_in_a_question_is_taken_out()
    {
        var visit = ListEdit.Apply(Three, "put this on my list for the doctor: <a href=\"https://evil.example\" onclick=\"steal()\">my scan</a>", "-");

        Assert.Equal("my scan", visit.Own[visit.Chosen[^1]]);
    }
}
