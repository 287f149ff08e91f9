using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Finds the question of a list that somebody names by what it is about: by its words, then by meaning.</summary>
/// <param name="TextOf">A question's words by its id.</param>
/// <param name="Likeness">How alike a text is to each of some others; null where there is no model.</param>
public sealed record ListFinder(Func<string, string> TextOf, Func<string, IReadOnlyList<string>, IReadOnlyList<double>?>? Likeness = null)
{
    /// <summary>A question about a thing that somebody only named.</summary>
    public Func<string, string> AskAbout { get; init; } = thing => "about " + thing;

    /// <summary>What the group is called in which a question stands.</summary>
    public Func<string, string> GroupOf { get; init; } = _ => "";

    /// <summary>A question put more politely.</summary>
    public Func<string, string> Politely { get; init; } = question => question;

    private const int Root = 4;
    private const double LeastAlike = 0.3;
    private const double LeadAlike = 0.06;

    private static readonly HashSet<string> Little = ["the", "one", "about", "with", "for", "and", "that", "this", "which", "what", "where", "who", "how", "question", "questions", "when", "does", "are", "was", "you", "your", "not", "can", "should", "will", "would", "any", "all", "out", "its", "ones", "two", "asks", "asking", "says", "saying", "thing", "bit", "of", "to", "on", "in", "is", "do", "my", "me", "i", "im", "it", "a"];

    /// <summary>The question that is meant, or null if none is near enough.</summary>
    /// <param name="subject">As in "the move on" of "the move on one".</param>
    /// <param name="ids">The list.</param>
    public string? About(string subject, IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(ids);
        if (ids.Count == 0)
            return null;
        var words = PlainWords.Split(PlainWords.Of(subject)).Where(word => !Little.Contains(word)).Select(RootOf).Distinct().ToList();
        var texts = ids.Select(id => PlainWords.Split(PlainWords.Of(TextOf(id))).Select(RootOf).ToHashSet()).ToList();
        // A word that stands in few questions says more about which one is meant.
        var scores = texts.Select(text => words.Where(text.Contains).Sum(word => 1.0 / texts.Count(other => other.Contains(word)))).ToList();
        var best = scores.Max();
        var first = Enumerable.Range(0, ids.Count).Where(at => best > 0 && scores[at] >= best - 0.01).ToList();
        if (first is [var only])
            return ids[only];
        var alike = Likeness?.Invoke(subject, [.. ids.Select(TextOf)]);
        if (alike is null)
            return first.Count > 0 ? ids[first[0]] : null;
        var ranked = (first.Count > 0 ? first : Enumerable.Range(0, ids.Count)).OrderByDescending(at => alike[at]).ToList();
        var isClear = first.Count > 0 || (alike[ranked[0]] >= LeastAlike && (ranked.Count == 1 || alike[ranked[0]] - alike[ranked[1]] >= LeadAlike));
        return isClear ? ids[ranked[0]] : null;
    }

    private static string RootOf(string word) => word.Length > Root ? word[..Root] : word;
}
