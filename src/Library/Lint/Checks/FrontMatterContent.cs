namespace BackPainBot.Library.Lint.Checks;

/// <summary>Sources are named, and the page says how people ask for it.</summary>
internal static class FrontMatterContent
{
    private const int FewestAsks = 5;
    private const int LongestSummary = 160;

    public static IEnumerable<LintProblem> Check(LintedLibrary library) =>
        library.Files.Where(f => f.Id is not null).SelectMany(Check).Concat(SharedAsks(library));

    private static IEnumerable<LintProblem> Check(LintedFile file)
    {
        var sources = file.Topic?.Sources ?? file.Notice!.Sources;
        var asks = file.Topic?.Asks ?? file.Notice!.Asks;
        if (sources.Count == 0)
        {
            yield return file.Problem(file.LineOf("sources:"), "No source is named.", "Add `sources:` with name and year of each.");
        }

        if (asks.Count < FewestAsks)
        {
            yield return file.Problem(file.LineOf("asks:"), $"`asks` has {asks.Count} entries.", $"Write {FewestAsks} or more ways in which people ask for this page.");
        }

        if (file.Topic?.Summary.Length > LongestSummary)
        {
            yield return file.Problem(file.LineOf("summary:"), "The summary is too long for a line.", $"Keep it within {LongestSummary} characters.");
        }
    }

    private static IEnumerable<LintProblem> SharedAsks(LintedLibrary library)
    {
        var all = library.Files.SelectMany(f => (f.Topic?.Asks ?? f.Notice?.Asks ?? []).Select(ask => (File: f, Ask: ask)));
        foreach (var shared in all.GroupBy(a => a.Ask.Trim().ToLowerInvariant()).Where(g => g.Count() > 1))
        {
            var (file, ask) = shared.Last();
            yield return file.Problem(file.LineOf(ask), $"`{ask}` also stands in {shared.First().File.Path}.", "Leave it where it fits best; search cannot tell such pages apart.");
        }
    }
}
