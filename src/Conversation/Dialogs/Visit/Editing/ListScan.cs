using System.Globalization;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Reads a part of a message as what it points at, what it does and where to: "put [the scan one] [after] [2]".</summary>
internal sealed class ListScan(ListWords words, ListTopics topics, ListMemory memory, IReadOnlyList<ListToken> tokens, string text)
{
    private const double LeastShare = 0.5;

    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] ShortOrdinals = ["", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"];
    private static readonly HashSet<string> Prefixes = ["number", "numbers", "no", "nos", "question", "questions", "q", "nr", "num", "item", "line"];
    private static readonly HashSet<string> Times = ["spring", "summer", "autumn", "fall", "winter", "week", "month", "year", "night", "time", "visit", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekend", "christmas", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "appointment", "term", "season"];
    private static readonly HashSet<string> Towards = ["to", "at", "in", "into", "on", "as"];
    private static readonly HashSet<string> BeforePlace = ["the", "number", "no", "position", "place", "spot", "slot", "very", "be", "is", "are", "should", "right", "straight", "goes", "come", "comes", "go", "must", "up", "back", "down", "please", "belongs", "then"];
    private static readonly HashSet<string> AfterNumber =
        ["and", "n", "or", "in", "on", "from", "please", "pls", "is", "are", "was", "were", "to", "with", "for", "can", "should", "must", "has", "needs", "ought", "isnt", "wasnt", "arent", "werent", "doesnt", "shouldnt", "dont", "then", "one", "ones", "question", "questions", "as", "at", "through", "thru", "into", "by", "because", "too", "instead", "if", "so", "but", "will", "be", "first", "last", "second", "third", "fourth", "fifth", "place", "position", "spot", "also", "now", "together", "say", "says", "may", "need", "want", "ask", "write", "reads", "read", "put", "the", "could", "would", "mate", "thanks", "lol", "haha", "not", "i", "sure", "im", "ive", "belong", "belongs", "though", "tho", "anyway", "round", "around"];

    /// <summary>The stretches of a part, topics found where a word of change or "the … one" stands beside them.</summary>
    /// <param name="from">Its first token.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="whole">Whether topics have to be told by every word, as where nothing else says that the list is meant.</param>
    public IReadOnlyList<ListItem> Of(int from, int end, bool whole = false)
    {
        var items = new List<ListItem>();
        for (var at = from; at < end;)
        {
            if (tokens[at].IsMark)
            {
                at++;
                continue;
            }

            var item = Quote(at) ?? Pointing(items, from, at, end) ?? Phrase(at, end);
            // "The scan and the driving" are two topics; "six and twelve weeks" is one.
            if (item is null && tokens[at].Plain is "and" or "n" or "or" && at > from && at + 1 < end && !topics.Joins(tokens[at - 1].Plain, tokens[at + 1].Plain))
            {
                at++;
                continue;
            }

            if (item is null)
            {
                if (items.Count > 0 && items[^1].Kind == ListItemKind.Run && items[^1].To == at)
                    items[^1] = items[^1] with { To = at + 1 };
                else
                    items.Add(new ListItem(ListItemKind.Run, at, at + 1));
                at++;
                continue;
            }

            items.Add(item);
            at = item.To;
        }

        return WithTopics(items, whole);
    }

    /// <summary>The words of some tokens as they were written.</summary>
    public string Words(int from, int end) => from >= end ? "" : text[tokens[from].From..tokens[end - 1].To];

    /// <summary>The same, with the question mark behind them.</summary>
    public string Marked(int from, int end) => Words(from, end) + (end < tokens.Count && text[tokens[end].From] == '?' ? "?" : "");

    private ListItem? Quote(int at) => tokens[at].Kind != ListTokenKind.Quote ? null : new ListItem(ListItemKind.Quote, at, at + 1);

    private ListItem? Pointing(List<ListItem> items, int from, int at, int end) => FromTheEnd(at, end) ?? Counted(at, end) ?? Ordinal(items, from, at, end) ?? Numbered(items, from, at, end);

    // "Second to last", "last but one".
    private ListItem? FromTheEnd(int at, int end)
    {
        var word = tokens[at].Plain;
        var (second, third) = (PlainAt(at + 1, end), PlainAt(at + 2, end));
        if (word == "penultimate" || (word == "last" && second == "but" && third == "one") || (word == "second" && second == "last"))
            return Named(at, word == "penultimate" ? at + 1 : word == "last" ? at + 3 : at + 2, memory.At(memory.Seen.Count - 1), end);
        var back = word == "next" ? 2 : OrdinalOf(word);
        if (back < 2 || second is not ("to" or "from"))
            return null;
        var last = third == "the" ? at + 3 : at + 2;
        // "Second to the bottom" moves the second.
        return PlainAt(last, end) == "last" || (second == "from" && PlainAt(last, end) is "end" or "bottom") ? Named(at, last + 1, memory.At(memory.Seen.Count + 1 - back), end) : null;
    }

    // "The first three", "last two".
    private ListItem? Counted(int at, int end)
    {
        // "The top" is a place, and "the top three" are questions.
        if (tokens[at].Plain == "the" && at + 1 < end)
            return (Counted(at + 1, end) ?? CountedAt(at + 1, end)) is { } counted ? counted with { From = at } : null;
        var word = tokens[at].Plain;
        if (word is not ("first" or "last" or "top" or "bottom" or "final") || at + 1 >= end)
            return null;
        var next = PlainAt(at + 1, end);
        var count = next == "couple" ? 2 : NumberAt(at + 1, end) ?? 0;
        if (count is < 2 or > 20 || !MayFollow(at + 2, end))
            return null;
        return Named(at, at + 2, word is "first" or "top" ? [.. memory.Seen.Take(count)] : [.. memory.Seen.TakeLast(count)], end);
    }

    // "The two at the end".
    private ListItem? CountedAt(int at, int end) =>
        NumberAt(at, end) is > 1 and var count && PlainAt(at + 1, end) is "at" or "on" && PlainAt(at + 2, end) == "the" && PlainAt(at + 3, end) is "end" or "bottom" or "top" or "start" or "beginning"
            ? Named(at, at + 4, tokens[at + 3].Plain is "end" or "bottom" ? [.. memory.Seen.TakeLast(count)] : [.. memory.Seen.Take(count)], end)
            : null;

    private ListItem? Ordinal(List<ListItem> items, int from, int at, int end)
    {
        var word = tokens[at].Plain;
        var isLast = word is "last" or "final";
        var number = isLast ? memory.Seen.Count : OrdinalOf(word);
        var isEnd = word is "top" or "bottom";
        var isOne = PlainAt(at + 1, end) is "one" or "question";
        if (isEnd)
            return isOne ? Named(at, at + 2, memory.At(word == "top" ? 1 : memory.Seen.Count), end) : null;
        if (number == 0)
            return null;
        // "Last spring" is a time.
        if (!isOne && at + 1 < end && Times.Contains(tokens[at + 1].Plain))
            return null;
        if (!isOne && IsPlace(items, from, at, end))
        {
            var length = PlainAt(at + 1, end) is "place" or "position" or "spot" or "slot" ? 2 : 1;
            var place = isLast ? new ListPlace(ListSpot.Bottom) : number == 1 ? new ListPlace(ListSpot.Top) : new ListPlace(ListSpot.Number, number);
            return new ListItem(ListItemKind.Place, at, at + length) { Place = place };
        }

        // "One last question" is a new one.
        if (at > from && tokens[at - 1].Plain is "one" or "a" or "another" or "my")
            return null;
        return isOne || MayFollow(at + 1, end) ? Named(at, isOne ? at + 2 : at + 1, memory.At(number), end) with { IsOrdinal = true, Beyond = number > memory.Seen.Count ? number : null } : null;
    }

    // "To the second place", "7 first", "the driving goes last".
    private bool IsPlace(List<ListItem> items, int from, int at, int end)
    {
        var before = at - 1;
        while (before >= from && BeforePlace.Contains(tokens[before].Plain))
        {
            if (tokens[before].Plain is "goes" or "comes" or "go" or "come" or "be")
                return before > from;
            before--;
        }

        if (before < from)
            return false;
        if (Towards.Contains(tokens[before].Plain))
            return true;
        if (tokens[before].IsMark || items.Count == 0)
            return false;
        // The nearest stretch, when all that stands between is passed over.
        var last = items.FindLast(item => item.To <= before + 1);
        if (last is { Kind: ListItemKind.Named } && last.To == before + 1)
            return true;
        var isAtEnd = at + 1 >= end || tokens[at + 1].IsMark || PlainAt(at + 1, end) is "and" or "please" or "then" or "pls" or "on" or "of" or "because" or "instead";
        return isAtEnd && last is { Kind: ListItemKind.Run or ListItemKind.Quote } or { Kind: ListItemKind.Phrase } && isAtEnd && (last.Kind != ListItemKind.Phrase || last.Is(ListKinds.Heads) || last.Is(ListKinds.It) || last.Is(ListKinds.Mine) || (last.Is(ListKinds.Move) && !last.Is(ListKinds.Remove) && items.Exists(item => item is { Kind: ListItemKind.Named, Ids.Count: > 0 })));
    }

    private ListItem? Numbered(List<ListItem> items, int from, int at, int end)
    {
        var start = at;
        // "Up two".
        if (items is [.., { Kind: ListItemKind.Place, Place: { Spot: ListSpot.Up or ListSpot.Down } steps } moves] && moves.To == at && NumberAt(at, end) is > 0 and < 10 and var by && MayFollow(at + 1, end))
            return new ListItem(ListItemKind.Place, at, at + 1) { Place = steps with { Number = by } };
        var prefixed = Prefixes.Contains(tokens[at].Plain) && at + 1 < end && NumberAt(at + 1, end) is not null;
        if (prefixed)
            at++;
        if (NumberAt(at, end) is not { } number || (tokens[at].Kind == ListTokenKind.Word && tokens[at].Plain == "one" && !prefixed && !(PlainAt(at + 1, end) is "and" or "with" && NumberAt(at + 2, end) is not null) && !IsTarget(items, from, at) && !(at + 1 >= end && IsMark(items, at))) || (!prefixed && !MayFollow(at + 1, end) && !IsMark(items, at)) || topics.Joins(tokens[at].Plain, PlainAt(at + 2, end)))
            return null;
        if (words.At(tokens, start, end, ListKinds.Editing).Length > (prefixed ? 2 : 1))
            return null;
        if (number <= memory.Seen.Count + 1 && IsTarget(items, from, start))
            return new ListItem(ListItemKind.Place, start, at + 1) { Place = new ListPlace(ListSpot.Number, number) };
        var until = PlainAt(at + 1, end) is "through" or "thru" or "to" or "til" or "till" && NumberAt(at + 2, end) is { } to && to > number && (PlainAt(at + 1, end) != "to" || !items.Exists(item => item.Is(ListKinds.Move) || item.Is(ListKinds.Swap) || item.Is(ListKinds.Reword))) ? to : 0;
        IReadOnlyList<string> ids = until > 0 ? [.. memory.Seen.Take(until).Skip(Math.Max(number, 1) - 1)] : memory.At(number);
        return Named(start, until > 0 ? at + 3 : at + 1, ids, end) with { IsNumber = true, Beyond = ids.Count == 0 ? number : null };
    }

    // "7 after 2 makes more sense": the number beside which another is to stand.
    private bool IsMark(List<ListItem> items, int at) => items is [.., var before, { Kind: ListItemKind.Phrase } last] && (before is { Kind: ListItemKind.Named, IsNumber: true } || (before.Kind == ListItemKind.Phrase && items is [.., { Kind: ListItemKind.Named }, _, _])) && last.To == at && (last.Is(ListKinds.Above) || last.Is(ListKinds.Below)) && (at + 1 >= tokens.Count || words.At(tokens, at + 1, tokens.Count, ListKinds.Units).Length == 0);

    // "Move 4 to 2", "goes to number one": a number that something goes to.
    private bool IsTarget(List<ListItem> items, int from, int at)
    {
        var before = at - 1;
        while (before >= from && tokens[before].Plain is "the" or "position" or "place" or "spot" or "slot" or "number" or "no")
            before--;
        return before > from && tokens[before].Plain is "to" or "at" or "in" or "into" or "as" && items.Exists(item => item.Is(ListKinds.Move) || item.Is(ListKinds.Up)) && !items.Exists(item => item.Is(ListKinds.Swap) || item.Is(ListKinds.Reword))
            && items.Exists(item => item.Kind is ListItemKind.Named or ListItemKind.Run or ListItemKind.Quote || item.Is(ListKinds.It));
    }

    private ListItem? Phrase(int at, int end)
    {
        var phrase = words.At(tokens, at, end, ListKinds.Editing);
        if (phrase.Length == 0)
            return null;
        var to = at + phrase.Length;
        // "Everything about driving" is a topic and not the whole list.
        if (phrase.Is(ListKinds.All) && PlainAt(to, end) is "about" or "on" or "regarding" or "concerning" or "with")
            return new ListItem(ListItemKind.Phrase, at, to + 1) { Kinds = [ListKinds.Heads] };
        // "I keep forgetting it" keeps nothing on a list.
        if ((phrase.Is(ListKinds.Keep) && PlainAt(to, end).EndsWith("ing", StringComparison.Ordinal)) || (phrase.Is(ListKinds.Remove) && phrase.Length == 1 && IsTold(at, to, end)))
            return null;
        if (phrase.Is(ListKinds.All))
            return Named(at, to, memory.Seen, end) with { IsAll = true };
        if (phrase.Is(ListKinds.Rest))
            return Named(at, to, [], end) with { IsRest = true };
        if (phrase.Is(ListKinds.Mine))
            return Named(at, to, memory.Own, end);
        if (phrase.Is(ListKinds.It))
            return Named(at, to, [], end) with { IsBack = true, IsMany = tokens[at].Plain is "those" or "them" or "these" or "both" or "they" || tokens[to - 1].Plain is "two" or "three" or "pair" };
        if (phrase.Is(ListKinds.Evens))
            return Named(at, to, [.. memory.Seen.Where((_, index) => index % 2 == 1)], end);
        if (phrase.Is(ListKinds.Odds))
            return Named(at, to, [.. memory.Seen.Where((_, index) => index % 2 == 0)], end);
        ListSpot? spot = phrase.Is(ListKinds.Top) ? ListSpot.Top : phrase.Is(ListKinds.Bottom) ? ListSpot.Bottom : phrase.Is(ListKinds.Up) ? ListSpot.Up : phrase.Is(ListKinds.Down) ? ListSpot.Down : null;
        return new ListItem(spot is null ? ListItemKind.Phrase : ListItemKind.Place, at, to) { Kinds = phrase.Kinds, Place = spot is { } found ? new ListPlace(found) : null };
    }

    // "I forget it all in there": somebody does it, and wants nothing of the list, unless a number says so.
    private bool IsTold(int at, int to, int end) => at > 0 && tokens[at - 1].Plain is "i" or "he" or "she" or "they" or "we" or "always" or "often" or "never" && !Enumerable.Range(to, end - to).Any(next => tokens[next].Kind == ListTokenKind.Number);

    private List<ListItem> WithTopics(List<ListItem> items, bool whole)
    {
        var changes = items.Exists(item => item.Kinds.Any(ListKinds.Changing.Contains) || item.Kind == ListItemKind.Place);
        for (var at = 0; at < items.Count; at++)
        {
            // "The "cleared" one".
            if (items[at].Kind == ListItemKind.Quote && ((at + 1 < items.Count && items[at + 1].Is(ListKinds.Heads)) || items.Exists(item => item.Kind == ListItemKind.Place)) && topics.Holding(Words(items[at].From, items[at].To)) is { } quoted)
                items[at] = items[at] with { Kind = ListItemKind.Named, Ids = [quoted] };
            if (items[at].Kind != ListItemKind.Run)
                continue;
            var framed = (at + 1 < items.Count && items[at + 1].Is(ListKinds.Heads)) || (at > 0 && items[at - 1].Is(ListKinds.Heads));
            if (!changes && !framed && !whole)
                continue;
            var found = topics.Find(Enumerable.Range(items[at].From, items[at].To - items[at].From).Select(index => tokens[index].Plain));
            found ??= framed && whole ? topics.Alike(Words(items[at].From, items[at].To)) : null;
            if (found is not { } topic || (whole && !framed ? topic.Share < 1 : !framed && topic.Share < LeastShare))
                continue;
            items[at] = items[at] with { Kind = ListItemKind.Named, Ids = [topic.Id] };
        }

        return items;
    }

    private ListItem Named(int from, int to, IReadOnlyList<string> ids, int end) => new(ListItemKind.Named, from, PlainAt(to, end) is "one" or "ones" or "question" or "questions" ? to + 1 : to) { Ids = ids };

    private int? NumberAt(int at, int end) => at >= end ? null : tokens[at].Kind == ListTokenKind.Number ? int.Parse(tokens[at].Plain, CultureInfo.InvariantCulture) : tokens[at].Kind == ListTokenKind.Word && tokens[at].Plain != "zero" ? SmallNumbers.Of(tokens[at].Plain) : null;

    // A number before a thing counts that thing: "2 kids", "first thing in the morning".
    private bool MayFollow(int at, int end) => at >= end || words.At(tokens, at, end, ListKinds.Editing).Length > 1 || tokens[at].IsMark || tokens[at].Kind is ListTokenKind.Number or ListTokenKind.Quote || (words.At(tokens, at, end, ListKinds.Units).Length == 0 && (AfterNumber.Contains(tokens[at].Plain) || SmallNumbers.Of(tokens[at].Plain) is not null || words.At(tokens, at, end, ListKinds.Editing).Length > 0));

    private static int OrdinalOf(string word)
    {
        if (Array.IndexOf(Ordinals, word) is > 0 and var exact)
            return exact;
        if (Array.IndexOf(ShortOrdinals, word) is > 0 and var numbered)
            return numbered;
        // "The sixt", "secnd".
        if (word.Length == 4 && Array.FindIndex(Ordinals, ordinal => ordinal.Length == 5 && ordinal.StartsWith(word, StringComparison.Ordinal)) is > 0 and var cut)
            return cut;
        return word.Length >= 5 && !word.EndsWith("ty", StringComparison.Ordinal) && Array.FindIndex(Ordinals, ordinal => ordinal.Length > 4 && PlainWords.NearlyEqual(word, ordinal)) is > 0 and var near ? near : 0;
    }

    private string PlainAt(int at, int end) => at < end ? tokens[at].Plain : "";
}
