using BackPainBot.Library;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Library.Search;

public sealed class StraightAnswerTests(LibraryFixture library) : IClassFixture<LibraryFixture>
{
    [SkippableTheory]
    [InlineData("would a foam roller help my sore lower back?", "stretching-and-foam-rolling")]
    [InlineData("does my boss get to see any of this chat", "work")]
    [InlineData("is it ok if i sleep on my stomach", "sleep")]
    public void A_plain_question_has_its_answer(string question, string page)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.Equal(page, library.Search.Answer(question) is { Fit: >= AnswerFit.Sure } hit ? hit.Answer.Page : null);
    }

    [SkippableTheory]
    [InlineData("how far should i go when i walk?")]
    [InlineData("who do I ask whether I may go back to work?")]
    public void A_yes_is_no_answer_to_another_form_of_question(string question)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.False(library.Search.Answer(question)?.Answer.Says.StartsWith("Yes", StringComparison.Ordinal) ?? true);
    }

    [SkippableTheory]
    [InlineData("is heat any good", "and at night?", "Can I sleep with a hot water bottle on my back?")]
    [InlineData("is a standing desk any good", "and for how long at a time?", "Are standing desks worth it?")]
    public void What_leans_on_what_was_said_before_it_is_found_with_that(string before, string question, string answer)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.NotEqual(answer, library.Search.Answer(question)?.Answer.Asked[0]);
        Assert.Equal(answer, library.Search.Answer(question, before)?.Answer.Asked[0]);
    }

    [SkippableFact]
    public void What_says_itself_what_it_is_about_is_found_whatever_was_said_before_it()
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.Equal("When can I play football again?", library.Search.Answer("can I play football", "my lower back has been sore since spring about 4 out of 10")?.Answer.Asked[0]);
    }

    [SkippableTheory]
    [InlineData("what is the capital of Peru")]
    [InlineData("and the other one?")]
    [InlineData("my nephew collects stamps from before the war")]
    [InlineData("")]
    public void What_no_answer_was_written_for_has_none(string question)
    {
        Skip.If(library.Index.Meaning is null, "The embedding model is not here.");
        Assert.False(library.Search.Answer(question)?.Fit >= AnswerFit.Sure);
    }

    [Fact]
    public void Without_a_model_the_same_words_find_it_and_an_overdue_sheet_is_silent()
    {
        using var content = new ContentFolderFixture();
        content.WriteTopic("sleep");
        content.Write("answers/nights.md", "---\ntitle: Nights\nreviewed: 2026-11-20\nreview_by: 2027-11-20\nclinical_review: pending\n---\n\n## Can I lie on my side at night?\n\n- side sleeping ok?\n- is lying on one side fine\n\nYes, for most backs.\n\nPage: sleep\n");
        Assert.Equal("Yes, for most backs.", SearchOn(content, new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero)).Answer("can i lie on my side at night")?.Answer.Says);
        Assert.Null(SearchOn(content, new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero)).Answer("can i cycle in the rain at night"));
        Assert.Null(SearchOn(content, new DateTimeOffset(2027, 11, 25, 9, 0, 0, TimeSpan.Zero)).Answer("can i lie on my side at night"));
    }

    private static LibrarySearch SearchOn(ContentFolderFixture content, DateTimeOffset now) => new ServiceCollection()
        .AddSingleton<TimeProvider>(new FakeTimeProvider(now))
        .AddLibrary(new LibraryOptions { ContentDirectory = content.Root, Mode = SearchMode.Lexical, ReloadEvery = TimeSpan.Zero })
        .BuildServiceProvider()
        .GetRequiredService<LibrarySearch>();
}
