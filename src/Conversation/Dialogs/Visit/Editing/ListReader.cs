using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>
/// Reads what a message does to the list of questions: taken apart into sentences and pieces, each piece is a change, an end, a
/// question for the clinician, a question to the bot, or a remark. What is none of these changes nothing.
/// </summary>
internal sealed partial class ListReader
{
    private readonly ListWords _words;
    private readonly ListTopics _topics;
    private readonly ListMemory _memory;
    private readonly IReadOnlyList<ListToken> _tokens;
    private readonly ListPieces _pieces;
    private readonly ListScan _scan;
    private readonly ListChange _change;
    private readonly ListParts _parts;
    private readonly ListEchoes _echoes;
    private readonly string _text;
    private readonly List<ListAct> _acts = [];

    // What was said before its words came: "two more.", "make the first one plainer.", "at the top I'd like:".
    private bool _adds;
    private bool _begunByBot;

    // "Done!": what is asked after it is asked of the bot.
    private bool _isOver;
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
        _parts = new ListParts(words, topics, _tokens, _pieces, _scan, _change, text);
        _echoes = new ListEchoes(words, memory, _tokens, _scan, _acts);
    }

    /// <summary>Reads a message.</summary>
    public static ListReading Read(ListWords words, ListTopics topics, ListMemory memory, string text)
    {
        var reader = new ListReader(words, topics, memory, ListRewording.AsOne(text));
        foreach (var sentence in reader._pieces.Sentences())
            reader.Take(sentence);
        reader.Finish();
        return new ListReading(reader._acts);
    }

    /// <summary>A letter holds questions and nothing else.</summary>
    public static ListReading Letter(ListWords words, ListTopics topics, ListMemory memory, string text)
    {
        var reader = new ListReader(words, topics, memory, text);
        foreach (var sentence in reader._pieces.Sentences().Where(sentence => sentence.Asks || ListGrammar.Asks(reader._tokens, sentence.From, sentence.To)))
            reader.AddWords(sentence.From, sentence.To, outright: false);

        return new ListReading(reader._acts);
    }

    private void Take(ListSentence sentence)
    {
        // "… in their place": where the question before it goes.
        if (_echoes.PlacesThere(sentence) || TakesWish(sentence))
            return;

        if (_words.Covers(_tokens, sentence.From, sentence.To, ListKinds.Ending, ListKinds.Around) || (!sentence.Asks && Closing.Is(_scan.Words(sentence.From, sentence.To))))
        {
            End();
            _isOver |= _parts.EndsOutright(sentence.From, sentence.To);
        }
        // "What about 2 and 3? Drop them both."
        else if (sentence.Asks && sentence.To + 1 < _tokens.Count && _parts.IsNamed(sentence.From, sentence.To))
            _memory.Name(NamedIn(sentence.From, sentence.To));
        else if (_parts.Refuses(sentence, _acts))
            Do(new ListAct(ListActKind.Refuse));
        else if (_parts.IsToBot(sentence, _acts, _begunByBot, _adds) || (_isOver && _parts.OnlyAsks(sentence)) || (_isToBot && (sentence.Asks || ListGrammar.Asks(_tokens, sentence.From, sentence.To))))
            AskBeside(sentence);
        else
            TakePieces(sentence);
    }

    private void TakePieces(ListSentence sentence)
    {
        // "Make the first one plainer. What is wrong, and for how long?": the words that were still to come, whole.
        if (sentence.Asks && ListGrammar.Asks(_tokens, sentence.From, sentence.To) && _acts.LastOrDefault(act => act.Changes) is { Kind: ListActKind.Reword or ListActKind.Join, Text.Length: 0 })
        {
            AddText(_parts.Clean(sentence.From, sentence.To, turned: false), outright: false);
            return;
        }

        if (!sentence.Asks && _change.Replacing(sentence.From, sentence.To) is { } replacing)
        {
            Do(replacing);
            return;
        }

        var pieces = _parts.Merged(_pieces.Of(sentence));
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
        var until = _parts.EndOfQuestion(pieces, next, sentence, opened: true);
        var (from, to) = (pieces[next].From, pieces[until - 1].To);
        var asks = _parts.IsAsking(from, to, sentence.Asks && until == pieces.Count);
        // "Change it: remove 4": the changes themselves.
        if (!asks && _parts.Edit(pieces[next], asks: false) is { Kind: not ListActKind.Unclear } && _words.Find(_tokens, head.From, head.To, ListKinds.AddOnly) < 0)
        {
            // "About 2 and 3: drop those."
            _memory.Name(NamedIn(head.From, head.To));
            return next;
        }

        // "Number six: gone."; "number three: gone numb" tells something.
        if (!asks && !Denial.MayTellSign(_parts.Clean(from, to, turned: false)) && _parts.IsNamed(head.From, head.To) && _change.Of(head.From, to) is { Kind: ListActKind.Remove or ListActKind.Move } told)
        {
            Do(told);
            return until;
        }

        var wording = _change.Wording(head.From, head.To);
        // "2: yes", "4: he already told me" says something about it.
        if (wording is { Kind: ListActKind.Reword } && !asks && _parts.IsNamed(head.From, head.To))
        {
            _acts.Add(new ListAct(ListActKind.Remark));
            return until;
        }

        if (wording is not null && (asks || wording.Kind != ListActKind.Reword || !_parts.IsNamed(from, to)))
        {
            Do(wording with { Text = _parts.Clean(from, to, turned: _tokens[from].Plain == "whether") });
            return until;
        }

        var (change, place) = (_change.Of(head.From, head.To), _change.PlaceOf(head.From, head.To));
        // "Change 9 to: can I drive?", where there is no 9.
        if (change is { Kind: ListActKind.Unclear, Beyond.Count: > 0 })
        {
            Do(change);
            return until;
        }

        var adds = _parts.LeadIn(head.From, head.To) is not null || _words.Find(_tokens, head.From, head.To, ListKinds.Adding) >= 0;
        // "I've got room for two: the scan and the driving".
        if (!asks && !(adds && change is null && _words.Find(_tokens, head.From, head.To, ListKinds.OrderOnly) < 0) && _change.Of(head.From, to) is { Kind: not ListActKind.Unclear } both)
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
            AddText(_parts.Clean(head.From, to, turned: false), outright: false, isWhole: true);
        else
            AddWords(from, to, outright: false);
        return until;
    }

    private int TakePiece(List<ListPiece> pieces, int at, ListSentence sentence)
    {
        var piece = pieces[at];
        var until = at + 1;
        if (_words.Covers(_tokens, piece.From, piece.To, ListKinds.Correcting, ListKinds.Around) && at + 1 < pieces.Count && _parts.IsNamed(pieces[at + 1].From, pieces[at + 1].To) && _echoes.Corrects(pieces[at + 1]))
            return at + 2;
        if (_words.Covers(_tokens, piece.From, piece.To, ListKinds.Ending, ListKinds.Around))
        {
            // "Looks good, but let me think", "first three, nothing else": no end yet.
            if ((_acts.LastOrDefault() is { Kind: ListActKind.KeepOnly } && _words.Covers(_tokens, piece.From, piece.To, ListKinds.AloneOnly, ListKinds.Around)) || until < pieces.Count && (_tokens[pieces[until].From - 1].Plain is "but" or "though" or "while" || _tokens[pieces[until].From].Plain is "but" or "though" or "just" or "still") && _parts.Edit(pieces[until], asks: false) is null && !_words.Covers(_tokens, pieces[until].From, pieces[until].To, ListKinds.Ending, ListKinds.Around))
                _acts.Add(new ListAct(ListActKind.Remark));
            else
                End();
            _isOver |= _acts.Exists(act => act.Kind == ListActKind.Done) && _parts.EndsOutright(piece.From, piece.To);
            return until;
        }

        // "Done, how do I get her to answer all that?"
        if (_isOver && at > 0 && until == pieces.Count && _parts.IsEnd(pieces[at - 1]) && _parts.OnlyAsks(new ListSentence(piece.From, piece.To, sentence.Asks)))
        {
            AskBot(piece.From, piece.To);
            return until;
        }

        if (_echoes.Cancels(piece))
            return until;
        if (_words.At(_tokens, piece.From, piece.To, ListKinds.Correcting) is { Length: > 0 } no && _parts.IsNamed(piece.From + no.Length, piece.To) && _echoes.Corrects(piece with { From = piece.From + no.Length }))
            return until;
        if (_echoes.Take(piece))
            return until;
        // "2 - no."
        if (until < pieces.Count && _parts.IsNamed(piece.From, piece.To) && _echoes.Denies(pieces[until]) && (until + 1 == pieces.Count || !_parts.IsNamed(pieces[until + 1].From, pieces[until + 1].To)))
        {
            Do(new ListAct(ListActKind.Remove) { Ids = [.. _scan.Of(piece.From, piece.To, whole: true).SelectMany(item => item.Ids).Distinct()] });
            return until + 1;
        }

        // "…, I'd say?" asks nothing.
        var strict = _parts.IsAsking(piece.From, piece.To, sentence.Asks && until == pieces.Count && !(at > 0 && _parts.AfterPolite(piece.From, piece.To) == piece.To));
        if (at > 0 && strict && (_parts.NamesOutright(piece) || _parts.IsPreparing(piece, _adds)) && _parts.Edit(piece, strict) is null)
        {
            AskBot(piece.From, pieces[^1].To);
            return pieces.Count;
        }

        if (_parts.Edit(piece, strict) is { } act && (act.Kind != ListActKind.Unclear || _parts.OwnQuoteIn(piece, strict) is null))
        {
            Do(act);
            return until;
        }

        if (!strict && _listed.Count > 0 && _words.Covers(_tokens, piece.From, piece.To, ListKinds.AloneOnly, ListKinds.Around))
        {
            End();
            return until;
        }

        if (_parts.OwnQuoteIn(piece, strict) is { } quote)
        {
            AddText(_parts.Inside(quote), outright: true, _change.PlaceOf(piece.From, piece.To), isWhole: true);
            _adds |= _words.Find(_tokens, piece.From, piece.To, ListKinds.AddOnly) >= 0;
            return until;
        }

        if ((!strict || _parts.AsksToAdd(piece) || _parts.AsksToAsk(piece) || (_adds && _parts.NamesNew(piece))) && _parts.LeadIn(piece.From, piece.To) is { } lead)
            return TakeLed(pieces, at, lead, sentence);
        if (strict || (ListGrammar.IsClause(_tokens, piece.From, piece.To) && at == 0))
            return TakeQuestion(pieces, at, sentence);
        if (_parts.IsNamed(piece.From, piece.To))
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
        // "I'm on blood thinners, does that change anything?": what "that" means belongs to it.
        var asks = ListGrammar.AfterLeads(_tokens, pieces[at].From, pieces[at].To);
        if (at > 0 && pieces[at].Joint == ListJoint.Comma && _acts.LastOrDefault() is { Kind: ListActKind.Remark } && asks + 1 < pieces[at].To && _tokens[asks + 1].Plain is "that" or "this" or "one" or "they" or "those")
            from = pieces[at - 1].From;
        var until = _parts.EndOfQuestion(pieces, at, sentence);
        AddWords(from, pieces[until - 1].To, outright: _adds);
        return until;
    }

    // "I also want to know whether …", "pop one in about deadlifts, when can I start them again".
    private int TakeLed(List<ListPiece> pieces, int at, int lead, ListSentence sentence)
    {
        var piece = pieces[at];
        var place = _change.PlaceOf(piece.From, piece.To);
        var until = _parts.EndOfQuestion(pieces, at, sentence);
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
            _about = _parts.ThingIn(thing, place is null ? pieces[until - 1].To : piece.To);
            if (_about.Length > 0)
                return until;
            lead = thing;
        }

        // "I'm worried about my job, can you put that in".
        if (lead >= piece.To || (Enumerable.Range(lead, piece.To - lead).All(index => _tokens[index].IsMark || ListGrammar.IsAside(_tokens[index].Plain))))
        {
            if (_heardOf.Length > 0 && !_acts.Exists(act => act.Kind == ListActKind.Add))
                AddText(_heardOf, outright: true, place, isThing: true);
            return at + 1;
        }

        AddWords(lead, pieces[until - 1].To, outright: true);
        return until;
    }

    private List<string> NamedIn(int from, int to) => [.. _scan.Of(from, to).Where(item => item is { Kind: ListItemKind.Named, IsBack: false, IsAll: false, IsRest: false }).SelectMany(item => item.Ids)];

    private void AskBeside(ListSentence sentence)
    {
        var before = _parts.BeforeAsked(sentence);
        // "1 and 2, what's the difference?" picks nothing: only what is said to be all, or the question names another.
        var asked = before.Count > 0 ? before[^1].To : sentence.From;
        if (before.Exists(_parts.IsEnd) || _scan.Of(asked, sentence.To).Any(item => item is { Kind: ListItemKind.Named, IsNumber: true }))
            before.Where(piece => !_parts.IsEnd(piece)).ToList().ForEach(Listed);
        if (before.Exists(_parts.IsEnd))
            End();
        _isOver |= before.Exists(piece => _parts.IsEnd(piece) && _parts.EndsOutright(piece.From, piece.To));
        AskBot(asked, sentence.To);
    }

    private void AskBot(int from, int to)
    {
        _begunByBot = true;
        _memory.Name([.. _scan.Of(from, to).Where(item => item.Kind == ListItemKind.Named).SelectMany(item => item.Ids)]);
        from = _parts.AskedFrom(from, to);
        _acts.Add(new ListAct(ListActKind.AskBot) { Text = _text[_tokens[from].From..(to < _tokens.Count ? _tokens[to].To : _tokens[to - 1].To)] });
    }

    private void Listed(ListPiece piece)
    {
        var items = _scan.Of(_parts.AfterPolite(piece.From, piece.To), piece.To, whole: true);
        var ids = items.Where(item => item.Kind == ListItemKind.Named).SelectMany(item => item.Ids).Distinct().ToList();
        _listedRest |= items.Any(item => item.IsRest);
        if (ids.Count == 0)
            return;
        _memory.Name(ids);
        if (items.Any(item => item.Is(ListKinds.Stays)))
            return;
        if (_acts.Find(act => act.Kind == ListActKind.KeepOnly) is { } kept)
            _acts[_acts.IndexOf(kept)] = kept with { Ids = [.. kept.Ids.Intersect(ids).Any() ? ids : kept.Ids.Concat(ids)] };
        else
            _listed = [.. _listed, .. ids];
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
        // "The scan and the driving, can those two swap": what was only named is what was meant.
        if (act.Changes && act.Ids.Count > 0 && _listed.Count > 0 && _listed.All(act.Ids.Contains))
            _listed = [];
        _memory.Name(act.Ids);
        if (act is { Ids.Count: 0, Beyond.Count: > 0 })
            _memory.Miss();
        _acts.Add(act);
    }
}
