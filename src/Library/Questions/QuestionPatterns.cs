using System.Text.RegularExpressions;
using BackPainBot.Library.Lint;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Questions;

/// <summary>How messages ask, from <c>search/vocabulary.yaml</c>.</summary>
public sealed class QuestionPatterns
{
    private readonly IReadOnlyList<Regex> _asking;
    private readonly IReadOnlyList<Regex> _aside;
    private readonly IReadOnlyList<Regex> _foremost;
    private readonly IReadOnlyList<Regex> _weighty;

    private QuestionPatterns(Func<string, IReadOnlyList<Regex>> read) =>
        (_asking, _aside, _foremost, _weighty) = (read("asking"), read("aside"), read("foremost"), read("weighty"));

    public static QuestionPatterns None { get; } = new(_ => []);

    internal static IReadOnlyList<string> Keys { get; } = ["asking", "aside", "foremost", "weighty"];

    /// <summary>Whether a sentence without a question mark asks.</summary>
    public bool Asks(string sentence) => Any(_asking, sentence);

    /// <summary>Whether a sentence with a question mark asks nothing.</summary>
    public bool IsAside(string sentence) => Any(_aside, sentence);

    /// <summary>The writer says that it matters most.</summary>
    public bool IsForemost(string sentence) => Any(_foremost, sentence);

    /// <summary>A wrong step here costs more than elsewhere.</summary>
    public bool IsWeighty(string sentence) => Any(_weighty, sentence);

    internal static QuestionPatterns Read(string file, YamlFields fields, List<LintProblem> problems) => new(key =>
        [.. fields.Texts(key).Select(pattern => LintRules.Compile(file, fields.LineOf(key), pattern, problems)).OfType<Regex>()]);

    private static bool Any(IReadOnlyList<Regex> patterns, string text) => patterns.Any(pattern => pattern.IsMatch(text));
}
