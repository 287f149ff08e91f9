namespace BackPainBot.Library.Lint.Checks;

/// <summary>No page diagnoses, doses, promises or frightens.</summary>
internal static class DangerPhrases
{
    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        foreach (var file in library.Files)
        {
            foreach (var danger in library.Rules.Dangers)
            {
                foreach (var (match, line) in file.Shown.SelectMany(shown => danger.Patterns.SelectMany(p => p.Matches(shown.Text)).Select(m => (m, LintedFile.LineIn(shown, m.Index)))))
                {
                    yield return file.Problem(line, $"This reads as a {danger.Name}: \"{match.Value.ReplaceLineEndings(" ")}\".", danger.Fix);
                }
            }
        }
    }
}
