using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>All questions about some subjects, to be taken off in one go: "take out the ones about employers, surgery and sport".</summary>
internal sealed class ListSubjects(ListWords words, DoctorVisitState visit, ListFinder finder)
{
    private static readonly HashSet<string> Heads = ["ones", "questions", "things", "bits", "points", "items", "lines", "those", "anything", "everything", "all"];

    private static readonly HashSet<string> AroundHeads = ["the", "all", "of", "any", "both", "your", "those", "these", "two", "three", "four"];

    private static readonly HashSet<string> Abouts = ["about", "on", "regarding", "concerning", "mentioning", "with"];

    private static readonly HashSet<string> Joints = ["and", "or", "nor", "n", "plus"];

    private static IReadOnlySet<string> Leaving { get; } = new HashSet<string> { ListKinds.Leaves };

    /// <summary>The message with the numbers of those questions in the place of what they are about.</summary>
    public string Plainly(string text)
    {
        var tokens = ListTokens.Of(text);
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            if (BeginOf(tokens, at) is not { } begin || EndOf(tokens, begin.About) is not { } end)
                continue;
            var leaves = end < tokens.Count && words.At(tokens, end, tokens.Count, Leaving) is { Length: > 0 } gone ? gone.Length : 0;
            if (begin.Takes < 0 && leaves == 0)
                continue;
            var (from, numbers) = (begin.Takes >= 0 ? begin.Takes : at, NumbersOf(tokens, begin.About, end));
            // There are none: beside another wish that is all there is to it.
            if (numbers.Length > 0 || end + leaves + 1 < tokens.Count)
                text = $"{text[..tokens[from].From]}{(numbers.Length > 0 ? "remove " + numbers : "")}{text[tokens[end + leaves - 1].To..]}";
        }

        return text;
    }

    /// <summary>What a message wants off the list and nothing on it is about; empty where it wants something else too.</summary>
    public string Missing(string text)
    {
        var tokens = ListTokens.Of(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (BeginOf(tokens, at) is { Takes: >= 0 } begin && EndOf(tokens, begin.About) is { } end && end + 1 >= tokens.Count && NumbersOf(tokens, begin.About, end).Length == 0)
                return text[tokens[begin.About].From..tokens[end - 1].To];
        }

        return "";
    }

    // Several are meant, or several subjects are named: "the one about the scan" is found as any other.
    private (int Takes, int About)? BeginOf(IReadOnlyList<ListToken> tokens, int at)
    {
        if (!Heads.Contains(tokens[at].Plain) || at + 2 >= tokens.Count || (at > 0 && tokens[at - 1].Plain == "and" && tokens[at].Plain == "all"))
            return null;
        var about = Abouts.Contains(tokens[at + 1].Plain) ? at + 2 : tokens[at + 1].Plain == "to" && tokens[at + 2].Plain == "do" ? at + 4 : 0;
        if (about == 0 || about >= tokens.Count)
            return null;
        return (TakesBefore(tokens, at), about);
    }

    // "Get rid of the ones": the "of" may belong to the words that take out, or stand before those that are meant.
    private int TakesBefore(IReadOnlyList<ListToken> tokens, int at)
    {
        for (var to = at; to > 0; to--)
        {
            for (var from = Math.Max(0, to - LongestTaking); from < to; from++)
            {
                if (words.At(tokens, from, to, ListKinds.Taking).Length == to - from)
                    return from;
            }

            if (!AroundHeads.Contains(tokens[to - 1].Plain))
                break;
        }

        return -1;
    }

    // Up to where another wish begins.
    private int? EndOf(IReadOnlyList<ListToken> tokens, int from)
    {
        for (var at = from; at < tokens.Count; at++)
        {
            if (tokens[at].Kind is ListTokenKind.Stop or ListTokenKind.Colon or ListTokenKind.Quote || words.At(tokens, at, tokens.Count, Leaving).Length > 0)
                return at > from ? at : null;
            if ((tokens[at].IsMark || Joints.Contains(tokens[at].Plain) || tokens[at].Plain is "then" or "but" or "please") && Another(tokens, at + 1))
                return at > from ? at : null;
        }

        return tokens.Count > from ? tokens.Count : null;
    }

    private bool Another(IReadOnlyList<ListToken> tokens, int at)
    {
        while (at < tokens.Count && (tokens[at].IsMark || Joints.Contains(tokens[at].Plain) || words.At(tokens, at, tokens.Count, ListKinds.Polite).Length > 0))
            at++;
        return at >= tokens.Count || words.At(tokens, at, tokens.Count, ListKinds.Changing).Length > 0 || words.At(tokens, at, tokens.Count, ListKinds.Adding).Length > 0 || tokens[at].Plain is "i" or "im" or "id" or "it" or "they" || ListGrammar.Asks(tokens, at, tokens.Count);
    }

    private string NumbersOf(IReadOnlyList<ListToken> tokens, int from, int end)
    {
        var telling = tokens.Skip(from).Take(end - from).Where(token => token.Kind == ListTokenKind.Word && !ListGrammar.IsLittle(token.Plain)).Select(token => token.Plain).Distinct().ToList();
        var numbers = visit.Chosen.Select((id, index) => (Number: index + 1, Words: PlainWords.Split(PlainWords.Of(TextOf(id) + " " + finder.GroupOf(id)))))
            .Where(question => telling.Exists(said => question.Words.Any(word => IsSame(said, word)))).Select(question => question.Number).ToList();
        return numbers.Count > 0 ? string.Join(" and ", numbers) : "";
    }

    private bool IsSame(string said, string word) => word == said || (!ListGrammar.IsLittle(word) && words.RootOf(word) == words.RootOf(said)) || words.IsRelated(said, word);

    private string TextOf(string id) => visit.Own.TryGetValue(id, out var own) ? own : finder.TextOf(id);

    private const int LongestTaking = 4;
}
