namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <content>Sentences about what was written just before them: "can you put those on?", "no, I'm asking you".</content>
internal sealed partial class ListReader
{
    private static IReadOnlySet<string> ToYou { get; } = new HashSet<string> { "to-you" };

    // From here on what is asked is asked of the bot.
    private bool _isToBot;

    private bool TakesWish(ListSentence sentence)
    {
        if (PutsThose.Is(_words, _tokens, sentence.From, sentence.To))
            return PutsOn();
        if (_words.Covers(_tokens, sentence.From, sentence.To, ToYou, ListKinds.Around))
            return TakesBack();
        return PutsOnBehind(sentence);
    }

    // "When can I start? How much at first? Put those on": they are wanted outright, and what is asked after it is not.
    private bool PutsOn()
    {
        if (_acts.Exists(act => act.Kind == ListActKind.Add))
            Replace(ListActKind.Add, act => act with { Outright = true });
        else if (_acts.LastOrDefault() is { Kind: ListActKind.AskBot })
            Replace(ListActKind.AskBot, act => new ListAct(ListActKind.Add) { Text = ListQuestion.Turned(act.Text), Outright = true });
        else
            return false;
        _begunByBot = false;
        return _isOver = true;
    }

    private void Replace(ListActKind kind, Func<ListAct, ListAct> with)
    {
        for (var at = 0; at < _acts.Count; at++)
            _acts[at] = _acts[at].Kind == kind ? with(_acts[at]) : _acts[at];
    }

    // "How do I describe it, add that".
    private bool PutsOnBehind(ListSentence sentence)
    {
        var pieces = _pieces.Of(sentence);
        if (pieces.Count < 2 || !PutsThose.Is(_words, _tokens, pieces[^1].From, pieces[^1].To) || !(ListGrammar.Asks(_tokens, sentence.From, pieces[^2].To) || ListGrammar.IsClause(_tokens, sentence.From, pieces[^2].To)))
            return false;
        AddWords(sentence.From, pieces[^2].To, outright: true);
        return true;
    }

    // "No, I'm asking you. Today or tomorrow?": what was put on the list for a question to the bot comes off it again.
    private bool TakesBack()
    {
        _isToBot = true;
        if (_memory.Filed.Count > 0)
            Do(new ListAct(ListActKind.Remove) { Ids = _memory.Filed });
        _begunByBot = true;
        return true;
    }
}
