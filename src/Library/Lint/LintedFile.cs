using BackPainBot.Library.Answers;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Lint;

/// <summary>One content file under the linter.</summary>
/// <param name="Path">As it is shown in problems.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Topic">Null for notices and for pages that could not be read.</param>
/// <param name="Notice">Null for pages and for notices that could not be read.</param>
internal sealed record LintedFile(string Path, string Text, Topic? Topic, SafetyNotice? Notice)
{
    /// <summary>Null for pages and notices, and for sheets that could not be read.</summary>
    public QuickAnswerSheet? Sheet { get; init; }

    public string? Id => Topic?.Id ?? Notice?.Id;

    public string Body => Topic?.Body ?? Notice?.Body ?? "";

    /// <summary>What is shown of it, each text with the line on which it starts.</summary>
    public IEnumerable<(string Text, int Line)> Shown =>
        Sheet is null ? [(Body, LineAt(0))] : Sheet.Answers.Select(answer => ($"{answer.Asked[0]}\n\n{answer.Says}", answer.Line));

    /// <summary>1-based line of the file for a position in what is shown.</summary>
    public static int LineIn((string Text, int Line) shown, int position) => shown.Line + shown.Text.AsSpan(0, position).Count('\n');

    /// <summary>1-based line of the first place where a piece of text stands; 1 when it cannot be found.</summary>
    public int LineOf(string piece)
    {
        var at = Text.IndexOf(piece, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 1 : 1 + Text.AsSpan(0, at).Count('\n');
    }

    /// <summary>1-based line of a position in the body.</summary>
    public int LineAt(int bodyPosition)
    {
        var start = Math.Max(0, Text.Length - Body.Length);
        return 1 + Text.AsSpan(0, Math.Min(Text.Length, start + bodyPosition)).Count('\n');
    }

    public LintProblem Problem(int line, string problem, string fix) => new(Path, line, problem, fix);
}
