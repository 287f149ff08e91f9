namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Which change of the list a part of a message asks for, by what it names, its words of change, and where to.</summary>
internal sealed class ListChange(ListWords words, ListTopics topics, ListMemory memory, IReadOnlyList<ListToken> tokens, ListScan scan)
{
    private readonly ListCut _cut = new(topics, memory, tokens, scan);

    /// <summary>The change; null where the part changes nothing, and unclear where it wants to and can't be made out.</summary>
    public ListAct? Of(int from, int end)
    {
        var items = Resolved(scan.Of(from, end));
        return items.Exists(item => item.Is(ListKinds.Undecided)) ? null : Told(from, end, items) is not { } act ? null : act with { Beyond = [.. items.Select(item => item.Beyond).OfType<int>()] };
    }

    private ListAct? Told(int from, int end, List<ListItem> items)
    {
        var ids = IdsOf(items);
        if (items.Exists(item => item.Is(ListKinds.Praised)) && !items.Exists(item => item.Is(ListKinds.Remove)))
            return null;
        return Reversed(items, ids) ?? Swapped(items, ids) ?? Replaced(from, end, ids) ?? Politer(items, ids) ?? TakenApart(items, ids) ?? Joined(items, ids) ?? Excepted(items) ?? Beside(items) ?? Moved(items)
            ?? Others(items) ?? _cut.Quoted(items, ids) ?? _cut.Unquoted(items) ?? Removed(items) ?? Kept(items) ?? Ordered(items) ?? Reworded(end, items) ?? Unclear(items);
    }

    /// <summary>The change where words of a question are to be others; null where none is asked for.</summary>
    public ListAct? Replacing(int from, int end) => words.Find(tokens, from, end, Instead) < 0 ? null : Replaced(from, end, IdsOf(Resolved(scan.Of(from, end))));

    /// <summary>What the words before a colon put other words in the place of; null if they don't.</summary>
    public ListAct? Wording(int from, int end)
    {
        // "2 -> …": the words that only lead over.
        var leads = end > from + 1 && tokens[end - 1].Plain is "to" or "into" or "as";
        end -= leads ? 1 : 0;
        var items = Resolved(scan.Of(from, end));
        var ids = IdsOf(items);
        if (items.Exists(item => item.Is(ListKinds.Join)) && ids.Count > 1)
            return new ListAct(ListActKind.Join) { Ids = ids };
        // "7 first and reworded: …": what was named just before.
        if (ids.Count == 0 && memory.HasNamed && (items.Exists(item => item.Is(ListKinds.Reword)) || words.Find(tokens, from, end, ListKinds.Writes) >= 0) && words.Find(tokens, from, end, ListKinds.Adding) < 0)
            ids = [.. memory.Last.Take(1)];
        if (ids.Count != 1 || items.Exists(item => item.Is(ListKinds.Remove)))
            return null;
        var rewords = items.Exists(item => item.Is(ListKinds.Reword)) || words.Find(tokens, from, end, ListKinds.Writes) >= 0 || words.Find(tokens, from, end, Instead) >= 0;
        var onlyNamed = items.TrueForAll(item => item.Kind == ListItemKind.Named || item.Is(ListKinds.Heads));
        // "Last one: …" is the last that they add.
        if (onlyNamed && !rewords && tokens[from].Plain is "last" or "final" or "the" && tokens[Math.Min(from + 1, end - 1)].Plain is "one" or "question" or "last")
            return null;
        var place = items.Exists(item => item.Kind == ListItemKind.Place) || Relation(items) is not null;
        if (place && rewords && items.Exists(item => item.Is(ListKinds.Reword)))
            return new ListAct(ListActKind.Reword) { Ids = ids, Place = items.Find(item => item.Kind == ListItemKind.Place)?.Place };
        return !place && (rewords || (onlyNamed && !items.Exists(item => item.IsBack))) ? new ListAct(ListActKind.Reword) { Ids = ids } : null;
    }

    /// <summary>Where something new is to stand; null if the part says nothing of it.</summary>
    public ListPlace? PlaceOf(int from, int end)
    {
        var items = Resolved(scan.Of(from, end));
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Is(ListKinds.Between) && items.Skip(at + 1).Where(item => item.Ids.Count > 0).SelectMany(item => item.Ids).ToList() is [var first, _, ..])
                return new ListPlace(ListSpot.Below, 0, first);
            if ((items[at].Is(ListKinds.Above) || items[at].Is(ListKinds.Below)) && MarkAfter(items, at) is { } mark)
                return new ListPlace(items[at].Is(ListKinds.Above) ? ListSpot.Above : ListSpot.Below, 0, mark);
        }

        if (items.Find(item => item.Kind == ListItemKind.Place && item.Place!.Spot is not (ListSpot.Up or ListSpot.Down)) is { } place)
            return place.Place;
        if (items.Find(item => item.IsNumber && item.Ids.Count == 1 && item.From > 0 && tokens[item.From - 1].Plain is "at" or "as" or "into") is { } at1)
            return new ListPlace(ListSpot.Number, memory.Seen.ToList().IndexOf(at1.Ids[0]) + 1);
        return items.Exists(item => item.Is(ListKinds.Here)) && memory.HasNamed ? new ListPlace(ListSpot.Freed) : null;
    }

    private static IReadOnlySet<string> Instead { get; } = new HashSet<string> { "instead" };

    // "It" and "those" point back, but not where the part itself names something.
    private List<ListItem> Resolved(IReadOnlyList<ListItem> items)
    {
        var named = items.Where(item => item is { Kind: ListItemKind.Named, IsBack: false, IsAll: false, IsRest: false } && item.Ids.Count > 0).SelectMany(item => item.Ids).ToList();
        var takes = items.Any(item => item.Is(ListKinds.Remove));
        return [.. items.Select(item => item.IsBack && named.Count == 0 ? item with { Ids = item.IsMany && !memory.HasNamed && memory.Own.Count > 1 ? memory.Own : item.IsMany && memory.HasNamed ? memory.Several : takes ? memory.Latest : memory.Last } : item.IsRest ? item with { Ids = [.. memory.Seen.Except(named.Count > 0 ? named : memory.Named)] } : item)];
    }

    private static List<string> IdsOf(IEnumerable<ListItem> items) => [.. items.Where(item => item is { Kind: ListItemKind.Named, IsAll: false, IsRest: false }).SelectMany(item => item.Ids).Distinct()];

    private static ListAct? Reversed(List<ListItem> items, List<string> ids) =>
        items.Exists(item => item.Is(ListKinds.Reverse)) && (ids.Count == 0 || items.TrueForAll(item => item.IsBack || item.Ids.Count == 0)) && (items.Exists(item => item.IsAll || item.Is(ListKinds.Order)) || items.TrueForAll(item => !item.Is(ListKinds.Swap)))
            && !items.Exists(item => item.Is(ListKinds.Remove))
            ? new ListAct(ListActKind.Reverse)
            : null;

    private ListAct? Swapped(List<ListItem> items, List<string> ids) => !items.Exists(item => item.Is(ListKinds.Swap)) ? null : ids.Count == 2 && (memory.HasNamed || items.Exists(item => !item.IsBack && item.Ids.Count > 0)) ? new ListAct(ListActKind.Swap) { Ids = ids } : items.Exists(item => item.Is(ListKinds.Reword)) ? null : new ListAct(ListActKind.Unclear);

    private static ListAct? Politer(List<ListItem> items, List<string> ids) => !items.Exists(item => item.Is(ListKinds.Politer)) || ids.Count == 0 ? null : new ListAct(ListActKind.Politer) { Ids = [ids[^1]] };

    private ListAct? TakenApart(List<ListItem> items, List<string> ids)
    {
        var split = items.FindIndex(item => item.Is(ListKinds.Split));
        if (split < 0)
            return null;
        var back = ids.Count == 0 && memory.HasNamed ? memory.Last : ids;
        return back is [var only] ? new ListAct(ListActKind.Split) { Ids = [only] } : null;
    }

    private ListAct? Joined(List<ListItem> items, List<string> ids)
    {
        // "Make 1 and 2 one question".
        var makesOne = ids.Count > 1 && items[0].Is(ListKinds.Reword) && Enumerable.Range(items[0].From, items[^1].To - items[0].From).Any(at => tokens[at].Plain == "one" && at > items[0].To + 1);
        if (!makesOne && !items.Exists(item => item.Is(ListKinds.Join)))
            return null;
        return ids.Count > 1 ? new ListAct(ListActKind.Join) { Ids = ids } : null;
    }

    // "Everything bar the fifth", "strip out the lot except the scan one".
    private static ListAct? Excepted(List<ListItem> items)
    {
        var except = items.FindIndex(item => item.Is(ListKinds.Except));
        if (except < 1 || IdsOf(items.Skip(except)) is not { Count: > 0 } ids)
            return null;
        var before = items.Take(except).ToList();
        if (!before.Exists(item => item.IsAll || item.IsRest || item.IsBack))
            return null;
        return new ListAct(before.Exists(item => item.Is(ListKinds.Remove)) || items.Skip(except).Any(item => item.Is(ListKinds.Leaves)) ? ListActKind.KeepOnly : ListActKind.Remove) { Ids = ids };
    }

    private static (int At, string Mark)? Relation(List<ListItem> items)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if ((items[at].Is(ListKinds.Above) || items[at].Is(ListKinds.Below)) && MarkAfter(items, at) is { } mark)
                return (at, mark);
        }

        return null;
    }

    private static string? MarkAfter(List<ListItem> items, int at) =>
        items.Skip(at + 1).Take(FarthestMark).TakeWhile(item => item.Kind is not (ListItemKind.Place or ListItemKind.Quote) && (item.Kind != ListItemKind.Phrase || item.Is(ListKinds.Heads))).FirstOrDefault(item => item is { Kind: ListItemKind.Named, IsAll: false } && item.Ids.Count > 0) is { } mark ? mark.Ids[0] : null;

    private const int FarthestMark = 4;

    private ListAct? Beside(List<ListItem> items)
    {
        if (items.FindIndex(item => item.Is(ListKinds.Between)) is > 0 and var between && IdsOf(items.Skip(between)) is [var upper, _, ..] && IdsOf(items.Take(between)) is { Count: > 0 } put)
            return new ListAct(ListActKind.Move) { Ids = put, Place = new ListPlace(ListSpot.Below, 0, upper) };

        // "Everything after 4 can go".
        if (items.FindIndex(item => item.IsAll) is >= 0 and var all && all + 1 < items.Count && (items[all + 1].Is(ListKinds.Above) || items[all + 1].Is(ListKinds.Below)) && MarkAfter(items, all + 1) is { } limit)
        {
            var at = memory.Seen.ToList().IndexOf(limit);
            List<string> range = items[all + 1].Is(ListKinds.Above) ? [.. memory.Seen.Take(at)] : [.. memory.Seen.Skip(at + 1)];
            return items.Exists(item => item.Is(ListKinds.Remove) || item.Is(ListKinds.Leaves)) ? new ListAct(ListActKind.Remove) { Ids = range } : items.Exists(item => item.Is(ListKinds.Keep)) ? new ListAct(ListActKind.KeepOnly) { Ids = range } : null;
        }

        // "6 before everything else".
        if (items.FindIndex(item => item.Is(ListKinds.Above) || item.Is(ListKinds.Below)) is > 0 and var beside && beside + 1 < items.Count && (items[beside + 1].IsAll || items[beside + 1].IsRest) && IdsOf(items.Take(beside)) is { Count: > 0 } ends)
            return new ListAct(ListActKind.Move) { Ids = ends, Place = new ListPlace(items[beside].Is(ListKinds.Above) ? ListSpot.Top : ListSpot.Bottom) };
        if (Relation(items) is not { } relation)
            return StuckThere(items);
        var moved = IdsOf(items.Take(relation.At)).Where(id => id != relation.Mark).ToList();
        // "Pull the fifth up so it follows number 2".
        if (moved.Count == 0 && memory.HasNamed && relation.At > 0 && relation.At <= 2 && items[0].IsBack)
            moved = [.. memory.Last.Where(id => id != relation.Mark)];
        var isAbove = items[relation.At].Is(ListKinds.Above);
        if (moved.Count == 0 && items.Take(relation.At).Any(item => item.Is(ListKinds.Keep)))
        {
            var mark = memory.Seen.ToList().IndexOf(relation.Mark);
            return new ListAct(ListActKind.KeepOnly) { Ids = isAbove ? [.. memory.Seen.Take(mark)] : [.. memory.Seen.Skip(mark + 1)] };
        }

        return moved.Count == 0 || items.Exists(item => item.Is(ListKinds.Remove) && !item.Is(ListKinds.Move)) ? null : new ListAct(ListActKind.Move) { Ids = moved, Place = new ListPlace(isAbove ? ListSpot.Above : ListSpot.Below, 0, relation.Mark) };
    }

    // "Stick it right under there": what it was said of is moved already.
    private static ListAct? StuckThere(List<ListItem> items) =>
        items.Exists(item => item.Is(ListKinds.Move)) && items.Exists(item => item.IsBack) && items.FindIndex(item => item.Is(ListKinds.Above) || item.Is(ListKinds.Below)) is >= 0 and var at && items.Skip(at).Any(item => item.Is(ListKinds.Here))
            ? new ListAct(ListActKind.Remark)
            : null;

    private ListAct? Moved(List<ListItem> items)
    {
        var place = items.FindLast(item => item.Kind == ListItemKind.Place)?.Place;
        // "Bring it up into second place": the number says more than "up".
        place = items.FindLast(item => item.Kind == ListItemKind.Place && item.Place!.Spot is not (ListSpot.Up or ListSpot.Down))?.Place ?? place;
        place ??= items.Exists(item => item.Is(ListKinds.Lead)) ? new ListPlace(ListSpot.Top) : items.Exists(item => item.Is(ListKinds.Tail)) ? new ListPlace(ListSpot.Bottom) : null;
        place ??= items.Exists(item => item.Is(ListKinds.Here) && item.To - item.From > 1) && items.Exists(item => item.Is(ListKinds.Move)) ? new ListPlace(ListSpot.Freed) : null;
        if (place is null || items.Exists(item => item.Is(ListKinds.Split) || (item.Is(ListKinds.Remove) && !item.Is(ListKinds.Move))))
            return null;
        var ids = IdsOf(items.Where(item => !item.IsBack));
        ids = ids.Count > 0 ? ids : IdsOf(items);
        if (ids.Count == 0 && memory.HasNamed && items.TrueForAll(item => item.Kind != ListItemKind.Run) && items.Exists(item => item.Is(ListKinds.Move) || item.Is(ListKinds.Lead)))
            ids = [.. memory.Last];
        // "Up" and "down" stand in many sentences: something has to be moved or named right beside them.
        if (place.Spot is ListSpot.Up or ListSpot.Down && !items.Exists(item => item.Is(ListKinds.Move) || item.IsNumber))
            return null;
        // "7 to the top", of a list of two.
        if (ids.Count == 0 && items[0].Beyond is not null)
            return new ListAct(ListActKind.Unclear);
        if (ids.Count == 0)
            return items.Exists(item => item.Is(ListKinds.Move) && item.From == items[0].From) && items.Exists(item => item.Is(ListKinds.Heads) || item.IsNumber) ? new ListAct(ListActKind.Unclear) : null;
        return new ListAct(ListActKind.Move) { Ids = ids, Place = place };
    }

    // "Bye bye to the others", "the others go".
    private ListAct? Others(List<ListItem> items) =>
        items.Find(item => item.IsRest) is { Ids.Count: > 0 } rest && memory.HasNamed && (items.Exists(item => item.Is(ListKinds.Remove) || item.Is(ListKinds.Leaves)) || (items[0] == rest && items.Count == 2 && tokens[items[1].From].Plain is "go" or "goes")) ? new ListAct(ListActKind.Remove) { Ids = rest.Ids } : null;

    private ListAct? Removed(List<ListItem> items)
    {
        var takes = items.FindIndex(item => item.Is(ListKinds.Remove));
        if (takes >= 0)
        {
            var ids = IdsOf(items.Skip(takes + 1)) is { Count: > 0 } after ? after : IdsOf(items);
            // "Cut it in half": nothing was named.
            if (!memory.HasNamed && items.TrueForAll(item => item.Ids.Count == 0 || item.IsBack) && items.Exists(item => item.Kind == ListItemKind.Run && item.To - item.From > 1))
                return null;
            if (ids.Count == 1 && _cut.PartOf(items, ids[0]) is { } part)
                return part;
            if (ids.Count > 0)
                return items.Exists(item => item.IsBack && item.Ids.Count > 0) && IsPartOnly(items) ? null : new ListAct(ListActKind.Remove) { Ids = ids };
            // "I'd rather not have it asked", "bin it": of what was named before.
            return memory.HasNamed && (items.Count == 1 || items.Exists(item => item.IsBack)) ? new ListAct(ListActKind.Remove) { Ids = memory.Last } : null;
        }

        // "No scan question, please".
        if (items.Count > 1 && items[0] is { Kind: ListItemKind.Named, IsNumber: false, Ids: [var none] } && tokens[items[0].From].Plain == "no" && items[0].To - items[0].From > 1 && items[1].Is(ListKinds.Heads))
            return new ListAct(ListActKind.Remove) { Ids = [none] };
        // "No 'twelve weeks' question at all".
        if (items is [{ Kind: ListItemKind.Run } denied, { Kind: ListItemKind.Named, IsNumber: false, Ids: [var noneOf] }, _, ..] && items[2].Is(ListKinds.Heads) && denied.To - denied.From == 1 && tokens[denied.From].Plain == "no")
            return new ListAct(ListActKind.Remove) { Ids = [noneOf] };
        var leaves = items.FindIndex(item => item.Is(ListKinds.Leaves));
        if (leaves < 0 || !Goes(items, leaves))
            return null;
        var gone = IdsOf(items.Take(leaves));
        if (gone.Count == 0 && leaves + 1 < items.Count && items.Exists(item => item.Is(ListKinds.Move)))
            gone = IdsOf(items);
        if (gone.Count > 0)
            return (gone.Count == 1 ? _cut.PartOf(items, gone[0]) : null) ?? new ListAct(ListActKind.Remove) { Ids = gone };
        return items[leaves].To - items[leaves].From > 1 && memory.HasNamed ? new ListAct(ListActKind.Remove) { Ids = memory.Last } : null;
    }

    // "4 out", "5 is off": not "4 is well thought out" or "2 is about time off".
    private bool Goes(List<ListItem> items, int leaves) => items[leaves].To - items[leaves].From > 1 || leaves == 0 || items[leaves - 1].Kind is ListItemKind.Named or ListItemKind.Place || tokens[items[leaves].From - 1].Plain is "is" or "are" or "comes" or "come" or "goes" or "go" or "be" or "can" or "should" or "to" or "its" or "thats" or "please" or "straight" or "right" or "all" or "both" or "too";

    // "Drop it on Monday": words beside "it" that tell of something else.
    private static bool IsPartOnly(List<ListItem> items) => items.Exists(item => item.Kind == ListItemKind.Run && item.To - item.From > 6);

    // Before "only" stands nothing but who wants it: "I think I'd like".
    private bool OnlySays(ListItem run) => Enumerable.Range(run.From, run.To - run.From).All(at => ListGrammar.IsLittle(tokens[at].Plain) && tokens[at].Plain is not ("is" or "isnt" or "are" or "was" or "its"));

    private bool Denies(ListItem run) => Enumerable.Range(run.From, run.To - run.From).Any(at => tokens[at].Plain is "not" or "dont" or "cant" or "didnt" or "never" or "doesnt");

    private ListAct? Kept(List<ListItem> items)
    {
        var keeps = items.FindIndex(item => item.Is(ListKinds.Keep));
        var alone = items.FindLastIndex(item => item.Is(ListKinds.Alone));
        if ((keeps < 0 && alone < 1) || items.Exists(item => item.IsAll) || items.Exists(item => item.Is(ListKinds.Stays)))
            return null;
        // "I just don't understand 4": what stands between tells something else.
        if (keeps >= 0 && tokens[items[keeps].From].Plain is "just" or "only" && items.Skip(keeps + 1).TakeWhile(item => item.Kind != ListItemKind.Named).Any(item => item.Kind == ListItemKind.Run && (!OnlySays(item) || Denies(item))))
            return null;
        var ids = IdsOf(keeps >= 0 ? items.Skip(keeps) : items);
        ids = ids.Count > 0 ? ids : IdsOf(items);
        if (ids.Count == 0 || items.Exists(item => item.Is(ListKinds.Reword) || item.Is(ListKinds.Leaves)))
            return null;
        // "In my country it is only after three months": a word that keeps nothing.
        if (keeps > 0 && !items.Take(keeps).All(item => (item.Kind == ListItemKind.Named || item.Is(ListKinds.Heads)) && items[keeps].Is(ListKinds.Alone) || item.Kind == ListItemKind.Run && OnlySays(item)))
            return null;
        if (items.TrueForAll(item => item.Ids.Count == 0 || item.IsBack) && items.Exists(item => item.Kind == ListItemKind.Run && item.To - item.From > 1))
            return null;
        return items.Exists(item => item.Kind == ListItemKind.Run && item.To - item.From > 3) && !items.Exists(item => item.IsNumber) && keeps != 0 ? null : new ListAct(ListActKind.KeepOnly) { Ids = ids };
    }

    private static ListAct? Ordered(List<ListItem> items) => items.Exists(item => item.Is(ListKinds.Order)) && IdsOf(items) is { Count: > 1 } ids ? new ListAct(ListActKind.Order) { Ids = ids } : null;

    // "Change 2 to can I garden", "last one is wrong".
    private ListAct? Reworded(int end, List<ListItem> items)
    {
        var rewords = items.FindIndex(item => item.Is(ListKinds.Reword));
        // Change "by name" to "in writing".
        if (rewords >= 0 && items.Where(item => item.Kind == ListItemKind.Quote).ToList() is [var was, var becomes] && topics.Holding(scan.Words(was.From, was.To)) is { } holder)
            return new ListAct(ListActKind.Replace) { Ids = [holder], Old = scan.Words(was.From, was.To)[1..^1], Text = scan.Words(becomes.From, becomes.To)[1..^1] };
        // "Make it can somebody else carry it?": all that follows.
        if (rewords >= 0 && memory.HasNamed && tokens[items[rewords].To - 1].Plain is "it" or "that" && ListGrammar.Asks(tokens, items[rewords].To, end))
            return new ListAct(ListActKind.Reword) { Ids = [memory.Last[0]], Text = scan.Marked(items[rewords].To, end) };
        if (rewords >= 0 && Exchanged(items[rewords].To, end) is { } exchanged)
            return exchanged;
        if (rewords < 0 || items.Find(item => item.Kind == ListItemKind.Named && item.Ids.Count == 1 && !item.IsAll) is not { } named)
            return null;
        var at = Math.Max(named.To, items[rewords].To);
        // "Make the driving thing 'How long can I sit?'"
        if (items.Find(item => item.Kind == ListItemKind.Quote && item.From >= at) is { } quote && scan.Words(quote.From, quote.To)[1..^1] is var quoted && quoted.Contains(' ', StringComparison.Ordinal) && topics.Holding(quoted) is null)
            return new ListAct(ListActKind.Reword) { Ids = named.Ids, Text = quoted };
        // The words themselves stand behind "to", "into" or "with".
        var isAhead = items[rewords].From < named.From;
        if (items.Find(item => item.Is(ListKinds.Heads) && item.From == at) is { } head)
            at = head.To;
        while (at < end && words.At(tokens, at, end, ListKinds.Into) is { Length: > 0 } into)
        {
            at += into.Length;
            isAhead = false;
        }

        var said = isAhead ? "" : scan.Marked(at, end).Trim(' ', ':', ',', '"');
        return said.Count(char.IsLetter) > 2 || items[rewords].From == items[0].From || named.From <= items[rewords].From ? new ListAct(ListActKind.Reword) { Ids = named.Ids, Text = said.Count(char.IsLetter) > 2 && !IsRemark(at, end) ? said : "" } : null;
    }

    // "Replace Leeds with York": some words for others; "change the scan one to do I need a scan": all of them.
    private ListAct? Exchanged(int from, int end)
    {
        var into = Enumerable.Range(from, Math.Max(0, end - from)).FirstOrDefault(at => tokens[at].Plain is "to" or "with" or "into" or "by" or "for", -1);
        if (into <= from || into + 1 >= end)
            return null;
        var ids = IdsOf(scan.Of(from, into, whole: true).Where(item => !item.IsAll));
        var (old, said) = (Bare(from, into), scan.Marked(into + 1, end).Trim(' ', ':', ',', '"', '\''));
        if (ListGrammar.Asks(tokens, into + 1, end))
            return ids.Count == 1 ? new ListAct(ListActKind.Reword) { Ids = ids, Text = said } : null;
        return old.Any(char.IsLetter) && topics.Holding(old) is { } id && !scan.Of(from, into).Any(item => item.IsNumber || item.Is(ListKinds.Heads)) ? new ListAct(ListActKind.Replace) { Ids = [id], Old = old, Text = Bare(into + 1, Cut(into + 1, end)) } : null;
    }

    private bool IsRemark(int at, int end) => !ListGrammar.Asks(tokens, at, end) && !ListGrammar.IsClause(tokens, at, end) && end - at < 3;

    // "Instead of Leeds write Manchester", "say MRI where it says scan", "in 3 say three months, not six weeks".
    private ListAct? Replaced(int from, int end, List<string> ids)
    {
        var instead = words.Find(tokens, from, end, Instead);
        if (instead < 0)
            return null;
        var phrase = words.At(tokens, instead, end, Instead);
        var write = Find(from, end, instead);
        if (write < 0 || (tokens[instead].Plain == "not" && write > instead))
            return null;
        var written = words.At(tokens, write, end, ListKinds.Writes).Length;
        var (oldFrom, oldTo, newFrom, newTo) = write > instead ? (instead + phrase.Length, write, write + written, end) : (write + written, instead, instead + phrase.Length, end);
        if (write < instead)
            (oldFrom, oldTo, newFrom, newTo) = (newFrom, newTo, oldFrom, oldTo);
        var (old, now) = (Bare(oldFrom, Cut(oldFrom, oldTo)), Bare(newFrom, Cut(newFrom, newTo)));
        if (old.Length == 0 || now.Length == 0)
            return null;
        // "Instead of 1 ask …": all of it; "instead of 2 put 5": those two change places.
        if (Resolved(scan.Of(oldFrom, oldTo)) is [{ Kind: ListItemKind.Named, IsNumber: true, Ids: [var whole] }])
            return Resolved(scan.Of(newFrom, Cut(newFrom, newTo))) is [{ Kind: ListItemKind.Named, IsNumber: true, Ids: [var other] }] ? new ListAct(ListActKind.Swap) { Ids = [whole, other] } : new ListAct(ListActKind.Reword) { Ids = [whole], Text = now };
        var id = topics.Holding(old);
        // "Instead of the scan one ask …".
        if (id is null && ids.Count == 1 && Resolved(scan.Of(oldFrom, oldTo, whole: true)).Exists(item => item.Ids.Contains(ids[0])))
            return new ListAct(ListActKind.Reword) { Ids = ids, Text = now };
        return id is null ? null : new ListAct(ListActKind.Replace) { Ids = [id], Old = old, Text = now };
    }

    // What follows a comma is the reason.
    private int Cut(int from, int to)
    {
        var at = from;
        while (at < to && (!tokens[at].IsMark || at == from))
            at++;
        return at;
    }

    private string Bare(int from, int to)
    {
        while (from < to && (tokens[from].IsMark || tokens[from].Plain is "the" or "by" or "to"))
            from++;
        // "… in 5, please" says where, and is no part of the words.
        while (to > from + 1 && (tokens[to - 1].IsMark || tokens[to - 1].Plain is "please" or "pls" or "thanks" || (tokens[to - 1].Kind == ListTokenKind.Number && tokens[to - 2].Plain is "in" or "number" or "question" or "of") || (to < tokens.Count && tokens[to].Kind == ListTokenKind.Number && tokens[to - 1].Plain is "in" or "number")))
            to--;
        if (from < to && tokens[from].Kind == ListTokenKind.Quote)
            to = from + 1;
        return scan.Words(from, to).Trim(' ', ',', '"', '\'', ':');
    }

    private int Find(int from, int end, int instead)
    {
        for (var at = from; at < end; at++)
        {
            if (words.At(tokens, at, end, ListKinds.Writes) is { Length: > 0 } && (at < instead || at > instead + 1) && (at > instead + words.At(tokens, instead, end, Instead).Length || at < instead))
                return at;
        }

        return -1;
    }

    // What wants to change something that is not there is no question.
    private static ListAct? Unclear(List<ListItem> items) =>
        items.Exists(item => item.IsNumber || item.Beyond is not null || (item.Kind == ListItemKind.Named && item.Ids.Count > 0 && item.IsBack))
        && items.Exists(item => item.Is(ListKinds.Remove) || item.Is(ListKinds.Leaves) || item.Is(ListKinds.Swap) || item.Is(ListKinds.Reword) || (item.Is(ListKinds.Move) && item.From == items[0].From)) && items.TrueForAll(item => item.Kind != ListItemKind.Run || item.To - item.From < 4)
            ? new ListAct(ListActKind.Unclear)
            : null;
}
