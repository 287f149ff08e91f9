using System.Text.RegularExpressions;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Lint;

/// <summary>What the linter looks for, from <c>lint/rules.yaml</c> in the content folder.</summary>
internal sealed record LintRules(IReadOnlySet<string> Pages, IReadOnlyList<Regex> StopRule, IReadOnlyList<DangerList> Dangers)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // Every pattern comes from an author; none may hang the check.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    public static LintRules Empty { get; } = new(new HashSet<string>(), [], []);

    public static string PathIn(string contentDirectory) => Path.Combine(contentDirectory, "lint", "rules.yaml");

    public static Parsed<LintRules> Parse(string file, string yaml)
    {
        var problems = new List<LintProblem>();
        if (YamlFields.Parse(file, yaml, 0, problems) is not { } fields)
        {
            return new Parsed<LintRules>(null, problems);
        }

        fields.RefuseUnknown(["pages", "stop-rule", "danger"]);
        IReadOnlyList<Regex> Patterns(YamlFields of, string key) =>
            [.. of.Texts(key).Select(p => Compile(file, of.LineOf(key), p, problems)).OfType<Regex>()];
        var pages = fields.Texts("pages").SelectMany(t => t.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);
        var dangers = new List<DangerList>();
        foreach (var (name, danger) in fields.Sections("danger"))
        {
            danger.RefuseUnknown(["fix", "patterns"]);
            dangers.Add(new DangerList(name, danger.Text("fix"), Patterns(danger, "patterns")));
        }

        return new Parsed<LintRules>(new LintRules(pages, Patterns(fields, "stop-rule"), dangers), problems);
    }

    /// <summary>Null, and a problem, for a pattern that is none.</summary>
    internal static Regex? Compile(string file, int line, string pattern, List<LintProblem> problems)
    {
        try
        {
            return new Regex(pattern, Options, Limit);
        }
        catch (ArgumentException broken)
        {
            problems.Add(new LintProblem(file, line, $"`{pattern}` is not a regular expression: {broken.Message}", "Correct the pattern."));
            return null;
        }
    }
}
