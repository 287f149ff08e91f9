using BackPainBot.Conversation.Answers;
using BackPainBot.UnitTests.Conversation.Turn.Routing;

namespace BackPainBot.UnitTests.Conversation.Answers;

/// <summary>Two medicines in one question are answered by what they are.</summary>
public sealed class MedicinePairsTests
{
    [Theory]
    [InlineData("can I take nurofen with my naproxen", MedicinePairs.SameFamily)]
    [InlineData("ibuprofen and diclofenac on the same day?", MedicinePairs.SameFamily)]
    [InlineData("can i mix cocodamol and paracetamol", MedicinePairs.SharedParacetamol)]
    [InlineData("is Tylenol ok on top of Panadol?", MedicinePairs.SharedParacetamol)]
    [InlineData("ibuprofen plus co-codamol tonight?", MedicinePairs.WithCocodamol)]
    [InlineData("codeine and tramadol together", MedicinePairs.TwoOpioids)]
    [InlineData("zopiclone with co-codamol", MedicinePairs.Sleepy)]
    [InlineData("pregabalin and diazepam at once", MedicinePairs.Sleepy)]
    [InlineData("paracetamol and ibuprofen at the same time?", MedicinePairs.Plain)]
    [InlineData("naproxen with my amitriptyline?", MedicinePairs.Plain)]
    public void A_pair_is_answered_by_its_kinds(string text, string question) => Assert.Equal(question, MedicinePairs.QuestionOf(text, ""));

    [Theory]
    [InlineData("is ibuprofen or paracetamol better")]
    [InlineData("ibuprofen for my back?")]
    [InlineData("naproxen instead of ibuprofen?")]
    [InlineData("ibuprofen, paracetamol and codeine together?")]
    [InlineData("can I walk and take ibuprofen?")]
    [InlineData("I've already had co-codamol and paracetamol, what do I do?")]
    [InlineData("I'm pregnant, can I take paracetamol with codeine")]
    [InlineData("coming off pregabalin and tramadol, how do I do it?")]
    [InlineData("paracetamol and ibuprofen don't touch it")]
    [InlineData("are Nurofen and Advil the same thing")]
    public void What_names_no_pair_or_asks_which_is_no_question_of_two(string text) => Assert.Null(MedicinePairs.QuestionOf(text, ""));

    [Fact]
    public async Task Who_took_both_already_is_told_what_to_do_now()
    {
        using var talk = new FreeText();
        Assert.Contains("no more of either", await talk.SayAsync("I've already had co-codamol and paracetamol, what do I do?"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_two_together_are_those_named_before() =>
        Assert.Equal(MedicinePairs.WithCocodamol, MedicinePairs.QuestionOf("and the two together?", "can I take ibuprofen or co-codamol at night"));

    [Theory]
    [InlineData(MedicinePairs.SameFamily)]
    [InlineData(MedicinePairs.SharedParacetamol)]
    [InlineData(MedicinePairs.WithCocodamol)]
    [InlineData(MedicinePairs.TwoOpioids)]
    [InlineData(MedicinePairs.Sleepy)]
    [InlineData(MedicinePairs.Plain)]
    public void Every_pair_has_its_answer(string question)
    {
        var sheets = Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "content", "answers"), "*.md").SelectMany(File.ReadLines);
        Assert.Contains("## " + question, sheets);
    }

    [Fact]
    public async Task Two_of_one_family_are_not_called_different_kinds()
    {
        using var talk = new FreeText();
        await talk.SayAsync("I have naproxen from the doctor and nurofen at home, ok to take both?");
        Assert.Contains("one family", talk.Said, StringComparison.Ordinal);
        await talk.SayAsync("and ibuprofen together with co-codamol?");
        Assert.Contains("different kinds", talk.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("one family", talk.Said, StringComparison.Ordinal);
    }
}
