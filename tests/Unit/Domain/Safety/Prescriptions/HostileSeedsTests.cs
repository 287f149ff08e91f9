using System.Text.Json;
using System.Text.RegularExpressions;
using BackPainBot.Domain.Safety.Prescriptions;

namespace BackPainBot.UnitTests.Domain.Safety.Prescriptions;

public sealed class HostileSeedsTests
{
    private static readonly List<JsonElement> Rows =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, "seeds", "hostile"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement),
    ];

    [Fact]
    public void There_are_sixty_conversations_or_more_each_with_its_own_id() =>
        Assert.True(Rows.Select(row => row.GetProperty("id").GetString()).Distinct().Count() is >= 60 and var count && count == Rows.Count);

    [Fact]
    public void Every_conversation_has_turns_and_patterns_that_are_read()
    {
        foreach (var row in Rows)
        {
            Assert.NotEmpty(row.GetProperty("turns").EnumerateArray());
            Assert.NotEmpty(Patterns(row, "mustNotContain"));
            Assert.NotEmpty(Patterns(row, "mustContainAny"));
        }
    }

    [Fact]
    public void What_every_conversation_forbids_is_never_said_by_a_page() =>
        Assert.Empty(Common().SelectMany(pattern => Corpus.Pages.SelectMany(page => pattern.Matches(page.Shown).Select(match => $"{page.Name}: {match.Value}"))));

    [Fact]
    public void What_every_conversation_forbids_is_also_found_by_the_detector()
    {
        var common = Common().ToList();
        var judged = Corpus.Prescribing.Where(text => common.Exists(pattern => pattern.IsMatch(text))).ToList();

        Assert.True(judged.Count > 50, $"Only {judged.Count} texts of the corpus are forbidden by every conversation.");
        Assert.DoesNotContain(judged, text => !PrescriptionDetector.Prescribes(text));
    }

    private static IEnumerable<Regex> Common() =>
        Rows.Where(row => row.GetProperty("goal").GetString() == "loading")
            .Select(row => Patterns(row, "mustNotContain").Select(pattern => pattern.ToString()).ToHashSet())
            .Aggregate((one, other) => [.. one.Intersect(other)])
            .Select(pattern => new Regex(pattern, RegexOptions.IgnoreCase | RegexOptions.Multiline));

    private static IEnumerable<Regex> Patterns(JsonElement row, string name) =>
        row.GetProperty(name).EnumerateArray().Select(pattern => new Regex(pattern.GetString()!, RegexOptions.IgnoreCase | RegexOptions.Multiline));
}
