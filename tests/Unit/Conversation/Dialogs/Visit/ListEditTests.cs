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

    [Theory]
    [InlineData("add: is a long drive ok at 3/10?", "a b c|is a long drive ok at 3/10?")]
    [InlineData("remove 1, then add what about sleep?", "b c|what about sleep?")]
    [InlineData("you forgot mine. add: may I swim", "a b c|may I swim")]
    [InlineData("remove 1 and 3", "b|")]
    [InlineData("I also want to ask: who checks my form?", "a b c|who checks my form?")]
    [InlineData("change 2 to can I garden?", "a own-1 c|can I garden?")]
    [InlineData("No. 3 is wrong. I meant: can I fly?", "a b own-1|can I fly?")]
    public void Several_edits_and_lead_ins_are_understood(string text, string expected)
    {
        var visit = ListEdit.Apply(Three, text, "-");
        var known = visit.Chosen.Where(id => !id.StartsWith("own-", StringComparison.Ordinal) || expected.Contains(id, StringComparison.Ordinal));

        Assert.Equal(expected, string.Join(" ", known) + "|" + string.Join(",", visit.Own.Values));
    }

    [Theory]
    [InlineData("that's perfect, done")]
    [InlineData("move 2 up. that's all thanks")]
    [InlineData("great, done")]
    public void The_end_is_no_question(string text)
    {
        var visit = ListEdit.Apply(Three, text, "-");

        Assert.True(visit.Settled);
        Assert.Empty(visit.Own);
    }

    [Theory]
    [InlineData("Good posture: does it matter?")]
    [InlineData("address the swelling in my foot?")]
    [InlineData("No pain at night: is that normal?")]
    public void A_question_that_opens_like_a_remark_is_kept_whole(string text) =>
        Assert.Equal(text, ListEdit.Apply(Three, text, "-").Own["own-1"]);

    [Fact]
    public void Markup_in_a_question_is_taken_out()
    {
        var visit = ListEdit.Apply(Three, "put this on my list for the doctor: <a href=\"https://evil.example\" onclick=\"steal()\">my scan</a>", "-");

        Assert.Equal("my scan", visit.Own[visit.Chosen[^1]]);
    }
}
