using BackPainBot.Library.Lint;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Answers;

/// <summary>
/// Reads a sheet of quick answers: below the front matter, for each question a heading, a list of other ways to ask it,
/// the answer, and a last line <c>Page: id#heading</c>. Wishes for something to be done end in <c>Means: </c> and the words that start it; what stands above says what it is.
/// A sheet with <c>general: true</c> holds answers to kinds of question, whatever these are about;
/// a line <c>When: painless</c> or <c>When: hurting</c> says to whom alone one of them may be said.
/// A sheet with <c>for: employers</c> speaks to whoever manages, employs or coaches somebody with a bad back.
/// Remarks that people make beside an answer end in <c>Remark: </c> and their kind.
/// </summary>
public static class QuickAnswerParser
{
    private const string HeadingMark = "## ";
    private const string ItemMark = "- ";
    private const string PageMark = "Page: ";
    private const string MeansMark = "Means: ";
    private const string RemarkMark = "Remark: ";
    private const string WhenMark = "When: ";

    private static readonly string[] Marks = [PageMark, MeansMark, RemarkMark, WhenMark];

    private static readonly string[] Keys = ["title", "reviewed", "review_by", "clinical_review", "general", "for"];

    private const string Employers = "employers";

    /// <summary>A sheet that breaks the form has no value, only problems.</summary>
    public static Parsed<QuickAnswerSheet> Parse(string file, string text)
    {
        var problems = new List<LintProblem>();
        if (FrontMatter.Split(text) is not { } page)
        {
            problems.Add(new LintProblem(file, 1, "The sheet has no front matter.", "Start the file with `---`, the keys, and `---`."));
            return new Parsed<QuickAnswerSheet>(null, problems);
        }

        if (YamlFields.Parse(file, page.Yaml, 1, problems) is not { } fields)
        {
            return new Parsed<QuickAnswerSheet>(null, problems);
        }

        fields.RefuseUnknown(Keys);
        var isGeneral = fields.OptionalText("general") is { } general && Says(general, file, problems);
        var isForEmployers = fields.OptionalText("for") is { } whom && IsEmployers(whom, file, problems);
        var sheet = new QuickAnswerSheet(fields.Text("title"), Read(file, page, problems).ConvertAll(answer => answer with { IsGeneral = isGeneral, IsForEmployers = isForEmployers }))
        {
            Reviewed = fields.Date("reviewed"),
            ReviewBy = fields.Date("review_by"),
        };
        return new Parsed<QuickAnswerSheet>(problems.Count == 0 ? sheet : null, problems);
    }

    private static bool Says(string general, string file, List<LintProblem> problems)
    {
        if (bool.TryParse(general, out var says))
        {
            return says;
        }

        problems.Add(new LintProblem(file, 1, $"`general` is neither true nor false: {general}.", "Write `general: true` if the answers are to kinds of question, whatever these are about; else leave it out."));
        return false;
    }

    private static bool IsEmployers(string whom, string file, List<LintProblem> problems)
    {
        if (whom != Employers)
            problems.Add(new LintProblem(file, 1, $"`for` names nobody that a sheet can be for: {whom}.", $"Write `for: {Employers}` if the answers speak to whoever manages somebody with a bad back; else leave it out."));
        return whom == Employers;
    }

    private static List<QuickAnswer> Read(string file, FrontMatter page, List<LintProblem> problems)
    {
        var answers = new List<QuickAnswer>();
        var lines = page.Body.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(HeadingMark, StringComparison.Ordinal))
            {
                continue;
            }

            var end = Array.FindIndex(lines, at + 1, line => line.StartsWith(HeadingMark, StringComparison.Ordinal));
            var answer = AnswerOf(lines[at..(end < 0 ? lines.Length : end)]) with { Line = page.BodyLine + at };
            answers.Add(answer);
            problems.AddRange(Missing(answer).Select(missing => new LintProblem(file, answer.Line, $"\"{answer.Asked[0]}\" has no {missing.What}.", missing.Fix)));
        }

        return answers;
    }

    private static QuickAnswer AnswerOf(string[] lines)
    {
        var asked = lines.Skip(1).SkipWhile(string.IsNullOrWhiteSpace).TakeWhile(line => line.StartsWith(ItemMark, StringComparison.Ordinal)).Select(line => line[ItemMark.Length..].Trim());
        var rest = lines.Skip(1).SkipWhile(line => string.IsNullOrWhiteSpace(line) || line.StartsWith(ItemMark, StringComparison.Ordinal)).ToList();
        var (page, means, remark) = (Marked(rest, PageMark), Marked(rest, MeansMark), Marked(rest, RemarkMark));
        var target = page.Split('#', 2);
        var says = string.Join('\n', rest.Where(line => !Array.Exists(Marks, mark => line.StartsWith(mark, StringComparison.Ordinal)))).Trim();
        return new QuickAnswer(target[0], target.Length > 1 ? target[1] : "", [lines[0][HeadingMark.Length..].Trim(), .. asked], says) { Means = means, Remark = remark, When = Marked(rest, WhenMark) };
    }

    private static string Marked(List<string> lines, string mark) => lines.FindLast(line => line.StartsWith(mark, StringComparison.Ordinal))?[mark.Length..].Trim() ?? "";

    private static IEnumerable<(string What, string Fix)> Missing(QuickAnswer answer)
    {
        if (answer.Says.Length == 0)
        {
            yield return ("answer", "Write it below the list of questions.");
        }

        if (answer.When is not ("" or QuickAnswer.Painless or QuickAnswer.Hurting))
        {
            yield return ($"state \"{answer.When}\"", $"Write `{WhenMark}{QuickAnswer.Painless}` for those alone who have no pain, `{WhenMark}{QuickAnswer.Hurting}` for those who hurt or may, or leave the line out.");
        }

        if (answer.Page.Length + answer.Means.Length + answer.Remark.Length == 0)
        {
            yield return ("page", $"End it with a line `{PageMark}id#heading`.");
        }
    }
}
