using System.Text.RegularExpressions;
using BackPainBot.Conversation.Answers;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Library.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>A yes to "is walking good for me" is the wrong way round for "is walking bad for me".</summary>
public static class Turned
{
    /// <summary>A first sentence of at most this many words says yes or no and little else.</summary>
    private const int FewWords = 5;

    private static readonly Regex Doubting = new(@"\b(?:bad|worse|harm\w*|damag\w*|danger\w*|wrong|avoid\w*|ruin\w*|wreck\w*|stop|risky|hurt (?:me|it|my)|wear\w* (?:it |my \w+ )?out|make (?:it|my \w+) worse|a mistake|too (?:soon|much|early)|to blame|cause[ds]?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Hoping = new(@"\b(?:good|ok|okay|safe|fine|all right|alright|help\w*|worth|better|wise|sensible|allowed|may i|can i|could i)\b", RegexOptions.IgnoreCase);
    private static readonly Regex SayingYes = new(@"\A(?:yes|(?:quite |very |most |more than )?(?:possibly|probably|likely|often|usually|mostly)(?:,? yes)?[,:;]|(?:quite|most|very) (?:possibly|likely)\b|of course|absolutely|certainly|by all means|go ahead|you (?:often |usually |mostly )?can\b(?!['’]t|not)|one day,? quite (?:possibly|likely)|[^.!?:;]{1,40}\b(?:is|are|'s|'re) (?:often |usually |mostly |perfectly |quite )?(?:fine|possible|ok|all right)\b(?! to (?:stop|rest|leave|wait|skip|stay in)))", RegexOptions.IgnoreCase);
    private static readonly Regex AsksLeave = new(@"\b(?:can|may|could|should|shall|am) i\b|\b(?:ok|okay|safe|fine|all right|alright|allowed) (?:to|if|for)\b", RegexOptions.IgnoreCase);
    private static readonly Regex YesOrNo = new(@"\A(?:yes|no)\b[,:.;]?\s*", RegexOptions.IgnoreCase);

    /// <summary>Whether the yes or no of an answer belongs to the opposite of what was asked.</summary>
    public static bool IsIt(string question, Passage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (answer.Fit >= AnswerFit.Written || !YesOrNo.IsMatch(answer.Text))
            return false;
        var (asked, written) = (SideOf(question), SideOf(answer.Question));
        return asked != 0 && written != 0 && asked != written;
    }

    /// <summary>Whether it says yes: without it, it could be read as leave by somebody who hurts.</summary>
    public static bool SaysYes(Passage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return SayingYes.IsMatch(answer.Text);
    }

    /// <summary>Whether it says yes to a question for leave to do what sets this person's back off: the yes was written for others.</summary>
    public static bool IsLeaveForTrigger(CurrentTurn turn, Passage answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return !turn.IsPainless && SaysYes(answer) && AsksLeave.IsMatch(answer.Question) && turn.Memory.Journey.Triggers.Any(trigger => Mentions.IndexIn(PlainWords.Of(answer.Question), trigger) >= 0);
    }

    /// <summary>The answer without its yes or no.</summary>
    public static Passage Without(Passage answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var first = Clauses.Sentences(answer.Text) is [var only, _, ..] ? only : "";
        var text = first.Length > 0 && PlainWords.Split(PlainWords.Of(first)).Length <= FewWords && answer.Text.IndexOf(first, StringComparison.Ordinal) is >= 0 and var at
            ? answer.Text[(at + first.Length)..].TrimStart('.', '!', ' ', '\n')
            : YesOrNo.Replace(answer.Text, "");
        return text.Length == 0 ? answer : answer with { Text = char.ToUpperInvariant(text[0]) + text[1..] };
    }

    // "Is it good or bad?" leans to neither.
    private static int SideOf(string question) => (Doubting.IsMatch(question), Hoping.IsMatch(question)) switch
    {
        (true, false) => -1,
        (false, true) => 1,
        _ => 0,
    };
}
