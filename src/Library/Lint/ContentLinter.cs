using BackPainBot.Library.Answers;
using BackPainBot.Library.Lint.Checks;
using BackPainBot.Library.Questions;
using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Lint;

/// <summary>Checks the whole content folder and reports everything at once.</summary>
public static class ContentLinter
{
    private static readonly Func<LintedLibrary, IEnumerable<LintProblem>>[] Checks =
    [
        PageMap.Check,
        Links.Check,
        ReviewDates.Check,
        FrontMatterContent.Check,
        ReadingGrade.Check,
        DangerPhrases.Check,
        PrescribedLoading.Check,
        StopRules.Check,
        NearDuplicates.Check,
        QuickAnswers.Check,
        TaughtMessages.Check,
    ];

    /// <param name="contentDirectory">Folder with <c>topics/</c>, <c>safety/</c>, <c>search/</c> and <c>lint/</c>.</param>
    /// <param name="today">The day to judge review dates by.</param>
    /// <returns>Problems by file and line; empty when all is well. Paths are relative to the folder above the content folder.</returns>
    public static IReadOnlyList<LintProblem> Run(string contentDirectory, DateOnly today)
    {
        var problems = new List<LintProblem>();
        if (!Directory.Exists(contentDirectory))
        {
            return [new LintProblem(contentDirectory, 1, "There is no content folder here.", "Set the content directory to the folder that holds topics/ and safety/.")];
        }

        var root = Path.GetDirectoryName(Path.GetFullPath(contentDirectory.TrimEnd(Path.DirectorySeparatorChar))) ?? "";
        var library = new LintedLibrary(ReadFiles(contentDirectory, root, problems), ReadRules(contentDirectory, root, problems), today) { Messages = ReadMessages(contentDirectory, root, problems) };
        foreach (var check in Checks)
        {
            problems.AddRange(check(library));
        }

        return [.. problems.Distinct().OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line)];
    }

    private static List<LintedFile> ReadFiles(string content, string root, List<LintProblem> problems)
    {
        var files = new List<LintedFile>();
        foreach (var path in Pages(content, "topics").Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetRelativePath(root, path), File.ReadAllText(path));
            var parsed = TopicParser.Parse(name, text);
            problems.AddRange(parsed.Problems);
            files.Add(new LintedFile(name, text, parsed.Value, null));
        }

        foreach (var path in Pages(content, "safety").Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetRelativePath(root, path), File.ReadAllText(path));
            var parsed = NoticeParser.Parse(name, text);
            problems.AddRange(parsed.Problems);
            files.Add(new LintedFile(name, text, null, parsed.Value));
        }

        foreach (var path in Pages(content, ContentFolder.AnswersFolder).Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetRelativePath(root, path), File.ReadAllText(path));
            var parsed = QuickAnswerParser.Parse(name, text);
            problems.AddRange(parsed.Problems);
            files.Add(new LintedFile(name, text, null, null) { Sheet = parsed.Value });
        }

        return files;
    }

    private static LintedMessages ReadMessages(string content, string root, List<LintProblem> problems)
    {
        var path = LabelledMessages.PathIn(content);
        var name = Path.GetRelativePath(root, path);
        if (!File.Exists(path))
        {
            return new LintedMessages(name, LabelledMessages.None);
        }

        var parsed = LabelledMessages.Parse(name, File.ReadAllText(path));
        problems.AddRange(parsed.Problems);
        return new LintedMessages(name, parsed.Value ?? LabelledMessages.None);
    }

    private static IEnumerable<string> Pages(string content, string folder)
    {
        var path = Path.Combine(content, folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.md", SearchOption.AllDirectories) : [];
    }

    private static LintRules ReadRules(string content, string root, List<LintProblem> problems)
    {
        problems.AddRange(SearchVocabulary.Load(content).Problems.Select(p => p with { File = Path.GetRelativePath(root, p.File) }));
        var contacts = Path.Combine(content, "safety", "contacts.yaml");
        if (File.Exists(contacts))
        {
            problems.AddRange(Contacts.Parse(Path.GetRelativePath(root, contacts), File.ReadAllText(contacts)).Problems);
        }
        else
        {
            problems.Add(new LintProblem(Path.GetRelativePath(root, contacts), 1, "There is no list of whom to call.", "Add safety/contacts.yaml."));
        }

        var rules = LintRules.PathIn(content);
        if (!File.Exists(rules))
        {
            problems.Add(new LintProblem(Path.GetRelativePath(root, rules), 1, "There are no lint rules.", "Add lint/rules.yaml."));
            return LintRules.Empty;
        }

        var parsed = LintRules.Parse(Path.GetRelativePath(root, rules), File.ReadAllText(rules));
        problems.AddRange(parsed.Problems);
        return parsed.Value ?? LintRules.Empty;
    }
}
