using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>
/// Reads what a message does to the list of questions: taken apart into sentences and pieces, each piece is a change, an end, a
/// question for the clinician, a question to the bot, or a remark. What is none of these changes nothing.
/// </summary>
internal sealed class ListReader
{
    private readonly ListWords _words;
    private readonly ListTopics _topics;
    private readonly ListMemory _memory;
    private readonly IReadOnlyList<ListToken> _tokens;
    private readonly ListPieces _pieces;
    private readonly ListScan _scan;
    private readonly ListChange _change;
    private readonly string _text;
    private readonly List<ListAct> _acts = [];

    // What was said before its words came: "two more.", "make the first one plainer.", "at the top I'd like:".
    private bool _adds;
    private bool _begunByBot;
    private string _about = "";
    private string _heardOf = "";
    private ListPlace? _place;
    private IReadOnlyList<string> _listed = [];
    private bool _listedRest;

    private ListReader(ListWords words, ListTopics topics, ListMemory memory, string text)
    {
        (_words, _topics, _memory, _text) = (words, topics, memory, text);
        _tokens = words.Spelled(ListTokens.Of(text));
        _pieces = new ListPieces(words, topics, _tokens, text);
        _scan = new ListScan(words, topics, memory, _tokens, text);
        _change = new ListChange(words, topics, memory, _tokens, _scan);
    }

    /// <summary>Reads a message.</summary>
    public static ListReading Read(ListWords words, ListTopics topics, ListMemory memory, string text)
    {
        var reader = new ListReader(words, topics, memory, text);
        foreach (var sentence in reader._pieces.Sentences())
            reader.Take(sentence);
        reader.Finish();
        return new ListReading(reader._acts);
    }

    /// <summary>A letter holds questions and nothing else.</summary>
    public static ListReading Letter(ListWords words, ListTopics topics, ListMemory memory, string text)
    {
        var reader = new ListReader(words, topics, memory, text);
        foreach (var sentence in reader._pieces.Sentences())
        {
            if (ListGrammar.Asks(reader._tokens, sentence.From, sentence.To) || sentence.Asks)
                reader.AddWords(sentence.From, sentence.To, outright: false);
        }

        return new ListReading(reader._acts);
    }

    private void Take(ListSentence sentence)
    {
        // "… in their place": where the question before it goes.
        if (_acts.LastOrDefault() is { Kind: ListActKind.Add } added && _words.Covers(_tokens, sentence.From, sentence.To, ListKinds.HereOnly, ListKinds.HereOnly))
        {
            _acts[^1] = added with { Place = new ListPlace(ListSpot.Freed) };
            return;
        }

        if (_words.Covers(_tokens, sentence.From, sentence.To, ListKinds.Ending, ListKinds.Around) || (!sentence.Asks && Closing.Is(_scan.Words(sentence.From, sentence.To))))
            End();
        else if (Refuses(sentence))
            Do(new ListAct(ListActKind.Refuse));
        else if (IsToBot(sentence))
            AskBot(sentence.From, sentence.To);
        else
            TakePieces(sentence);
    }

    private void TakePieces(ListSentence sentence)
    {
        // "Make the first one plainer. What is wrong, and for how long?": the words that were still to come, whole.
        if (sentence.Asks && ListGrammar.Asks(_tokens, sentence.From, sentence.To) && _acts.LastOrDefault(act => act.Changes) is { Kind: ListActKind.Reword or ListActKind.Join, Text.Length: 0 })
        {
            AddText(Clean(sentence.From, sentence.To, turned: false), outright: false);
            return;
        }

        if (!sentence.Asks && _change.Replacing(sentence.From, sentence.To) is { } replacing)
        {
            Do(replacing);
            return;
        }

        var pieces = Merged(_pieces.Of(sentence));
        for (var at = 0; at < pieces.Count;)
        {
            var isLast = at + 1 == pieces.Count;
            // Of two colons the last opens the words.
            if (!isLast && pieces[at + 1].Joint == ListJoint.Opens && (at + 2 >= pieces.Count || pieces[at + 2].Joint != ListJoint.Opens))
                at = TakeOpened(pieces, at, sentence);
            else
                at = TakePiece(pieces, at, sentence);
        }
    }

    // "5 should read: …", "at the top I'd like: …", "add: …"
    private int TakeOpened(List<ListPiece> pieces, int at, ListSentence sentence)
    {
        var (head, next) = (pieces[at], at + 1);
        var until = EndOfQuestion(pieces, next, sentence, opened: true);
        var (from, to) = (pieces[next].From, pieces[until - 1].To);
        var asks = IsAsking(from, to, sentence.Asks && until == pieces.Count);
        // "Change it: remove 4": the changes themselves.
        if (!asks && Edit(pieces[next], asks: false) is { Kind: not ListActKind.Unclear } && _words.Find(_tokens, head.From, head.To, AddOnly) < 0)
            return next;
        var wording = _change.Wording(head.From, head.To);
        if (wording is not null && (asks || wording.Kind != ListActKind.Reword || !IsNamed(from, to)))
        {
            Do(wording with { Text = Clean(from, to, turned: false) });
            return until;
        }

        var (change, place) = (_change.Of(head.From, head.To), _change.PlaceOf(head.From, head.To));
        var adds = LeadIn(head.From, head.To) is not null || _words.Find(_tokens, head.From, head.To, ListKinds.Adding) >= 0;
        // "I've got room for two: the scan and the driving".
        if (!asks && !(adds && change is null) && _change.Of(head.From, to) is { Kind: not ListActKind.Unclear } both)
        {
            Do(both);
            return until;
        }

        if (change is { Kind: not ListActKind.Unclear } && place is null)
            Do(change);
        if (adds || place is not null)
        {
            AddWords(from, to, outright: true, place: place);
            return until;
        }

        if (!asks)
            return TakePiece(pieces, at, sentence);
        // "Good posture: does it matter?" is one question; "I'm a roofer: …" only leads up to it.
        if (ListGrammar.NamesHead(_tokens, head.From, head.To) && change is null)
            AddText(Clean(head.From, to, turned: false), outright: false, isWhole: true);
        else
            AddWords(from, to, outright: false);
        return until;
    }

    private int TakePiece(List<ListPiece> pieces, int at, ListSentence sentence)
    {
        var piece = pieces[at];
        var until = at + 1;
        if (_words.Covers(_tokens, piece.From, piece.To, ListKinds.Correcting, ListKinds.Around) && at + 1 < pieces.Count && IsNamed(pieces[at + 1].From, pieces[at + 1].To) && Correct(pieces[at + 1]))
            return at + 2;
        if (_words.Covers(_tokens, piece.From, piece.To, ListKinds.Ending, ListKinds.Around))
        {
            // "Looks good, but let me think": no end yet.
            if (until < pieces.Count && (_tokens[pieces[until].From - 1].Plain is "but" or "though" or "while" || _tokens[pieces[until].From].Plain is "but" or "though" or "just" or "still") && Edit(pieces[until], asks: false) is null && !_words.Covers(_tokens, pieces[until].From, pieces[until].To, ListKinds.Ending, ListKinds.Around))
                _acts.Add(new ListAct(ListActKind.Remark));
            else
                End();
            return until;
        }

        // "Remove 2. Actually no, leave it."
        if (_acts.Count > 0 && _acts.FindLast(act => act.Kind != ListActKind.Remark) is { Changes: true } undone && _words.Covers(_tokens, piece.From, piece.To, ListKinds.Cancelling, ListKinds.Around) && Enumerable.Range(Math.Max(0, piece.From - 3), piece.To - Math.Max(0, piece.From - 3)).Any(index => _tokens[index].Plain is "no" or "actually" or "wait" or "sorry" or "hang" or "but"))
        {
            _acts[_acts.LastIndexOf(undone)] = new ListAct(ListActKind.Remark);
            return until;
        }

        if (_words.At(_tokens, piece.From, piece.To, ListKinds.Correcting) is { Length: > 0 } no && IsNamed(piece.From + no.Length, piece.To) && Correct(piece with { From = piece.From + no.Length }))
            return until;
        var strict = IsAsking(piece.From, piece.To, sentence.Asks && until == pieces.Count);
        if (Edit(piece, strict) is { } act)
        {
            Do(act);
            return until;
        }

        if (!strict && _listed.Count > 0 && _words.Covers(_tokens, piece.From, piece.To, ListKinds.AloneOnly, ListKinds.Around))
        {
            End();
            return until;
        }

        if (QuoteIn(piece) is { } quote)
        {
            AddText(Inside(quote), outright: true, _change.PlaceOf(piece.From, piece.To));
            return until;
        }

        if ((!strict || AsksToAdd(piece)) && LeadIn(piece.From, piece.To) is { } lead)
            return TakeLed(pieces, at, lead, sentence);
        if (strict || (ListGrammar.IsClause(_tokens, piece.From, piece.To) && at == 0))
            return TakeQuestion(pieces, at, sentence);
        if (IsNamed(piece.From, piece.To))
        {
            Listed(piece);
            return until;
        }

        Hear(piece, isWhole: pieces.Count == 1);
        return until;
    }

    private int TakeQuestion(List<ListPiece> pieces, int at, ListSentence sentence)
    {
        var from = at > 0 && ListGrammar.IsCondition(_tokens, pieces[at - 1].From, pieces[at - 1].To) && !ListGrammar.Asks(_tokens, pieces[at - 1].From, pieces[at - 1].To) ? pieces[at - 1].From : pieces[at].From;
        var until = EndOfQuestion(pieces, at, sentence);
        AddWords(from, pieces[until - 1].To, outright: _adds);
        return until;
    }

    // "I also want to know whether …", "pop one in about deadlifts, when can I start them again".
    private int TakeLed(List<ListPiece> pieces, int at, int lead, ListSentence sentence)
    {
        var piece = pieces[at];
        var place = _change.PlaceOf(piece.From, piece.To);
        var until = EndOfQuestion(pieces, at, sentence);
        var isWeak = _tokens[Math.Min(lead, _tokens.Count - 1)].Plain is "to" or "you";
        (_adds, _place) = (true, place ?? _place);
        var isBack = lead > piece.From && _tokens[lead - 1].Plain is "in" or "on" or "down" or "that" or "it" && lead >= piece.To;
        if (lead >= piece.To && until == at + 1 && !(isBack && _heardOf.Length > 0))
            return until;
        if (isWeak && lead < piece.To)
            return at + 1;
        var isAbout = lead > 0 && _tokens[lead - 1].Plain is "about" or "on" or "of" || (lead < piece.To && _tokens[lead].Plain is "about" or "on");
        if (isAbout)
        {
            var thing = _tokens[Math.Min(lead, piece.To - 1)].Plain is "about" or "on" && lead < piece.To ? lead + 1 : lead;
            var end = place is null ? pieces[until - 1].To : piece.To;
            var would = Enumerable.Range(thing, Math.Max(0, end - thing)).FirstOrDefault(index => _tokens[index].Plain is "would" or "is" or "might", end);
            end = would > thing ? would : end;
            _about = thing < end && !ListGrammar.IsClause(_tokens, thing, end) && !ListGrammar.Asks(_tokens, thing, end) ? _scan.Words(thing, end) : "";
            if (_about.Length > 0)
                return until;
            lead = thing;
        }

        // "I'm worried about my job, can you put that in".
        if (lead >= piece.To || (Enumerable.Range(lead, piece.To - lead).All(index => _tokens[index].IsMark || _tokens[index].Plain is "that" or "it" or "this" or "in" or "on" or "too" or "please" or "there" or "to" or "them" or "as" or "well")))
        {
            if (_heardOf.Length > 0 && !_acts.Exists(act => act.Kind == ListActKind.Add))
                AddText(_heardOf, outright: true, place, isThing: true);
            return at + 1;
        }

        AddWords(lead, pieces[until - 1].To, outright: true);
        return until;
    }

    // Behind a colon the words stand as they are to be printed, two questions in one if need be.
    private int EndOfQuestion(List<ListPiece> pieces, int at, ListSentence sentence, bool opened = false)
    {
        var until = at + 1;
        while (until < pieces.Count && (opened || pieces[until].Joint != ListJoint.Opens) && !BeginsAnother(pieces[until], sentence.Asks && until == pieces.Count - 1, opened))
            until++;
        return until;
    }

    private bool BeginsAnother(ListPiece piece, bool marked, bool opened) =>
        _words.Covers(_tokens, piece.From, piece.To, ListKinds.Ending, ListKinds.Around) || (!opened && ListGrammar.Asks(_tokens, piece.From, piece.To))
        || (Edit(piece, asks: false) is { Kind: not ListActKind.Unclear } act && act.Ids.Count > 0 && !marked)
        || (_words.Find(_tokens, piece.From, Math.Min(piece.To, piece.From + 3), ListKinds.Adding) >= 0 && LeadIn(piece.From, piece.To) is not null);

    // A polite question is a change where it goes on with a word of change: "could you scrap 2", "would you mind putting it first?"
    private ListAct? Edit(ListPiece piece, bool asks)
    {
        var from = AfterPolite(piece.From, piece.To);
        if (!asks)
            return _change.Of(piece.From, piece.To) is { Kind: not ListActKind.Unclear } || from == piece.From || from >= piece.To ? _change.Of(piece.From, piece.To) : _change.Of(from, piece.To);
        // "Could the scan one come off": asked of the question itself.
        if (from < piece.To - 1 && _tokens[from].Plain is "can" or "could" or "may" or "might" or "should" or "shouldnt" or "couldnt" && !ListGrammar.IsPerson(_tokens[from + 1].Plain) && _change.Of(from + 1, piece.To) is { Kind: ListActKind.Remove or ListActKind.Move or ListActKind.Join } asked && asked.Ids.Count > 0)
            return asked;
        if (from >= piece.To || _words.At(_tokens, from, piece.To, ListKinds.Changing).Length == 0 || (from == piece.From && ListGrammar.Asks(_tokens, from, piece.To)))
            return null;
        // "Change 2 to can I garden?": it has to name what it changes.
        return _change.Of(from, piece.To) is { Kind: not ListActKind.Unclear } act && (from > piece.From || _scan.Of(from, piece.To).Any(item => item.Ids.Count > 0 && !item.IsBack)) ? act : null;
    }

    // "Can you add one about heat", and not "can I add weight to it".
    private bool AsksToAdd(ListPiece piece)
    {
        var from = AfterPolite(piece.From, piece.To);
        if (from == piece.From || from >= piece.To || _words.At(_tokens, from, piece.To, AddOnly) is not { Length: > 0 } phrase)
            return false;
        var isYou = Enumerable.Range(piece.From, from - piece.From).Any(at => _tokens[at].Plain is "you" or "u" or "we");
        return isYou || (from + phrase.Length < piece.To && _tokens[from + phrase.Length].Plain is "one" or "a" or "this" or "another" or "something" or "about" or "whether" or "if" or "that" or "mine" or "my");
    }

    private int AfterPolite(int from, int to)
    {
        while (from < to && (_tokens[from].IsMark || _words.At(_tokens, from, to, ListKinds.Polite) is { Length: > 0 }))
            from += _tokens[from].IsMark ? 1 : _words.At(_tokens, from, to, ListKinds.Polite).Length;
        return from;
    }

    // Where the words of a question begin behind "add", "I want to know" and the like; null if nothing of the kind stands there.
    private int? LeadIn(int from, int to)
    {
        var start = AfterPolite(from, to);
        var found = _words.At(_tokens, Math.Min(start, to - 1), to, ListKinds.Adding).Length > 0 ? start : _words.Find(_tokens, from, to, ListKinds.Asking);
        if (found < 0 || found >= to)
        {
            // "… comes one on the stairs", "wait, I forgot the main one".
            found = _words.Find(_tokens, from, to, ListKinds.Adding);
            if (found < 0 || _words.At(_tokens, found, to, ListKinds.Adding).Length < 2)
                return null;
        }

        var at = found;
        while (at < to && _words.At(_tokens, at, to, ListKinds.Adding) is { Length: > 0 } phrase)
        {
            at += phrase.Length;
            // "Wonders if", "ask whether": the word that makes the question stays with it.
            if (_tokens[at - 1].Plain is "if" or "whether" or "what" or "how")
                return at - 1;
            while (at < to && (_tokens[at].IsMark || _tokens[at].Plain is "this" or "one" or "in" or "also" or "question" or "a" or "please" or "to" && at + 2 < to && _tokens[at + 2].Plain is "list" or "page" || _tokens[at].Plain is "my" or "the" && at + 1 < to && _tokens[at + 1].Plain is "list" or "page" || _tokens[at].Plain is "list" or "page"))
            {
                if (_tokens[at].Plain is "a" && at + 1 < to && _tokens[at + 1].Plain is not ("question" or "new"))
                    break;
                at++;
            }
        }

        // "I'd like 2, 4 and 6" adds nothing.
        return at < to && _tokens[at].Kind == ListTokenKind.Number && _scan.Of(at, to) is [{ IsNumber: true }, ..] ? null : at;
    }

    private bool Refuses(ListSentence sentence)
    {
        if (_words.Find(_tokens, sentence.From, sentence.To, ListKinds.Refusing) is var at and >= 0)
            return _scan.Of(at, sentence.To).All(item => item.Kind != ListItemKind.Named || item.IsAll || item.IsBack || item.IsRest || item.IsNumber || item.Ids.Count == 0 || !_acts.Exists(act => act.Changes)) && !sentence.Asks && QuoteIn(new ListPiece(sentence.From, sentence.To, ListJoint.None)) is null;
        var taking = _words.Find(_tokens, sentence.From, sentence.To, ListKinds.Taking);
        // "I forget it all in there" tells something.
        if (taking < 0 || (taking > sentence.From && _tokens[taking - 1].Plain is "i" or "he" or "she" or "they" or "always" or "often" or "to") || ListGrammar.Asks(_tokens, sentence.From, sentence.To))
            return false;
        var items = _scan.Of(taking, sentence.To);
        return items.Take(3).Any(item => item.IsAll) && !items.Any(item => item.Is(ListKinds.Except) || item.IsRest || item.IsNumber || item.Is(ListKinds.Undecided)) && _words.Find(_tokens, sentence.From, sentence.To, Doubting) < 0
            && !items.TakeWhile(item => !item.IsAll).Any(item => item.Kind == ListItemKind.Run) && !(items.SkipWhile(item => !item.IsAll).Skip(1).FirstOrDefault() is { Kind: ListItemKind.Named, IsBack: false });
    }

    private static IReadOnlySet<string> Doubting { get; } = new HashSet<string> { ListKinds.Undecided, ListKinds.Except };

    private bool IsToBot(ListSentence sentence)
    {
        var words = _scan.Words(sentence.From, sentence.To);
        var isAsking = sentence.Asks || ListGrammar.Asks(_tokens, sentence.From, sentence.To) || _pieces.Of(sentence).Any(piece => ListGrammar.Asks(_tokens, piece.From, piece.To));
        var start = AfterPolite(sentence.From, sentence.To);
        if (start < sentence.To && _words.At(_tokens, start, sentence.To, AddOnly).Length > 0 && !_words.At(_tokens, start, sentence.To, ListKinds.ToBot).Is("to-bot"))
            return false;
        if (_words.Find(_tokens, sentence.From, sentence.To, ListKinds.ToBot) is var at and >= 0 && (isAsking || ListGrammar.Asks(_tokens, at + _words.At(_tokens, at, sentence.To, ListKinds.ToBot).Length, sentence.To) || _tokens[at].Plain is "explain" or "tell" or "remind" || (_tokens[at].Plain is "i" or "dont" or "do" && at - start <= 2)))
            return Edit(new ListPiece(sentence.From, sentence.To, ListJoint.None), isAsking) is null or { Kind: ListActKind.Unclear } or { Kind: ListActKind.Move };
        if (AskedOfUs.Is(sentence.Asks ? words + "?" : words))
            return true;
        // "Agreed with who?": what goes on asking after a question to the bot.
        if (_begunByBot && sentence.Asks && !ListGrammar.Asks(_tokens, sentence.From, sentence.To))
            return true;
        // "Move 3 up. And is heat any good?": asked beside a change, and not of what they themselves may do.
        if (_acts.LastOrDefault() is { Changes: true, Kind: not ListActKind.Add } last && last is not { Kind: ListActKind.Reword or ListActKind.Join or ListActKind.Split, Text.Length: 0 } && !_adds && sentence.Asks && _pieces.Of(sentence).Count == 1 && ListGrammar.Asks(_tokens, sentence.From, sentence.To)
            && !Enumerable.Range(sentence.From, sentence.To - sentence.From).Any(index => _tokens[index].Plain is "i" or "im" or "ive" or "you" or "we" or "then") && _change.PlaceOf(sentence.From, sentence.To) is null)
            return true;
        return ListGrammar.Asks(_tokens, sentence.From, sentence.To) && AfterPolite(sentence.From, sentence.To) is var from && Edit(new ListPiece(sentence.From, sentence.To, ListJoint.None), asks: true) is null
            && (_scan.Of(from, sentence.To).Any(item => item is { IsNumber: true } && (_tokens[item.From].Plain is "number" or "no" or "question" or "q" || (_tokens[item.From].Kind == ListTokenKind.Number && _tokens[Math.Max(item.From - 1, 0)].Plain is "think" or "is" or "does" or "about" or "did" or "need" or "needs" or "was" or "why" or "with" or "of"))) || OwnQuestion.In(words).Length == 0);
    }

    private static IReadOnlySet<string> AddOnly { get; } = new HashSet<string> { ListKinds.Add };

    private void AskBot(int from, int to)
    {
        _begunByBot = true;
        if (_scan.Of(from, to).Where(item => item.Kind == ListItemKind.Named).SelectMany(item => item.Ids).ToList() is { Count: > 0 } named)
            _memory.Name(named);
        while (from < to - 2 && (_tokens[from].IsMark || _tokens[from].Plain is "btw" or "and" or "also" or "but" or "so" or "oh"))
            from++;
        _acts.Add(new ListAct(ListActKind.AskBot) { Text = _text[_tokens[from].From..(to < _tokens.Count ? _tokens[to].To : _tokens[to - 1].To)] });
    }

    // "Only 1, 4 and 6", "the scan, the driving and 2": what only names belongs to the piece it stands beside.
    private List<ListPiece> Merged(IReadOnlyList<ListPiece> pieces)
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
        if (_words.At(_tokens, piece.From, piece.To, ListKinds.Correcting).Length > 0 || _words.At(_tokens, piece.From, piece.To, KeepOnly).Length > 0 || (piece.From > 0 && _tokens[piece.From - 1].Plain is "but" or "because" or "so"))
            return false;
        var namesLast = IsNamed(last.From, last.To);
        if (IsNamed(piece.From, piece.To))
            return namesLast || (last.Joint != ListJoint.Opens && Edit(last, IsAsking(last.From, last.To, false)) is { } act && act.Kind is ListActKind.Remove or ListActKind.KeepOnly or ListActKind.Move or ListActKind.Unclear or ListActKind.Reword or ListActKind.Order && !_words.Covers(_tokens, last.From, last.To, ListKinds.Correcting, ListKinds.Around) && !EndsInPlace(last))
                || (last.Joint != ListJoint.Opens && _scan.Of(last.From, last.To) is [.., { Kind: ListItemKind.Named }] scanned && scanned.Any(item => item.Is(ListKinds.Swap) || item.Is(ListKinds.Join) || item.Is(ListKinds.Between)));
        if (namesLast && piece.Joint == ListJoint.And && _scan.Of(piece.From, piece.To) is [{ Kind: ListItemKind.Named, IsBack: false, IsNumber: true }, ..] begun && !begun.Any(item => item.Is(ListKinds.Remove) || item.Is(ListKinds.Leaves)) && merged.Count == 1)
            return true;
        return namesLast && _words.At(_tokens, piece.From, piece.To, ListKinds.AloneOnly).Length == 0 && _change.Of(last.From, piece.To) is { Kind: not ListActKind.Unclear } both && both.Ids.Count > 1 && (piece.Joint == ListJoint.And || both.Kind == ListActKind.Order);
    }

    private static IReadOnlySet<string> KeepOnly { get; } = new HashSet<string> { ListKinds.Keep };

    private bool EndsInPlace(ListPiece piece) => _scan.Of(piece.From, piece.To) is [.., { Kind: ListItemKind.Place }];

    private bool IsNamed(int from, int to)
    {
        if (from >= to)
            return false;
        var start = AfterPolite(from, to);
        start += start < to ? _words.At(_tokens, start, to, AddOnly).Length : 0;
        var items = start < to ? _scan.Of(start, to, whole: true) : [];
        return items.Count > 0 && items.Any(item => item.Kind == ListItemKind.Named && !item.IsBack) && items.All(item => item is { Kind: ListItemKind.Named } || item.Is(ListKinds.Heads) || (item.Kind == ListItemKind.Run && Enumerable.Range(item.From, item.To - item.From).All(at => _tokens[at].Plain is "the" or "on" or "of" or "or" or "in" or "with" or "and" or "question" or "number" or "numbers" or "my" or "please" or "maybe" or "probably" or "then" or "mate" or "thanks")));
    }

    private bool IsAsking(int from, int to, bool marked) => marked || ListGrammar.Asks(_tokens, from, to);

    // "Remove 4, no wait, 3".
    private bool Correct(ListPiece piece)
    {
        var at = _acts.FindLastIndex(act => act.Changes && act.Ids.Count > 0);
        var ids = _scan.Of(piece.From, piece.To, whole: true).SelectMany(item => item.Ids).Distinct().ToList();
        if (at < 0 || ids.Count == 0)
            return false;
        _acts[at] = _acts[at] with { Ids = ids };
        _memory.Name(ids);
        return true;
    }

    private void Listed(ListPiece piece)
    {
        var items = _scan.Of(AfterPolite(piece.From, piece.To), piece.To, whole: true);
        var ids = items.Where(item => item.Kind == ListItemKind.Named).SelectMany(item => item.Ids).Distinct().ToList();
        _listedRest |= items.Any(item => item.IsRest);
        if (ids.Count == 0)
            return;
        _memory.Name(ids);
        if (_acts.Find(act => act.Kind == ListActKind.KeepOnly) is { } kept)
            _acts[_acts.IndexOf(kept)] = kept with { Ids = [.. kept.Ids.Intersect(ids).Any() ? ids : kept.Ids.Concat(ids)] };
        else
            _listed = [.. _listed, .. ids];
    }

    // What only names questions is a choice where "nothing else" follows, and an order where it stands alone.
    private void End()
    {
        if (_listed.Count > 0 && !_acts.Exists(act => act.Changes))
        {
            _acts.Add(new ListAct(ListActKind.KeepOnly) { Ids = _listed });
            _listed = [];
            // "First three, nothing else" chooses, and does not yet ask for the page.
            if (!_words.Covers(_tokens, _tokens.Count - 1, _tokens.Count, ListKinds.Ending, ListKinds.Around) || _words.Find(_tokens, 0, _tokens.Count, DoneOutright) < 0)
                return;
        }

        if (!_acts.Exists(act => act.Kind == ListActKind.Done))
            _acts.Add(new ListAct(ListActKind.Done));
    }

    private static IReadOnlySet<string> DoneOutright { get; } = new HashSet<string> { "done", "page" };

    private void Finish()
    {
        if (_about.Length > 0)
            AddText(_about, outright: true, _place, isThing: true);
        if (_listed.Count > 0)
            _acts.Add(_listed.Count > 1 ? new ListAct(IsChoice() ? ListActKind.KeepOnly : ListActKind.Order) { Ids = _listed } : new ListAct(ListActKind.Unclear) { Ids = _listed });
        // Words that never came: nothing is put in the place of a question.
        for (var at = 0; at < _acts.Count; at++)
        {
            if (_acts[at] is { Kind: ListActKind.Reword, Text.Length: 0 })
                _acts[at] = new ListAct(ListActKind.Unclear) { Ids = _acts[at].Ids };
        }

        if (_acts.Count == 0)
            _acts.Add(new ListAct(ListActKind.Remark));
    }

    // "2 and 4" as they stand are chosen; "4 and 2" are put in order.
    private bool IsChoice()
    {
        var places = _listed.Select(id => _memory.Seen.ToList().IndexOf(id)).ToList();
        return !_listedRest && places.Count < _memory.Seen.Count && places.SequenceEqual(places.Order());
    }

    private void Hear(ListPiece piece, bool isWhole)
    {
        // Only a thing, and nothing said about it: "the sauna".
        if (isWhole && !_words.Covers(_tokens, piece.From, piece.To, ListKinds.Around, ListKinds.Around) && _pieces.Sentences().Count == 1 && ListGrammar.NamesThing(_tokens, piece.From, piece.To) && !_scan.Of(piece.From, piece.To).Any(item => item.Kinds.Any(ListKinds.Changing.Contains)))
        {
            AddWords(piece.From, piece.To, outright: false);
            return;
        }

        if (_scan.Of(piece.From, piece.To) is var items && items.Where(item => !item.IsAll).SelectMany(item => item.Ids).Distinct().ToList() is { Count: > 0 } named)
            _memory.Name(named);
        else if (_topics.Find(Enumerable.Range(piece.From, piece.To - piece.From).Select(at => _tokens[at].Plain)) is { Weight: >= 1 } topic)
            _memory.Name([topic.Id]);
        var about = Enumerable.Range(piece.From, piece.To - piece.From).FirstOrDefault(at => _tokens[at].Plain == "about" && at + 1 < piece.To, -1);
        _heardOf = about >= 0 ? _scan.Words(about + 1, piece.To) : _heardOf;
        _acts.Add(new ListAct(ListActKind.Remark));
    }

    private void Do(ListAct act)
    {
        _begunByBot = false;
        if (act.Kind is ListActKind.Remove)
            _memory.Take(act.Ids);
        _memory.Name(act.Ids);
        _acts.Add(act);
    }

    private ListItem? QuoteIn(ListPiece piece) => Enumerable.Range(piece.From, piece.To - piece.From).Where(at => _tokens[at].Kind == ListTokenKind.Quote && _topics.Holding(_scan.Words(at, at + 1)) is null).Select(at => new ListItem(ListItemKind.Quote, at, at + 1)).FirstOrDefault();

    private string Inside(ListItem quote) => _scan.Words(quote.From, quote.To)[1..^1];

    private string Clean(int from, int to, bool turned)
    {
        // One quotation is what stands in it.
        if (to - from == 1 && _tokens[from].Kind == ListTokenKind.Quote)
            return _scan.Words(from, to)[1..^1];
        var marked = to < _tokens.Count && _text[_tokens[to].From] == '?' ? "?" : "";
        // From the colon on, mark-up too: it is taken out as a whole.
        var said = (from > 0 && _tokens[from - 1].Kind == ListTokenKind.Colon ? _text[_tokens[from - 1].To.._tokens[to - 1].To] : _scan.Words(from, to)).Trim(' ', ',', ';', '"', ':', '-', '\n') + marked;
        return turned ? ListQuestion.Turned(said) : said;
    }

    private void AddWords(int from, int to, bool outright, ListPlace? place = null)
    {
        var start = from;
        from = ListGrammar.AfterLeads(_tokens, from, to);
        // Behind a colon the words stand as they were written; told in a sentence, they are made a line of.
        var isOpened = start > 0 && _tokens[start - 1].Kind == ListTokenKind.Colon;
        var turned = !isOpened && (outright || from > start || _adds);
        // Too little to be a question of its own: it belongs to the words before it.
        if (to - from <= 2 && !outright && _acts.LastOrDefault() is { Kind: ListActKind.Add } last && ListGrammar.Asks(_tokens, from, to))
        {
            _acts[^1] = last with { Text = last.Text.TrimEnd(' ', '?') + ", " + Clean(from, to, turned: false) };
            return;
        }

        AddText(Clean(from, to, turned), outright, place, isWhole: isOpened && char.IsUpper(_text[_tokens[from].From]));
    }

    private void AddText(string words, bool outright, ListPlace? place = null, bool isThing = false, bool isWhole = false)
    {
        if (words.Count(char.IsLetter) < 2)
            return;
        _begunByBot = false;
        // "Make it plainer. What is wrong with my back?": the words that were still to come.
        if (_acts.FindLastIndex(act => act is { Kind: ListActKind.Reword or ListActKind.Join, Text.Length: 0 }) is var open and >= 0 && !isThing && open == _acts.FindLastIndex(act => act.Changes))
        {
            _acts[open] = _acts[open] with { Text = words };
            return;
        }

        if (_about.Length > 0 && !isThing)
            words = ListQuestion.With(words, _about);
        _about = "";
        _acts.Add(new ListAct(ListActKind.Add) { Text = words, Outright = outright || _adds, Place = place ?? _place, Old = isThing ? ListAct.Thing : isWhole ? ListAct.Whole : "" });
        _place = null;
    }
}
