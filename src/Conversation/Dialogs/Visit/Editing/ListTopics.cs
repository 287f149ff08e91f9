using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Finds the question that words are about, by the words in which it differs from the others.</summary>
/// <param name="words">Which words mean the same.</param>
/// <param name="textOf">The words of a question.</param>
/// <param name="ids">The list.</param>
/// <param name="likeness">How alike a text is to each of some others; null where there is no model.</param>
internal sealed class ListTopics(ListWords words, Func<string, string> textOf, IReadOnlyList<string> ids, Func<string, IReadOnlyList<string>, IReadOnlyList<double>?>? likeness = null)
{
    private const double LeastAlike = 0.35;
    private const double LeadAlike = 0.08;

    private const int ShortestSlip = 5;

    private readonly List<(string Id, string Plain, HashSet<string> Roots, HashSet<string> Words)> _texts =
        [.. ids.Select(id => (id, PlainWords.Of(textOf(id)))).Select(text => (text.id, text.Item2, PlainWords.Split(text.Item2).Where(word => !ListGrammar.IsLittle(word)).Select(words.RootOf).ToHashSet(), PlainWords.Split(text.Item2).ToHashSet()))];

    /// <summary>The question, and how much of the words tells of it; null where none or several are meant.</summary>
    public (string Id, double Share, double Weight)? Find(IEnumerable<string> said)
    {
        var telling = said.Where(word => !ListGrammar.IsLittle(word)).Distinct().ToList();
        // "The one on what I may do": a small word that tells, where no other does.
        if (telling.Count == 0)
            telling = [.. said.Where(words.IsAlike).Distinct()];
        if (telling.Count == 0)
            return null;
        var hits = telling.Select(HoldersOf).ToList();
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var holders in hits.Where(holders => holders.Count > 0))
        {
            foreach (var id in holders)
                scores[id] = scores.GetValueOrDefault(id) + (1.0 / holders.Count);
        }

        if (scores.Count == 0)
            return null;
        var best = scores.Values.Max();
        var first = scores.Where(score => score.Value >= best - 0.01).Select(score => score.Key).ToList();
        return first is [var only] ? (only, hits.Count(holders => holders.Contains(only)) / (double)telling.Count, best) : null;
    }

    /// <summary>The question that is most like some words by what they mean, where it is clearly ahead of the others.</summary>
    public (string Id, double Share, double Weight)? Alike(string said)
    {
        if (_alikes.TryGetValue(said, out var known))
            return known;
        var alike = ids.Count > 1 && said.Any(char.IsLetter) ? likeness?.Invoke(said, [.. ids.Select(textOf)]) : null;
        var ranked = alike is null ? [] : Enumerable.Range(0, ids.Count).OrderByDescending(at => alike[at]).ToList();
        var isClear = alike is not null && alike[ranked[0]] >= LeastAlike && alike[ranked[0]] - alike[ranked[1]] >= LeadAlike;
        return _alikes[said] = isClear ? (ids[ranked[0]], 1, 1) : null;
    }

    private readonly Dictionary<string, (string Id, double Share, double Weight)?> _alikes = new(StringComparer.Ordinal);

    /// <summary>Whether a question holds these words.</summary>
    public bool Holds(string id, string quoted) => PlainWords.Of(quoted) is { Length: > 0 } plain && _texts.Exists(text => text.Id == id && PlainWords.IndexOf(text.Plain, plain) >= 0);

    /// <summary>The question whose words hold these words.</summary>
    public string? Holding(string quoted)
    {
        var plain = PlainWords.Of(quoted);
        return plain.Length == 0 ? null : _texts.FirstOrDefault(text => PlainWords.IndexOf(text.Plain, plain) >= 0).Id;
    }

    /// <summary>Whether two words stand side by side, joined by "and", in a question.</summary>
    public bool Joins(string before, string after) => before.Length > 0 && after.Length > 0 && _texts.Exists(text => PlainWords.IndexOf(text.Plain, $"{before} and {after}") >= 0);

    private List<string> HoldersOf(string word)
    {
        var root = words.RootOf(word);
        var same = _texts.Where(text => text.Roots.Contains(root)).Select(text => text.Id).ToList();
        return same.Count > 0 || word.Length < ShortestSlip ? same : [.. _texts.Where(text => text.Words.Any(other => other.Length >= ShortestSlip && PlainWords.NearlyEqual(word, other))).Select(text => text.Id)];
    }
}
