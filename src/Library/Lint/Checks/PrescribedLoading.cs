using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>No page prescribes loading, by the same detector that stands at the door of every channel.</summary>
internal static class PrescribedLoading
{
    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        foreach (var file in library.Files.Where(f => f.Body.Length > 0))
        {
            foreach (var finding in PrescriptionDetector.Find(file.Body))
            {
                yield return file.Problem(file.LineAt(finding.Start), $"This prescribes: \"{finding.Quote.ReplaceLineEndings(" ")}\".", finding.Reason);
            }
        }
    }
}
