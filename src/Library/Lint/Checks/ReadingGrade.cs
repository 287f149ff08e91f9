using System.Globalization;
using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>Pages can be read by people in pain and in a hurry.</summary>
internal static class ReadingGrade
{
    private const double Highest = 8;

    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        foreach (var file in library.Files.Where(f => f.Shown.Any(shown => shown.Text.Length > 0)))
        {
            var grade = Readability.Grade(MarkdownText.Plain(string.Join("\n\n", file.Shown.Select(shown => shown.Text))));
            if (grade > Highest)
            {
                var shown = grade.ToString("F1", CultureInfo.InvariantCulture);
                yield return file.Problem(1, $"The reading grade is {shown}; the most is {Highest}.", "Use shorter sentences and shorter words.");
            }
        }
    }
}
