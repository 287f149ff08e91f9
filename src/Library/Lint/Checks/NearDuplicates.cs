using System.Globalization;
using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>No two pages say the same in the same words (shared five-word runs, Broder 1997).</summary>
internal static class NearDuplicates
{
    private const int Run = 5;
    private const double MostShared = 0.25;

    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        var pages = library.Files.Where(f => f.Topic is not null).Select(f => (File: f, Runs: RunsOf(f.Body))).ToList();
        for (var i = 0; i < pages.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var shared = Shared(pages[i].Runs, pages[j].Runs);
                if (shared > MostShared)
                {
                    var share = shared.ToString("P0", CultureInfo.InvariantCulture);
                    yield return pages[i].File.Problem(1, $"The page shares {share} of its wording with {pages[j].File.Path}.", "Keep the text in one page and link to it.");
                }
            }
        }
    }

    private static HashSet<string> RunsOf(string body)
    {
        var words = Words.Of(MarkdownText.Plain(body)).ToArray();
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - Run + 1)).Select(i => string.Join(' ', words, i, Run))];
    }

    private static double Shared(HashSet<string> one, HashSet<string> other)
    {
        var both = one.Count(other.Contains);
        var smaller = Math.Min(one.Count, other.Count);
        return smaller == 0 ? 0 : both / (double)smaller;
    }
}
