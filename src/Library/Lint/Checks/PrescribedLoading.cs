using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>No page prescribes loading, by the same detector that stands at the door of every channel.</summary>
internal static class PrescribedLoading
{
    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        foreach (var file in library.Files)
        {
            foreach (var (finding, line) in file.Shown.SelectMany(shown => PrescriptionDetector.Find(shown.Text).Select(f => (f, LintedFile.LineIn(shown, f.Start)))))
            {
                yield return file.Problem(line, $"This prescribes: \"{finding.Quote.ReplaceLineEndings(" ")}\".", finding.Reason);
            }
        }
    }
}
