using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>Tells what the pieces of a message are: a change, words that lead up to a question, names of questions, a word to the bot.</summary>
internal sealed class ListParts(ListWords words, ListTopics topics, IReadOnlyList<ListToken> tokens, ListPieces pieces, ListScan scan, ListChange change, string text)
{
    /// <summary>Whether a piece ends the question before it: it ends the list, asks, changes or adds something itself.</summary>
    public bool BeginsAnother(ListPiece piece, bool marked, bool opened) =>
        words.Covers(tokens, piece.From, piece.To, ListKinds.Ending, ListKinds.Around) || (!opened && ListGrammar.Asks(tokens, piece.From, piece.To))
        || (Edit(piece, asks: false) is { Kind: not ListActKind.Unclear } act && act.Ids.Count > 0 && !marked)
        // "…, and take out 12", where there is no 12.
        || (!marked && Edit(piece, asks: false) is { Kind: ListActKind.Unclear, Beyond.Count: > 0 })
        || (words.Find(tokens, piece.From, Math.Min(piece.To, piece.From + 3), ListKinds.Adding) >= 0 && LeadIn(piece.From, piece.To) is not null);

    /// <summary>The change that a piece asks for; null if it asks for none.</summary>
    // A polite question is a change where it goes on with a word of change: "could you scrap 2", "would you mind putting it first?"
    public ListAct? Edit(ListPiece piece, bool asks)
    {
        var from = AfterPolite(piece.From, piece.To);
        // "You left mine out" is a complaint.
        if (ListGrammar.AfterLeads(tokens, piece.From, piece.To) is var first && first + 1 < piece.To && tokens[first].Plain is "you" or "youve" or "u" && !ListGrammar.IsAuxiliary(tokens[first + 1].Plain))
            return null;
        if (!asks)
            return change.Of(piece.From, piece.To) is { Kind: not ListActKind.Unclear } || from == piece.From || from >= piece.To ? change.Of(piece.From, piece.To) : change.Of(from, piece.To);
        // "Could the scan one come off": asked of the question itself.
        if (from < piece.To - 1 && tokens[from].Plain is "can" or "could" or "may" or "might" or "should" or "shouldnt" or "couldnt" && !ListGrammar.IsPerson(tokens[from + 1].Plain) && change.Of(from + 1, piece.To) is { Kind: ListActKind.Remove or ListActKind.Move or ListActKind.Swap or ListActKind.Join or ListActKind.Split } asked && asked.Ids.Count > 0)
            return asked;
        if (from >= piece.To || words.At(tokens, from, piece.To, ListKinds.Changing).Length == 0 || (from == piece.From && ListGrammar.Asks(tokens, from, piece.To)))
            return null;
        // "Change 2 to can I garden?": it has to name what it changes.
        return change.Of(from, piece.To) is { Kind: not ListActKind.Unclear } act && (from > piece.From || scan.Of(from, piece.To).Any(item => item.Ids.Count > 0 && !item.IsBack)) ? act : null;
    }

    /// <summary>Whether a polite question asks for something to be added.</summary>
    // "Can you add one about heat", and not "can I add weight to it".
    public bool AsksToAdd(ListPiece piece)
    {
        var from = AfterPolite(piece.From, piece.To);
        if (from == piece.From || from >= piece.To || words.At(tokens, from, piece.To, ListKinds.AddOnly) is not { Length: > 0 } phrase)
            return false;
        var isYou = Enumerable.Range(piece.From, from - piece.From).Any(at => tokens[at].Plain is "you" or "u" or "we");
        return isYou || (from + phrase.Length < piece.To && tokens[from + phrase.Length].Plain is "one" or "a" or "this" or "another" or "something" or "about" or "whether" or "if" or "that" or "mine" or "my");
    }

    /// <summary>Whether a piece names one more question behind those that are added: "… and something about the scan?"</summary>
    public bool NamesNew(ListPiece piece) => words.At(tokens, piece.From, piece.To, ListKinds.AddOnly).Length > 1;

    /// <summary>Whether a question asks if something may be asked: "would it be silly to ask him if …".</summary>
    public bool AsksToAsk(ListPiece piece) => piece.From + 1 < piece.To && tokens[piece.From].Plain is "would" or "is" or "do" && tokens[piece.From + 1].Plain is "it" or "you" && words.Find(tokens, piece.From, piece.To, ListKinds.Asking) > piece.From && Enumerable.Range(piece.From, piece.To - piece.From).Any(at => tokens[at].Plain is "ask");

    /// <summary>Whether a piece names a question of the list by "number" or "q": what asks so is asked about the list.</summary>
    public bool NamesOutright(ListPiece piece) => ListGrammar.Asks(tokens, piece.From, piece.To) && scan.Of(piece.From, piece.To).Any(item => item.IsNumber && tokens[item.From].Plain is "number" or "no" or "question" or "q" or "nr");

    /// <summary>Whether a piece asks how to get ready for the visit, and not for it to be added.</summary>
    public bool IsPreparing(ListPiece piece, bool adds) => !adds && !AsksToAdd(piece) && AskedOfUs.IsPreparing(scan.Words(piece.From, piece.To) + "?");

    /// <summary>Where a piece begins once its polite words are passed over.</summary>
    public int AfterPolite(int from, int to)
    {
        while (from < to && (tokens[from].IsMark || words.At(tokens, from, to, ListKinds.Polite) is { Length: > 0 }))
            from += tokens[from].IsMark ? 1 : words.At(tokens, from, to, ListKinds.Polite).Length;
        return from;
    }

    /// <summary>Where the words of a question begin behind "add", "I want to know" and the like; null if nothing of the kind stands there.</summary>
    public int? LeadIn(int from, int to)
    {
        var start = AfterPolite(from, to);
        // "And put will I need injections".
        if (start + 1 < to && tokens[start].Plain is "put" or "write" or "ask" && ListGrammar.Asks(tokens, start + 1, to))
            return start + 1;
        var found = words.At(tokens, Math.Min(start, to - 1), to, ListKinds.Adding).Length > 0 ? start : words.Find(tokens, from, to, ListKinds.Asking);
        if (found < 0 || found >= to)
        {
            // "… comes one on the stairs", "wait, I forgot the main one".
            found = words.Find(tokens, from, to, ListKinds.Adding);
            if (found < 0 || words.At(tokens, found, to, ListKinds.Adding).Length < 2 || (found > from && tokens[found - 1].Plain == "the"))
                return null;
        }

        var at = found;
        while (at < to && words.At(tokens, at, to, ListKinds.Adding) is { Length: > 0 } phrase)
        {
            at += phrase.Length;
            // "Should ask her if …": whom is not what.
            if (at + 1 < to && tokens[at - 1].Plain == "ask" && tokens[at].Plain is "her" or "him" or "them" && (tokens[at + 1].Plain is "if" or "whether" || ListGrammar.IsClause(tokens, at + 1, to)))
                return at + 1;
            // "Wonders if", "ask whether": the word that makes the question stays with it.
            if (tokens[at - 1].Plain is "if" or "whether" or "what" or "how")
                return at - 1;
            while (at < to && (tokens[at].IsMark || tokens[at].Plain is "this" or "one" or "in" or "also" or "question" or "a" or "please" or "to" && at + 2 < to && tokens[at + 2].Plain is "list" or "page" || tokens[at].Plain is "my" or "the" && at + 1 < to && tokens[at + 1].Plain is "list" or "page" || tokens[at].Plain is "list" or "page"))
            {
                if (tokens[at].Plain is "a" && at + 1 < to && tokens[at + 1].Plain is not ("question" or "new"))
                    break;
                at++;
            }
        }

        // "I'd like 2, 4 and 6" adds nothing.
        return at < to && tokens[at].Kind == ListTokenKind.Number && scan.Of(at, to) is [{ IsNumber: true }, ..] ? null : at;
    }

    /// <summary>Whether a sentence wants no list at all.</summary>
    public bool Refuses(ListSentence sentence, List<ListAct> acts)
    {
        // "Good list, but none of them mention sleep", "what if I forget the list" and "I have no list of medicines" refuse nothing.
        if (words.Find(tokens, sentence.From, sentence.To, ListKinds.Refusing) is var at and >= 0 && !IsSaidOf(at, sentence.To) && !(at > sentence.From && (tokens[at - 1].Plain is "have" or "got" or "but" || tokens[at - 1].Plain is "i" && tokens[at].Plain is "forget")) && tokens[at].Plain != "without")
            return scan.Of(at, sentence.To).All(item => item.Kind != ListItemKind.Named || item.IsAll || item.IsBack || item.IsRest || item.IsNumber || item.Ids.Count == 0 || !acts.Exists(act => act.Changes)) && !sentence.Asks && QuoteIn(new ListPiece(sentence.From, sentence.To, ListJoint.None)) is null;
        var taking = words.Find(tokens, sentence.From, sentence.To, ListKinds.Taking);
        // "I forget it all in there" tells something.
        if (taking < 0 || (taking > sentence.From && tokens[taking - 1].Plain is "i" or "he" or "she" or "they" or "always" or "often" or "to") || ListGrammar.Asks(tokens, sentence.From, sentence.To))
            return false;
        var items = scan.Of(taking, sentence.To);
        return items.Take(3).Any(item => item.IsAll) && !items.Any(item => item.Is(ListKinds.Except) || item.Is(ListKinds.Above) || item.Is(ListKinds.Below) || item.IsRest || item.IsNumber || item.Is(ListKinds.Undecided)) && words.Find(tokens, sentence.From, sentence.To, Doubting) < 0
            && !items.TakeWhile(item => !item.IsAll).Any(item => item.Kind == ListItemKind.Run) && !(items.SkipWhile(item => !item.IsAll).Skip(1).FirstOrDefault() is { Kind: ListItemKind.Named, IsBack: false });
    }

    // "None of them mention sleep" misses something and refuses nothing.
    private bool IsSaidOf(int at, int end) => at + words.At(tokens, at, end, ListKinds.Refusing).Length is var next && next < end && words.At(tokens, next, end, Mentions).Length > 0;

    private static IReadOnlySet<string> Mentions { get; } = new HashSet<string> { "mentions" };

    private static IReadOnlySet<string> Doubting { get; } = new HashSet<string> { ListKinds.Undecided, ListKinds.Except };

    /// <summary>Whether a sentence is put to the bot.</summary>
    public bool IsToBot(ListSentence sentence, List<ListAct> acts, bool begunByBot, bool adds)
    {
        var said = scan.Words(sentence.From, sentence.To);
        var isAsking = sentence.Asks || ListGrammar.Asks(tokens, sentence.From, sentence.To) || pieces.Of(sentence).Any(piece => ListGrammar.Asks(tokens, piece.From, piece.To));
        var start = AfterPolite(sentence.From, sentence.To);
        // "One for the list: …", "add 'What does it mean?'"
        if (IsForThem(sentence) || AddedQuote.Find(words, tokens, sentence.From, sentence.To) >= 0)
            return false;
        if (start < sentence.To && words.At(tokens, start, sentence.To, ListKinds.AddOnly).Length > 0 && !words.At(tokens, start, sentence.To, ListKinds.ToBot).Is("to-bot"))
            return false;
        if (words.Find(tokens, sentence.From, sentence.To, ListKinds.ToBot) is var at and >= 0 && (isAsking || ListGrammar.Asks(tokens, at + words.At(tokens, at, sentence.To, ListKinds.ToBot).Length, sentence.To) || tokens[at].Plain is "explain" or "tell" or "remind" || (tokens[at].Plain is "i" or "dont" or "do" && at - start <= 2)))
            return Edit(new ListPiece(sentence.From, sentence.To, ListJoint.None), isAsking) is null or { Kind: ListActKind.Unclear } or { Kind: ListActKind.Move };
        // "Remove 2, and what should I wear?" changes the list first.
        if ((ListGrammar.Asks(tokens, sentence.From, sentence.To) || pieces.Of(sentence) is not [var head, ..] || (change.Wording(head.From, head.To) is null && (head.To == sentence.To || Edit(head, asks: false) is null or { Kind: ListActKind.Unclear, Beyond.Count: 0 }))) && AskedOfUs.Is(sentence.Asks ? said + "?" : said))
            return true;
        // "Agreed with who?": what goes on asking after a question to the bot.
        if (begunByBot && sentence.Asks && !ListGrammar.Asks(tokens, sentence.From, sentence.To))
            return true;
        // "Move 3 up. And is heat any good?": asked beside a change, and not of what they themselves may do.
        if (acts.LastOrDefault() is { Changes: true, Kind: not ListActKind.Add } last && last is not { Kind: ListActKind.Reword or ListActKind.Join or ListActKind.Split, Text.Length: 0 } && !adds && sentence.Asks && pieces.Of(sentence).Count == 1 && ListGrammar.Asks(tokens, sentence.From, sentence.To)
            && !Enumerable.Range(sentence.From, sentence.To - sentence.From).Any(index => tokens[index].Plain is "i" or "im" or "ive" or "you" or "we" or "then") && change.PlaceOf(sentence.From, sentence.To) is null)
            return true;
        return (ListGrammar.Asks(tokens, sentence.From, sentence.To) || (start < sentence.To && ListGrammar.Asks(tokens, start, sentence.To))) && AfterPolite(sentence.From, sentence.To) is var from && Edit(new ListPiece(sentence.From, sentence.To, ListJoint.None), asks: true) is null
            && (scan.Of(from, sentence.To).Any(item => item is { IsNumber: true } && (tokens[item.From].Plain is "number" or "no" or "question" or "q" || (tokens[item.From].Kind == ListTokenKind.Number && tokens[Math.Max(item.From - 1, 0)].Plain is "think" or "is" or "does" or "about" or "did" or "need" or "needs" or "was" or "why" or "with" or "of"))) || OwnQuestion.In(said).Length == 0);
    }

    /// <summary>Whether a sentence does nothing but ask: it adds, changes and takes back nothing, as "wait, can I drive?" does.</summary>
    public bool OnlyAsks(ListSentence sentence)
    {
        var start = AfterPolite(sentence.From, sentence.To);
        // "OK to keep jogging till I see them": asked without the words that ask.
        var asks = ListGrammar.AsksLeave(tokens, sentence.From, sentence.To) || (start < sentence.To && (sentence.Asks || ListGrammar.Asks(tokens, start == sentence.From ? start : ListGrammar.Asks(tokens, sentence.From, sentence.To) ? sentence.From : start, sentence.To)));
        return asks && (start == sentence.To || words.At(tokens, start, sentence.To, ListKinds.AddOnly).Length == 0)
            && !Enumerable.Range(sentence.From, start - sentence.From).Any(at => tokens[at].Plain is "wait" or "oops" or "hang" or "forgot" or "sorry") && Edit(new ListPiece(sentence.From, sentence.To, ListJoint.None), asks: true) is null;
    }

    /// <summary>Whether words end the list in so many words, and not only praise it: "done", "that's all", and not "looks good".</summary>
    public bool EndsOutright(int from, int to) => Enumerable.Range(from, to - from).Any(at => tokens[at].Plain is "done" or "finished" or "finish" or "sorted" or "print" or "page" or "else" or "more" || (tokens[at].Plain is "it" or "all" or "everything" or "me" or "lot" && at > from && tokens[at - 1].Plain is "thats" or "is" or "the"));

    private bool IsForThem(ListSentence sentence)
    {
        var colon = Enumerable.Range(sentence.From, sentence.To - sentence.From).FirstOrDefault(at => tokens[at].Kind == ListTokenKind.Colon, -1);
        var said = colon < 0 ? -1 : words.Find(tokens, sentence.From, colon, ListKinds.OfThem);
        return said >= 0 && (said == sentence.From || tokens[said - 1].Plain != "not") && !ListGrammar.Asks(tokens, sentence.From, colon);
    }

    /// <summary>The pieces of a sentence, with what only names put to the piece it stands beside.</summary>
    // "Only 1, 4 and 6", "the scan, the driving and 2": what only names belongs to the piece it stands beside.
    public List<ListPiece> Merged(IReadOnlyList<ListPiece> pieces)
    {
        var merged = new List<ListPiece>();
        foreach (var piece in pieces)
        {
            if (merged.Count > 0 && piece.Joint is ListJoint.And or ListJoint.Comma && Belongs(merged, piece))
                merged[^1] = merged[^1] with { To = piece.To };
            else
                merged.Add(piece);
        }

        return merged;
    }

    private bool Belongs(List<ListPiece> merged, ListPiece piece)
    {
        var last = merged[^1];
        if (words.At(tokens, piece.From, piece.To, ListKinds.Correcting).Length > 0 || words.At(tokens, piece.From, piece.To, KeepOnly).Length > 0 || (piece.From > 0 && tokens[piece.From - 1].Plain is "but" or "because" or "so"))
            return false;
        var namesLast = IsNamed(last.From, last.To);
        // "Put 1 and 3 together".
        if (piece.Joint == ListJoint.And && scan.Of(piece.From, piece.To) is [{ Kind: ListItemKind.Named }, ..] joined && joined.Any(item => item.Is(ListKinds.Join)) && scan.Of(last.From, last.To) is [.., { Kind: ListItemKind.Named }])
            return true;
        // "Take 2 and 3 off".
        if (piece.Joint == ListJoint.And && scan.Of(piece.From, piece.To) is [{ IsNumber: true }, ..] && scan.Of(last.From, last.To) is [.., { IsNumber: true }] && AfterPolite(last.From, last.To) is var verb && verb < last.To && tokens[verb].Plain is "take" or "taking" or "get" or "leave" or "cross" or "strike" or "throw" or "chuck" && change.Of(last.From, piece.To) is { Kind: ListActKind.Remove, Ids.Count: > 1 })
            return true;
        if (IsNamed(piece.From, piece.To))
            return namesLast || (last.Joint != ListJoint.Opens && Edit(last, IsAsking(last.From, last.To, false)) is { } act && act.Kind is ListActKind.Remove or ListActKind.KeepOnly or ListActKind.Move or ListActKind.Unclear or ListActKind.Reword or ListActKind.Order && !words.Covers(tokens, last.From, last.To, ListKinds.Correcting, ListKinds.Around) && !EndsInPlace(last))
                || (last.Joint != ListJoint.Opens && scan.Of(last.From, last.To) is [.., { Kind: ListItemKind.Named }] scanned && scanned.Any(item => item.Is(ListKinds.Swap) || item.Is(ListKinds.Join) || item.Is(ListKinds.Between)));
        if (namesLast && piece.Joint == ListJoint.And && scan.Of(piece.From, piece.To) is [{ Kind: ListItemKind.Named, IsBack: false } head, ..] begun && (head.IsNumber || head.IsOrdinal) && !begun.Any(item => item.Is(ListKinds.Remove) || item.Is(ListKinds.Leaves)) && merged.Count == 1)
            return true;
        return namesLast && words.At(tokens, piece.From, piece.To, ListKinds.AloneOnly).Length == 0 && LeadIn(piece.From, piece.To) is null && change.Of(last.From, piece.To) is { } both && (both.Kind != ListActKind.Unclear || both.Beyond.Count > 1) && both.Ids.Count + both.Beyond.Count > 1 && (piece.Joint == ListJoint.And || both.Kind == ListActKind.Order);
    }

    private static IReadOnlySet<string> KeepOnly { get; } = new HashSet<string> { ListKinds.Keep };

    private bool EndsInPlace(ListPiece piece) => scan.Of(piece.From, piece.To) is [.., { Kind: ListItemKind.Place }];

    /// <summary>Whether a piece does nothing but point at questions.</summary>
    public bool IsNamed(int from, int to)
    {
        if (from >= to)
            return false;
        var start = AfterPolite(from, to);
        start += start < to ? words.At(tokens, start, to, ListKinds.AddOnly).Length : 0;
        var items = start < to ? scan.Of(start, to, whole: true) : [];
        return items.Count > 0 && items.Any(item => item.Kind == ListItemKind.Named && !item.IsBack) && items.All(item => item is { Kind: ListItemKind.Named } || item.Is(ListKinds.Heads) || item.Is(ListKinds.Stays) || (item.Kind == ListItemKind.Run && Enumerable.Range(item.From, item.To - item.From).All(at => tokens[at].Plain is "the" or "on" or "of" or "or" or "in" or "with" or "and" or "question" or "number" or "numbers" or "my" or "please" or "maybe" or "probably" or "then" or "mate" or "thanks")));
    }

    /// <summary>Whether words ask.</summary>
    public bool IsAsking(int from, int to, bool marked) => marked || ListGrammar.Asks(tokens, from, to);

    /// <summary>A question in quotation marks.</summary>
    public ListItem? QuoteIn(ListPiece piece) => Enumerable.Range(piece.From, piece.To - piece.From).Where(at => tokens[at].Kind == ListTokenKind.Quote && topics.Holding(scan.Words(at, at + 1)) is null).Select(at => new ListItem(ListItemKind.Quote, at, at + 1)).FirstOrDefault();

    /// <summary>What stands in quotation marks and is to be asked; null where it is only a phrase within a question: "is 'wear and tear' for life?"</summary>
    public ListItem? OwnQuoteIn(ListPiece piece, bool asks) => QuoteIn(piece) is not { } quote || (asks && !AsksToAdd(piece) && !AsksToAsk(piece) && !Questions.Looks(Inside(quote))) ? null : quote;

    /// <summary>The piece behind a question that begins at a piece.</summary>
    // Behind a colon the words stand as they are to be printed, two questions in one if need be.
    public int EndOfQuestion(List<ListPiece> pieces, int at, ListSentence sentence, bool opened = false)
    {
        var until = at + 1;
        while (until < pieces.Count && (opened || pieces[until].Joint != ListJoint.Opens) && !BeginsAnother(pieces[until], sentence.Asks && until == pieces.Count - 1, opened) && !IsBesides(pieces[until], opened))
            until++;
        return until;
    }

    // "…, so that too", "…, so I must get that from the doctor": said of the question, and no part of it.
    private bool IsBesides(ListPiece piece, bool opened) =>
        Enumerable.Range(piece.From, piece.To - piece.From).All(at => ListGrammar.IsAside(tokens[at].Plain) || tokens[at].Plain == "so")
        || (!opened && AfterSo(piece) is var at && at > 0 && at < piece.To && tokens[at - 1].Plain == "so" && !IsPurpose(at, piece.To) && tokens[at].Plain is "i" or "we" or "ill" or "id" or "that" or "it" or "put" or "please");

    // "…, so I don't just say that it hurts": what the question is for goes on with it.
    private bool IsPurpose(int at, int to) => at + 1 < to && tokens[at].Plain is "i" or "we" or "that" or "it" && tokens[at + 1].Plain is "dont" or "can" or "cant" or "could" or "wont" or "know" or "never" or "doesnt" or "i";

    /// <summary>The pieces before the one that asks, where they only name questions or end the list: "1, 3 and 5, what does 4 mean?"</summary>
    public List<ListPiece> BeforeAsked(ListSentence sentence)
    {
        var all = Merged(pieces.Of(sentence));
        var asked = all.FindIndex(piece => ListGrammar.Asks(tokens, piece.From, piece.To));
        var before = all.Take(Math.Max(asked, 0)).ToList();
        return before.TrueForAll(piece => IsNamed(piece.From, piece.To) || IsEnd(piece)) ? before : [];
    }

    /// <summary>Whether a piece ends the list.</summary>
    public bool IsEnd(ListPiece piece) => words.Covers(tokens, piece.From, piece.To, ListKinds.Ending, ListKinds.Around);

    /// <summary>Where a question to the bot begins behind "oh" and "btw".</summary>
    public int AskedFrom(int from, int to)
    {
        while (from < to - 2 && (tokens[from].IsMark || tokens[from].Plain is "btw" or "and" or "also" or "but" or "so" or "oh"))
            from++;
        return from;
    }

    private int AfterSo(ListPiece piece) => tokens[piece.From].Plain == "so" ? piece.From + 1 : piece.From;

    /// <summary>What stands between quotation marks.</summary>
    public string Inside(ListItem quote) => scan.Words(quote.From, quote.To)[1..^1];

    /// <summary>Words as they go on the page, made a line of where they were told in a sentence.</summary>
    public string Clean(int from, int to, bool turned)
    {
        // One quotation is what stands in it.
        if (to - from == 1 && tokens[from].Kind == ListTokenKind.Quote)
            return scan.Words(from, to)[1..^1];
        var marked = to < tokens.Count && text[tokens[to].From] == '?' ? "?" : "";
        // From the colon on, mark-up too: it is taken out as a whole.
        var said = (from > 0 && tokens[from - 1].Kind == ListTokenKind.Colon ? text[tokens[from - 1].To..tokens[to - 1].To] : scan.Words(from, to)).Trim(' ', ',', ';', '"', ':', '-', '\n') + marked;
        return turned ? ListQuestion.Turned(said) : said;
    }

    /// <summary>The thing that is named behind "about"; empty where a clause or a question stands there.</summary>
    public string ThingIn(int from, int end)
    {
        // "Something about sleep would be good": the thing ends where something is said of it.
        end = Enumerable.Range(from, Math.Max(0, end - from)).FirstOrDefault(at => at > from && (tokens[at].Plain is "would" or "is" or "might"), end);
        return from < end && !ListGrammar.IsClause(tokens, from, end) && !ListGrammar.Asks(tokens, from, end) ? scan.Words(from, end) : "";
    }
}
