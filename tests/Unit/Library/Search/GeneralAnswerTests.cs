namespace BackPainBot.UnitTests.Library.Search;

/// <summary>Nobody has written of these things: what is found is the kind of question.</summary>
public sealed class GeneralAnswerTests(LibraryFixture library) : IClassFixture<LibraryFixture>
{
    [SkippableTheory]
    [InlineData("my back hurts a bit, is it ok to do clog dancing", "while my back hurts", false)]
    [InlineData("no pain for months and I'm cleared, am I allowed to go clog dancing again", "doesn't hurt and I'm cleared", true)]
    [InlineData("would a copper anklet help my sore back or is it a waste of money", "gadget", false)]
    [InlineData("will thirty years of roof thatching ruin my back", "ruin my back", false)]
    public void A_question_about_anything_finds_the_answer_to_its_kind(string question, string asked, bool isPainless)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.Contains(asked, library.Search.General(question, isPainless)?.Asked[0] ?? "none", StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("no pain now and I'm cleared, may I go back to sheaf tossing")]
    [InlineData("my back is fine these days, how do I start bog snorkelling again and what comes first")]
    public void What_holds_for_the_painless_is_not_said_to_whom_it_hurts(string question)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.Equal("painless", library.Search.General(question, isPainless: true)?.When);
        Assert.NotEqual("painless", library.Search.General(question, isPainless: false)?.When);
    }

    [SkippableTheory]
    [InlineData("thank you so much")]
    [InlineData("the weather was lovely on Sunday")]
    [InlineData("")]
    public void What_is_no_question_is_of_no_kind(string said)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.Null(library.Search.General(said, isPainless: false));
    }
}
