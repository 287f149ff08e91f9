using BackPainBot.Library.Lint;

namespace BackPainBot.UnitTests.Library.Lint;

public sealed class QuickAnswersTests : IDisposable
{
    private readonly ContentFolderFixture _content = new();

    public QuickAnswersTests()
    {
        _content.WriteTopic("sleep", "Put a pillow between your knees.\n\n## On your side\n\nFine for most.");
        _content.Write("lint/rules.yaml", File.ReadAllText(Path.Combine(RepositoryFiles.Root, "content", "lint", "rules.yaml")));
    }

    public void Dispose() => _content.Dispose();

    [Fact]
    public void A_sound_sheet_has_no_problems()
    {
        Write("Yes, for most backs.", "sleep#On your side");
        Assert.Empty(Problems());
    }

    [Theory]
    [InlineData("Yes, for most backs.", "beds", "is not a page")]
    [InlineData("Yes, for most backs.", "sleep#On your front", "has no heading")]
    [InlineData("You have a slipped disc.", "sleep", "diagnosis")]
    [InlineData("Do three sets of ten squats every day.", "sleep", "prescribes")]
    public void What_is_wrong_with_an_answer_is_found_at_its_line(string says, string page, string problem)
    {
        Write(says, page);
        var found = Problems();
        Assert.All(found, f => Assert.InRange(f.Line, 8, 13));
        Assert.Contains(found, f => f.Problem.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_answer_is_sent_to_its_page()
    {
        Write(string.Concat(Enumerable.Repeat("Yes, so it is. ", 20)), "sleep");
        Assert.Contains(Problems(), f => f.Problem.Contains("80 words", StringComparison.Ordinal));
    }

    [Fact]
    public void One_question_has_one_answer()
    {
        Write("Yes, for most backs.", "sleep");
        Write("No, for no back.", "sleep", "other");
        Assert.Contains(Problems(), f => f.Problem.Contains("is answered also at", StringComparison.Ordinal));
    }

    [Fact]
    public void An_overdue_sheet_is_reported()
    {
        Write("Yes, for most backs.", "sleep");
        Assert.Contains(Problems(new DateOnly(2028, 1, 1)), f => f.Problem.Contains("answers are not given any more", StringComparison.Ordinal));
    }

    private void Write(string says, string page, string name = "nights") => _content.Write(
        $"answers/{name}.md",
        $"---\ntitle: Nights\nreviewed: 2026-11-20\nreview_by: 2027-11-20\nclinical_review: pending\n---\n\n## Can I lie on my side?\n\n- side sleeping ok?\n- is lying on one side fine\n\n{says}\n\nPage: {page}\n");

    private List<LintProblem> Problems(DateOnly? today = null) =>
        [.. ContentLinter.Run(_content.Root, today ?? new DateOnly(2026, 11, 25)).Where(p => p.File.Contains("answers", StringComparison.Ordinal))];
}
