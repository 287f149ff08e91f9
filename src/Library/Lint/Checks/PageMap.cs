using BackPainBot.Domain;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Library.Lint.Checks;

/// <summary>Every page of the map exists once, and every red flag has exactly one notice.</summary>
internal static class PageMap
{
    public static IEnumerable<LintProblem> Check(LintedLibrary library)
    {
        var stems = library.Files.Select(f => Path.GetFileNameWithoutExtension(f.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in library.Rules.Pages.Except(stems).Order(StringComparer.Ordinal))
        {
            yield return new LintProblem(Path.Combine("content", "lint", "rules.yaml"), 1, $"The page `{missing}` is on the map but not in the library.", "Write it, or give it back its old name: others link to it.");
        }

        foreach (var twice in library.Files.Where(f => f.Id is not null).GroupBy(f => f.Id).Where(g => g.Count() > 1))
        {
            yield return twice.Last().Problem(1, $"The id `{twice.Key}` is taken by {twice.First().Path}.", "Give the page an id of its own.");
        }

        foreach (var flag in Enum.GetValues<RedFlag>())
        {
            var notices = library.Files.Where(f => f.Notice?.Flags.Contains(flag) == true).ToList();
            if (notices.Count != 1 && library.Files.Any(f => f.Notice is not null))
            {
                var where = notices.Count == 0 ? Path.Combine("content", "safety") : notices[1].Path;
                yield return new LintProblem(where, 1, $"The red flag `{WireName.Of(flag)}` has {notices.Count} notices.", "Give it exactly one.");
            }
        }
    }
}
