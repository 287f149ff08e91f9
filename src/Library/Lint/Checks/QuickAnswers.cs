using BackPainBot.Library.Answers;
using BackPainBot.Library.Text;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>Quick answers are short, lead to a page, are asked for in several ways, and no question has two of them.</summary>
internal static class QuickAnswers
{
    private const int FewestAsked = 3;
    private const int FewestRemarks = 20;
    private const int LongestWords = 65;

    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        var pages = library.Files.Where(f => f.Topic is not null).ToLookup(f => f.Topic!.Id, f => f.Topic!, StringComparer.Ordinal);
        var notices = library.Files.Where(f => f.Notice is not null).Select(f => f.Notice!.Id).ToHashSet(StringComparer.Ordinal);
        var all = library.Files.SelectMany(f => (f.Sheet?.Answers ?? []).Select(answer => (File: f, Answer: answer))).ToList();
        foreach (var (file, answer) in all)
        {
            foreach (var (problem, fix) in Shape(answer).Concat(answer.Means.Length + answer.Remark.Length > 0 ? [] : Target(answer, (pages, notices))))
            {
                yield return file.Problem(answer.Line, problem, fix);
            }
        }

        foreach (var (file, answer) in all.Where(a => a.Answer.Remark.Length > 0 && (!RemarkKinds.All.Contains(a.Answer.Remark) || a.Answer.Asked.Count <= FewestRemarks)))
        {
            yield return file.Problem(answer.Line, $"`{answer.Remark}` is no kind of remark, or has fewer than {FewestRemarks} wordings.", $"The kinds are {string.Join(", ", RemarkKinds.All)}; write each as different people would.");
        }

        foreach (var twice in all.SelectMany(a => a.Answer.Asked.Select(text => (a.File, a.Answer.Line, Text: text, IsRemark: a.Answer.Remark.Length > 0))).GroupBy(a => (a.IsRemark, string.Join(' ', Words.Of(a.Text)))).Where(g => g.Count() > 1))
        {
            var (file, line, text, _) = twice.Last();
            yield return file.Problem(line, $"`{text}` is answered also at {twice.First().File.Path}:{twice.First().Line}.", "Leave the question with the answer that fits best.");
        }

        foreach (var file in library.Files.Where(f => f.Sheet?.ReviewBy < library.Today))
        {
            yield return file.Problem(file.LineOf("review_by:"), $"Review was due on {file.Sheet!.ReviewBy:yyyy-MM-dd}. Its answers are not given any more.", "Read them again, then set `reviewed` and `review_by`.");
        }
    }

    private static IEnumerable<(string Problem, string Fix)> Shape(QuickAnswer answer)
    {
        if (answer.Asked.Count < FewestAsked)
        {
            yield return ($"\"{answer.Asked[0]}\" is asked in {answer.Asked.Count} ways.", $"Write at least {FewestAsked}, as different people would.");
        }

        if (Words.Of(answer.Says).Count() is > LongestWords and var words)
        {
            yield return ($"The answer has {words} words.", $"Keep it within {LongestWords}; the page says the rest.");
        }
    }

    private static IEnumerable<(string Problem, string Fix)> Target(QuickAnswer answer, (ILookup<string, Topics.Topic> Pages, HashSet<string> Notices) library)
    {
        if (library.Pages[answer.Page].FirstOrDefault() is not { } page)
        {
            if (library.Notices.Contains(answer.Page))
            {
                yield break;
            }

            yield return ($"`{answer.Page}` is not a page.", "End the answer with `Page:` and the id of a page.");
        }
        else if (answer.Heading.Length > 0 && !page.Headings.Contains(answer.Heading))
        {
            yield return ($"`{answer.Page}` has no heading \"{answer.Heading}\".", "Copy the heading from the page, or leave it out.");
        }
    }
}
