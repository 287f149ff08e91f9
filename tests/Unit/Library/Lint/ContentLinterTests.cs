using BackPainBot.Library.Lint;

namespace BackPainBot.UnitTests.Library.Lint;

public sealed class ContentLinterTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private readonly ContentFolderFixture _content = new();

    public ContentLinterTests()
    {
        var shipped = Path.Combine(RepositoryFiles.Root, "content", "lint", "rules.yaml");
        var rules = File.ReadAllLines(shipped).Where(line => !line.StartsWith("  - ", StringComparison.Ordinal) || line.Contains('\'', StringComparison.Ordinal));
        _content.Write("lint/rules.yaml", string.Join('\n', rules));
        _content.Write("safety/contacts.yaml", """
            default: GB
            reviewed: 2026-11-20
            review_by: 2027-05-20
            countries:
              GB: { name: United Kingdom, emergency: "999", urgentLine: "NHS 111", crisisLine: "116 123" }
            """);
    }

    public void Dispose() => _content.Dispose();

    [Fact]
    public void The_library_that_ships_has_no_problems() =>
        Assert.Empty(ContentLinter.Run(Path.Combine(RepositoryFiles.Root, "content"), Today));

    [Fact]
    public void A_sound_page_has_no_problems()
    {
        _content.WriteTopic("sleep", "Put a pillow between your knees.");
        Assert.Empty(Problems());
    }

    [Theory]
    [InlineData("You have a slipped disc.", "diagnosis")]
    [InlineData("Your nerve is trapped.", "diagnosis")]
    [InlineData("Start with 400 mg with food.", "dose")]
    [InlineData("Take two tablets at night.", "dose")]
    [InlineData("This will fix your back.", "promise")]
    [InlineData("Be pain-free in six weeks.", "promise")]
    [InlineData("Your spine is crumbling.", "fear")]
    [InlineData("You could end up in a wheelchair.", "fear")]
    public void A_dangerous_wording_is_found_with_its_line_and_a_fix(string sentence, string kind)
    {
        _content.WriteTopic("sleep", "Fine words.\n\n" + sentence);
        var problem = Assert.Single(Problems());
        Assert.Equal(22, problem.Line);
        Assert.Contains($"reads as a {kind}", problem.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Fix);
    }

    [Fact]
    public void A_prescription_is_found()
    {
        _content.WriteTopic("sleep", "Do three sets of ten squats every day.");
        Assert.Contains(Problems(), p => p.Problem.StartsWith("This prescribes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_moves_the_body_needs_a_stop_rule()
    {
        _content.WriteTopic("walking", "Stroll to the gate.", loading: "movement");
        Assert.Contains(Problems(), p => p.Problem.Contains("never says when to stop", StringComparison.Ordinal));
        _content.WriteTopic("walking", "Stroll to the gate. Stop if it hurts.", loading: "movement");
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_link_and_a_related_id_must_lead_somewhere()
    {
        _content.WriteTopic("sleep", "See [nothing](nowhere) and [the site](https://example.org/page).");
        var file = _content.WriteTopic("walking");
        File.WriteAllText(file, File.ReadAllText(file).Replace("related: []", "related: [sleep, gone]", StringComparison.Ordinal));
        Assert.Equal(["The link to `nowhere` leads nowhere.", "The related id `gone` is not a page."], Problems().Select(p => p.Problem));
    }

    [Fact]
    public void An_overdue_page_is_reported()
    {
        _content.WriteTopic("sleep", reviewBy: "2026-11-24");
        Assert.Contains(Problems(), p => p.Problem.Contains("was due on 2026-11-24", StringComparison.Ordinal));
    }

    [Fact]
    public void Hard_words_in_long_sentences_are_reported()
    {
        var hard = string.Join(' ', Enumerable.Repeat("multidisciplinary rehabilitation interventions necessitate individualised consideration", 5)) + ".";
        _content.WriteTopic("sleep", hard);
        Assert.Contains(Problems(), p => p.Problem.Contains("reading grade", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pages_in_the_same_words_are_reported()
    {
        const string Words = "The same long sentence stands here word for word and then goes on for quite a while so that it is plain.";
        _content.WriteTopic("sleep", Words);
        _content.WriteTopic("walking", Words);
        Assert.Contains(Problems(), p => p.Problem.Contains("of its wording", StringComparison.Ordinal));
    }

    [Fact]
    public void Few_asks_and_shared_asks_are_reported()
    {
        var file = _content.WriteTopic("sleep");
        File.WriteAllText(file, File.ReadAllText(file).Replace("one sleep, two sleep, three sleep, four sleep, five sleep", "one walking", StringComparison.Ordinal));
        _content.WriteTopic("walking");
        var problems = Problems().Select(p => p.Problem).ToList();
        Assert.Contains("`asks` has 1 entries.", problems);
        Assert.Contains(problems, p => p.StartsWith("`one walking` also stands in", StringComparison.Ordinal));
    }

    [Fact]
    public void Everything_wrong_is_reported_at_once()
    {
        _content.WriteTopic("sleep", "Your spine is crumbling. [x](gone)", reviewBy: "2026-11-21", extra: "colour: blue");
        _content.WriteTopic("walking", "This will fix your back. [x](gone)", reviewBy: "2026-11-21");
        Assert.Equal(4, Problems().Count);
    }

    private IReadOnlyList<LintProblem> Problems() => ContentLinter.Run(_content.Root, Today);
}
