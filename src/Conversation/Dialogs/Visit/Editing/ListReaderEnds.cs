namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <content>How a message ends: what ends the list, and what becomes of what was only named.</content>
internal sealed partial class ListReader
{
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
            _acts.Add(_listed.Count > 1 ? new ListAct(!_listedRest && _memory.IsChoice(_listed) ? ListActKind.KeepOnly : ListActKind.Order) { Ids = _listed } : new ListAct(_acts.Exists(act => act.Kind == ListActKind.Remark) ? ListActKind.Remark : ListActKind.Unclear) { Ids = _listed });
        _echoes.CloseUnworded();
        // "Perfect. And what should I write down?": praise closes no list that is still being talked about.
        if (!_isOver && _acts.FindIndex(act => act.Kind == ListActKind.Done) is >= 0 and var praised && _acts.Skip(praised).Any(act => act.Kind is ListActKind.AskBot or ListActKind.Add))
            _acts[praised] = new ListAct(ListActKind.Remark);
        if (_acts.Count == 0)
            _acts.Add(new ListAct(ListActKind.Remark));
    }
}
