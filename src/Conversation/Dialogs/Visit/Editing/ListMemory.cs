namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>The list as the person sees it, and what of it a message has named so far.</summary>
/// <param name="seen">The list.</param>
/// <param name="own">Their own questions, the last one last.</param>
internal sealed class ListMemory(IReadOnlyList<string> seen, IReadOnlyList<string> own)
{
    private readonly List<IReadOnlyList<string>> _named = [];
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Seen => seen;

    public IReadOnlyList<string> Own => own;

    /// <summary>What the message before this one put on the list without asking for it.</summary>
    public IReadOnlyList<string> Filed { get; init; } = [];

    /// <summary>Everything named in the message.</summary>
    public IEnumerable<string> Named => _named.SelectMany(ids => ids).Distinct();

    /// <summary>What "it" and "those" mean: what was named last and is still there; else their own last question; else the last of the list.</summary>
    public IReadOnlyList<string> Last => _named.FindLast(ids => ids.Count > 0 && ids.All(id => !_gone.Contains(id))) ?? _named.LastOrDefault() ?? (own.Count > 0 ? [own[^1]] : seen.TakeLast(1).ToList());

    /// <summary>What was named last, be it gone or not.</summary>
    public IReadOnlyList<string> Latest => _named.LastOrDefault() ?? Last;

    /// <summary>What "both" and "them" mean: what was named last, and where that is one, the one before it too.</summary>
    public IReadOnlyList<string> Several => Latest.Count == 1 && _named.Count > 1 ? [.. _named[^2].Union(Latest)] : Latest;

    /// <summary>Whether this message has named something.</summary>
    public bool HasNamed => _named.Exists(ids => ids.Count > 0);

    public void Name(IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
            _named.Add(ids);
    }

    /// <summary>Numbers were named that the list does not have: "them" means those, and none that stand on it.</summary>
    public void Miss() => _named.Add([]);

    public void Take(IEnumerable<string> ids) => _gone.UnionWith(ids);

    /// <summary>The question at a number of the list.</summary>
    public IReadOnlyList<string> At(int number) => number >= 1 && number <= seen.Count ? [seen[number - 1]] : [];

    /// <summary>Whether questions that are only named are chosen: "2 and 4" as they stand are, "4 and 2" are put in order.</summary>
    public bool IsChoice(IReadOnlyList<string> ids)
    {
        var places = ids.Select(id => seen.ToList().IndexOf(id)).ToList();
        return places.Count < seen.Count && places.SequenceEqual(places.Order());
    }
}
