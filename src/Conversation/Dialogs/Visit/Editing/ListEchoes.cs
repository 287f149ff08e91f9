namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Pieces that lean on what was said just before: "so can 1", "same with 6", "2 - no", "say 2nd", "that one stays".</summary>
internal sealed class ListEchoes(ListWords words, ListMemory memory, IReadOnlyList<ListToken> tokens, ListScan scan, List<ListAct> acts)
{
    private static readonly HashSet<string> Likewise = ["same", "ditto", "likewise", "so", "neither", "nor"];

    private static readonly HashSet<string> AroundName = ["for", "with", "goes", "the", "of", "do", "does", "is", "are", "can", "should", "must", "could", "has", "to", "and", "number", "applies", "as", "well", "too", "please", "go", "true"];

    private static readonly HashSet<string> Denials = ["no", "nope", "nah", "nay"];

    private static readonly HashSet<string> AroundNo = ["thanks", "thank", "you", "please", "pls", "way", "ta", "cheers", "not", "for", "me", "sorry", "need"];

    private static readonly HashSet<string> AroundPlace = ["say", "like", "maybe", "perhaps", "ideally", "place", "position", "spot", "slot", "number", "about", "as", "in", "at", "the", "if", "possible", "please", "probably", "or", "so"];

    /// <summary>The act that a piece repeats, denies or makes exact; whether there is one.</summary>
    public bool Take(ListPiece piece) => Repeats(piece) || Places(piece) || Stays(piece) || Negates(piece);

    /// <summary>Whether a sentence only says that what was added goes where something was taken out.</summary>
    public bool PlacesThere(ListSentence sentence)
    {
        if (acts.LastOrDefault() is not { Kind: ListActKind.Add } added || !words.Covers(tokens, sentence.From, sentence.To, ListKinds.HereOnly, ListKinds.HereOnly))
            return false;
        acts[^1] = added with { Place = new ListPlace(ListSpot.Freed) };
        return true;
    }

    /// <summary>Whether a piece puts other questions in the place of those just meant: "remove 4, no wait, 3".</summary>
    public bool Corrects(ListPiece piece)
    {
        var at = acts.FindLastIndex(act => act.Changes && act.Ids.Count > 0);
        var ids = scan.Of(piece.From, piece.To, whole: true).SelectMany(item => item.Ids).Distinct().ToList();
        if (at < 0 || ids.Count == 0)
            return false;
        acts[at] = acts[at] with { Ids = ids };
        memory.Name(ids);
        return true;
    }

    /// <summary>Whether a piece takes the change before it back: "remove 2. Actually no, leave it."</summary>
    public bool Cancels(ListPiece piece)
    {
        var from = Math.Max(0, piece.From - 3);
        if (acts.FindLast(act => act.Kind != ListActKind.Remark) is not { Changes: true } undone || !words.Covers(tokens, piece.From, piece.To, ListKinds.Cancelling, ListKinds.Around)
            || !Enumerable.Range(from, piece.To - from).Any(index => tokens[index].Plain is "no" or "actually" or "wait" or "sorry" or "hang" or "but"))
            return false;
        acts[acts.LastIndexOf(undone)] = new ListAct(ListActKind.Remark);
        return true;
    }

    /// <summary>Words that never came: nothing is put in the place of a question.</summary>
    public void CloseUnworded()
    {
        for (var at = 0; at < acts.Count; at++)
        {
            if (acts[at] is { Kind: ListActKind.Reword, Text.Length: 0 })
                acts[at] = acts[at] with { Kind = ListActKind.Unclear };
        }
    }

    /// <summary>Whether a piece says no and nothing else: behind the name of a question it takes that question out.</summary>
    public bool Denies(ListPiece piece) =>
        Denials.Contains(tokens[piece.From].Plain) && Enumerable.Range(piece.From, piece.To - piece.From).All(at => Denials.Contains(tokens[at].Plain) || AroundNo.Contains(tokens[at].Plain));

    // "4 can go and so can 1": what was said of the one is said of the other.
    private bool Repeats(ListPiece piece)
    {
        if (!Likewise.Contains(tokens[piece.From].Plain) || acts.LastOrDefault() is not { Kind: ListActKind.Remove or ListActKind.KeepOnly or ListActKind.Move } last)
            return false;
        var items = scan.Of(piece.From + 1, piece.To, whole: true);
        var ids = items.Where(item => item is { Kind: ListItemKind.Named, IsBack: false, IsRest: false, IsAll: false }).SelectMany(item => item.Ids).ToList();
        var named = items.Where(item => item.Kind == ListItemKind.Named).ToList();
        if (ids.Count == 0 || Enumerable.Range(piece.From + 1, piece.To - piece.From - 1).Any(at => !AroundName.Contains(tokens[at].Plain) && !named.Exists(item => at >= item.From && at < item.To)))
            return false;
        acts[^1] = last with { Ids = [.. last.Ids.Union(ids)] };
        memory.Take(last.Kind == ListActKind.Remove ? ids : []);
        memory.Name(ids);
        return true;
    }

    // "Nearer the start, say 2nd": the place of what was just moved.
    private bool Places(ListPiece piece)
    {
        if (acts.LastOrDefault() is not { Kind: ListActKind.Move } last || tokens[piece.From].Plain is not ("say" or "maybe" or "perhaps" or "ideally" or "like"))
            return false;
        var items = scan.Of(piece.From + 1, piece.To);
        if (!Enumerable.Range(piece.From, piece.To - piece.From).All(at => AroundPlace.Contains(tokens[at].Plain) || items.Any(item => item.Kind is ListItemKind.Named or ListItemKind.Place && at >= item.From && at < item.To)))
            return false;
        var place = items.FirstOrDefault(item => item.Kind == ListItemKind.Place)?.Place
            ?? (items.FirstOrDefault(item => item is { Kind: ListItemKind.Named, Ids.Count: 1 }) is { } at1 ? new ListPlace(ListSpot.Number, memory.Seen.ToList().IndexOf(at1.Ids[0]) + 1) : null);
        if (place is null)
            return false;
        acts[^1] = last with { Place = place };
        return true;
    }

    // "Not the scan one, that stays": the denial took nothing out.
    private bool Stays(ListPiece piece)
    {
        if (acts.LastOrDefault() is not { Kind: ListActKind.Remove } && acts.Exists(act => act.Changes))
            return false;
        if (words.At(tokens, piece.From, piece.To, Staying) is not { Length: > 0 } phrase || !words.Covers(tokens, piece.From + phrase.Length, piece.To, ListKinds.Around, ListKinds.Around) && piece.From + phrase.Length < piece.To)
            return false;
        // "2 made me laugh, keep it": nothing was to go.
        if (acts.LastOrDefault() is { Kind: ListActKind.Remove })
            acts.RemoveAt(acts.Count - 1);
        acts.Add(new ListAct(ListActKind.Remark));
        return true;
    }

    // "Not 2, not 4": out with them; "remove 4, not 3" leaves the third alone.
    private bool Negates(ListPiece piece)
    {
        if (tokens[piece.From].Plain != "not" || !(acts.TrueForAll(act => !act.Changes) || _negated) || scan.Of(piece.From + 1, piece.To) is not [{ Kind: ListItemKind.Named, IsBack: false, Ids.Count: > 0 } named] || named.From != piece.From + 1 || !(named.IsNumber || named.IsOrdinal))
            return false;
        _negated = true;
        acts.Add(new ListAct(ListActKind.Remove) { Ids = named.Ids });
        memory.Take(named.Ids);
        memory.Name(named.Ids);
        return true;
    }

    private bool _negated;

    private static IReadOnlySet<string> Staying { get; } = new HashSet<string> { "staying" };
}
