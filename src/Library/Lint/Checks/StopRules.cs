using BackPainBot.Domain.Safety;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>A page that asks the body to do anything says when to stop.</summary>
internal static class StopRules
{
    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        foreach (var file in library.Files.Where(f => f.Topic is { Loading: > LoadingLevel.None }))
        {
            if (library.Rules.StopRule.Count > 0 && !library.Rules.StopRule.Any(p => p.IsMatch(file.Body)))
            {
                yield return file.Problem(file.LineOf("loading:"), "The page moves the body and never says when to stop.", "Add a section \"When to stop and call\".");
            }
        }
    }
}
