namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Takes words out of a question and leaves the question: "chop 'by name' off the sixth", "in 3 I don't care about six weeks".</summary>
internal sealed class ListCut(ListTopics topics, ListMemory memory, IReadOnlyList<ListToken> tokens, ListScan scan)
{
    private static readonly string[] Prepositions = ["for", "about", "at", "in", "to", "on", "by", "with", "and"];

    private static readonly HashSet<string> AroundWords = ["the", "bit", "part", "words", "word", "about", "saying", "says", "that", "please", "a", "of", "out", "off"];

    private static readonly HashSet<string> Before = ["in", "from", "off", "of", "on"];

    /// <summary>Words in quotation marks: "leave off the 'how sure are you' in 1".</summary>
    public ListAct? Quoted(List<ListItem> items, List<string> ids)
    {
        if (Taking(items) is null || items.Find(item => item.Kind == ListItemKind.Quote) is not { } quote)
            return null;
        var quoted = scan.Words(quote.From, quote.To)[1..^1];
        var id = ids.Count == 1 ? ids[0] : topics.Holding(quoted);
        if (id is null)
            return null;
        // One word in quotation marks names the question; several are words of it.
        return quoted.Contains(' ', StringComparison.Ordinal) && topics.Holds(id, quoted) ? new ListAct(ListActKind.Replace) { Ids = [id], Old = quoted } : new ListAct(ListActKind.Remove) { Ids = [id] };
    }

    /// <summary>Words of a question that is named by its number: they go, and the question stays.</summary>
    // "Take the six weeks out of 3": told by "in", "of" or "off" before the number, and by words that stand in that question.
    public ListAct? Unquoted(List<ListItem> items)
    {
        var takes = Taking(items);
        var named = items.FindLast(item => item is { Kind: ListItemKind.Named, Ids.Count: 1, IsBack: false } && (item.IsNumber || item.IsOrdinal) && BeforeName(item) > 0);
        if (takes is null || named is null)
            return null;
        var (from, to) = named.From > takes.From ? (takes.To, BeforeName(named)) : (takes.To, items[^1].To);
        while (from < to && AroundWords.Contains(tokens[from].Plain))
            from++;
        while (to > from && (tokens[to - 1].IsMark || AroundWords.Contains(tokens[to - 1].Plain)))
            to--;
        if (to - from is < 1 or > LongestPart || tokens[from].Kind == ListTokenKind.Quote)
            return null;
        // "Six weeks" of "six and twelve weeks": the word by which it differs.
        for (var end = to; end > from; end--)
        {
            var part = scan.Words(from, end);
            if (topics.Holds(named.Ids[0], part) && (end > from + 1 || end < to || tokens[from].Plain.Length > 2))
                return new ListAct(ListActKind.Replace) { Ids = named.Ids, Old = part };
        }

        return null;
    }

    /// <summary>A part of what was just named: "mine isn't only about work, take the work part away".</summary>
    public ListAct? PartOf(List<ListItem> items, string id)
    {
        var head = items.FindIndex(item => item.Is(ListKinds.Heads) && tokens[item.From].Plain is "part" or "bit");
        if (head < 1 || items[head - 1] is not { Kind: ListItemKind.Named, IsNumber: false } named || !memory.HasNamed || !memory.Latest.Contains(id))
            return null;
        var word = tokens[named.To - 1].Plain;
        return Prepositions.Select(preposition => $"{preposition} {word}").FirstOrDefault(words => topics.Holding(words) == id) is { } old ? new ListAct(ListActKind.Replace) { Ids = [id], Old = old } : null;
    }

    // "Take … out of 6": the word that takes stands before what it takes.
    private static ListItem? Taking(List<ListItem> items) =>
        items.Find(item => item.Is(ListKinds.Remove)) ?? (items.Exists(item => item.Is(ListKinds.Leaves)) ? items.Find(item => item.Is(ListKinds.Move)) : null);

    // Where "in" or "out of the" begins in front of a name; 0 if nothing of the kind stands there.
    private int BeforeName(ListItem named)
    {
        var at = named.From;
        while (at > 0 && tokens[at - 1].Plain is "the" or "number" or "question")
            at--;
        return at > 0 && Before.Contains(tokens[at - 1].Plain) ? Math.Max(at - 1, 1) : 0;
    }

    private const int LongestPart = 6;
}
