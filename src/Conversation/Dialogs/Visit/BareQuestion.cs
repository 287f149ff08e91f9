using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>A question that doesn't say what it is about ("when can I start"), in a message that says it ("none of those mention running"): on a page that somebody else reads, it names it.</summary>
internal static class BareQuestion
{
    private static readonly Regex Missing = new(@"\b(?:say|says|mention|mentions|mentioned|cover|covers|about|regarding)\s+(?<what>(?:my |the )?[a-z]{3,}ing)\b", RegexOptions.IgnoreCase);

    private static readonly Regex GoesOn = new(@"\b(?:start|begin|stop|resume|restart|try|avoid)\W*$", RegexOptions.IgnoreCase);

    /// <summary>More words than this are a goal and no name of a thing.</summary>
    private const int LongestSubject = 3;

    private const int LongestBare = 9;

    private static IReadOnlySet<string> Bare { get; } = new HashSet<string> { "bare" };

    /// <summary>What the message says that its questions are about; empty if it doesn't: a word that nobody put beside them may change what they ask.</summary>
    public static string SubjectOf(CurrentTurn turn)
    {
        string[] told = [AskedSubject.In(turn.Text), Missing.Matches(turn.Text).LastOrDefault()?.Groups["what"].Value ?? ""];
        return told.FirstOrDefault(subject => subject.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is > 0 and <= LongestSubject) ?? "";
    }

    /// <summary>The reading with every such question completed.</summary>
    public static ListReading Completed(ListReading reading, string subject, ListWords words) =>
        subject.Length == 0 ? reading : reading with { Acts = [.. reading.Acts.SelectMany(act => act.Kind == ListActKind.Add && act.Old != ListAct.Thing ? Of(act, subject, words) : [act])] };

    private static IEnumerable<ListAct> Of(ListAct act, string subject, ListWords words)
    {
        IReadOnlyList<string> parts = act.Old == ListAct.Whole ? [act.Text] : OwnQuestion.AllIn(act.Text);
        return parts.Any(part => Is(part, words)) ? parts.Select(part => act with { Text = Is(part, words) ? With(part, subject) : part, Old = ListAct.Whole }) : [act];
    }

    // "Can I do it?" may mean anything: one of the words that only begin, end or measure something has to stand in it.
    private static bool Is(string question, ListWords words)
    {
        List<ListToken> tokens = [.. ListTokens.Of(question).Where(token => !token.IsMark)];
        return tokens.Count is > 2 and <= LongestBare && words.Find(tokens, 0, tokens.Count, Bare) >= 0 && ListGrammar.Opens(tokens[0].Plain)
            && Enumerable.Range(0, tokens.Count).All(at => ListGrammar.IsLittle(tokens[at].Plain) || words.At(tokens, at, tokens.Count, Bare).Length > 0);
    }

    private static string With(string question, string subject)
    {
        var bare = question.Trim().TrimEnd('?', '.', ' ');
        var asked = char.ToUpperInvariant(bare[0]) + bare[1..];
        return GoesOn.IsMatch(bare) && subject.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? $"{asked} {subject}?" : $"{asked} ({subject})?";
    }
}
