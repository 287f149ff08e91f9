namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <content>How a question of their own gets on the list.</content>
internal sealed partial class ListReader
{
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
            _acts[^1] = last with { Text = last.Text.TrimEnd(' ', '?') + ", " + _parts.Clean(from, to, turned: false) };
            return;
        }

        AddText(_parts.Clean(from, to, turned), outright, place, isWhole: (isOpened && char.IsUpper(_text[_tokens[from].From])) || (to - from == 1 && _tokens[from].Kind == ListTokenKind.Quote));
    }

    private void AddText(string words, bool outright, ListPlace? place = null, bool isThing = false, bool isWhole = false)
    {
        // "What?" asks nothing of a clinician.
        if (words.Count(char.IsLetter) < 2 || (!outright && !words.Trim().Contains(' ', StringComparison.Ordinal) && words.EndsWith('?')))
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
