namespace BackPainBot.Library.Lint;

/// <summary>Everything the checks look at.</summary>
internal sealed record LintedLibrary(IReadOnlyList<LintedFile> Files, LintRules Rules, DateOnly Today)
{
    public required LintedMessages Messages { get; init; }

    public IReadOnlySet<string> Ids { get; } = Files.Select(f => f.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
