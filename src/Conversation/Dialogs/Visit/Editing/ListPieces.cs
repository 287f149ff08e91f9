namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>What stands between a piece and the one before it.</summary>
internal enum ListJoint
{
    /// <summary>Nothing: it begins a sentence.</summary>
    None,

    /// <summary>A comma, a dash, "then" or "but".</summary>
    Comma,

    /// <summary>"And".</summary>
    And,

    /// <summary>A colon, or a question that begins with a capital.</summary>
    Opens,
}

/// <summary>A piece of a sentence.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after it.</param>
/// <param name="Joint">How it is joined to the piece before it.</param>
internal sealed record ListPiece(int From, int To, ListJoint Joint);

/// <summary>A sentence of a message.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token after it, its mark not counted.</param>
/// <param name="Asks">Whether it ends with a question mark.</param>
internal sealed record ListSentence(int From, int To, bool Asks);

/// <summary>Takes a message apart into sentences, and a sentence into pieces that may each do something of their own.</summary>
internal sealed class ListPieces(ListWords words, ListTopics topics, IReadOnlyList<ListToken> tokens, string text)
{
    private static readonly HashSet<string> Joins = ["and", "n", "then", "but", "plus", "so", "also", "because", "cos", "otherwise", "though", "while"];
    private static readonly HashSet<string> BeforeBut = ["all", "everything", "nothing", "anything", "lot", "them", "none", "these", "those", "whole", "list"];

    /// <summary>The sentences of the message.</summary>
    public IReadOnlyList<ListSentence> Sentences()
    {
        var sentences = new List<ListSentence>();
        var from = 0;
        for (var at = 0; at <= tokens.Count; at++)
        {
            if (at < tokens.Count && tokens[at].Kind != ListTokenKind.Stop)
                continue;
            if (at > from)
                sentences.Add(new ListSentence(from, at, at < tokens.Count && text[tokens[at].From] == '?'));
            from = at + 1;
        }

        return sentences;
    }

    /// <summary>The pieces of a sentence.</summary>
    public IReadOnlyList<ListPiece> Of(ListSentence sentence)
    {
        var pieces = new List<ListPiece>();
        var (from, joint, between) = (sentence.From, ListJoint.None, false);
        for (var at = sentence.From; at < sentence.To; at++)
        {
            between |= words.At(tokens, at, sentence.To, Between).Length > 0;
            var next = JointAt(at, from, sentence, between);
            if (next == ListJoint.None)
                continue;
            var isWord = tokens[at].Kind == ListTokenKind.Word && next != ListJoint.Opens;
            between &= !(isWord && tokens[at].Plain is "and" or "n");
            if (at > from)
                pieces.Add(new ListPiece(from, at, joint));
            // Two joints in a row are one; the colon says more than the comma.
            joint = at > from || joint == ListJoint.None ? next : joint == ListJoint.Opens ? joint : next;
            from = next == ListJoint.Opens && tokens[at].Kind != ListTokenKind.Colon ? at : at + 1;
        }

        if (sentence.To > from)
            pieces.Add(new ListPiece(from, sentence.To, joint));
        return pieces;
    }

    private static IReadOnlySet<string> Between { get; } = new HashSet<string> { ListKinds.Between };

    // "The 1st of May", "in May".
    private bool IsMonth(int at) => tokens[at].Plain == "may" && tokens[at - 1].Plain is "of" or "in" or "by" or "since" or "until" or "till" or "from" or "next" or "last" or "this" or "every" or "mid" or "early" or "late";

    private ListJoint JointAt(int at, int from, ListSentence sentence, bool between)
    {
        var token = tokens[at];
        if (token.Kind == ListTokenKind.Colon)
            return ListJoint.Opens;
        if (token.IsMark)
            return ListJoint.Comma;
        // "After 5 comes What would it cost me": a capital in the middle opens a question.
        if (at > from && token.Kind == ListTokenKind.Word && char.IsUpper(text[token.From]) && token.Plain.Length > 1 && !IsMonth(at) && ListGrammar.Opens(token.Plain) && ListGrammar.Asks(tokens, at, sentence.To))
            return ListJoint.Opens;
        if (token.Kind != ListTokenKind.Word || !Joins.Contains(token.Plain) || at + 1 >= sentence.To)
            return ListJoint.None;
        var before = at > sentence.From ? tokens[at - 1].Plain : "";
        if (token.Plain == "but" && BeforeBut.Contains(before))
            return ListJoint.None;
        if (token.Plain is "and" or "n")
            return between || topics.Joins(before, tokens[at + 1].Plain) ? ListJoint.None : ListJoint.And;
        // "So far" and "so many" go on.
        if (token.Plain == "so" && tokens[at + 1].Plain is "far" or "much" or "many" or "long" or "good" or "bad")
            return ListJoint.None;
        // "Can you also ask" is one.
        if (token.Plain == "also" && (ListGrammar.IsSubject(before) || ListGrammar.IsAuxiliary(before) || before is "to" or "please" or "and" or "id"))
            return ListJoint.None;
        return at == from ? ListJoint.None : ListJoint.Comma;
    }
}
