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
                foreach (var match in danger.Patterns.SelectMany(p => p.Matches(file.Body)))
                {
                    yield return file.Problem(file.LineAt(match.Index), $"This reads as a {danger.Name}: \"{match.Value.ReplaceLineEndings(" ")}\".", danger.Fix);
                }
            }
        }
    }
}
