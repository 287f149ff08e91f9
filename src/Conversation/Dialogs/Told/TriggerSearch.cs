using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>"How would I find out though? Some weeks it's after loads, other weeks I've only sat": asks to find the triggers, without naming them.</summary>
public static class TriggerSearch
{
    private static readonly Regex FindOut = new(@"\bhow (?:would|do|can|could|am|should|will|might) (?:i|you|anyone|we) (?:(?:even|ever|actually|supposed to|meant to|possibly)\s+)*(?:find (?:(?:that|it|this) )?out|work (?:it|that|this|which) out|figure (?:it|that|this) out|(?:tell|know|say|see)(?: which(?: one| of them)?(?: (?:it is|does it))?)?|pin (?:it|that) down|narrow (?:it|that) down)[\s,]*(?:(?:tho|though|then|mate|like|exactly|myself)\b[\s,]*)*(?:[?.!\n]|$)", RegexOptions.IgnoreCase);
    private static readonly Regex Finds = new(@"\b(?:find|work|figure|pin|narrow)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether a message asks that: what is to be found is told beside it, or was spoken of just before.</summary>
    public static bool Asks(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (FindOut.Match(turn.Text) is not { Success: true } asked || Relatives.IsAboutOther(turn))
            return false;
        var rest = MapFacts.In(turn.Text.Remove(asked.Index, asked.Length));
        if (Varied.In(rest).Count > 0)
            return true;
        return Finds.IsMatch(asked.Value) && rest.Length > 0 && turn.Reread(rest).Triggers.Count > 0;
    }
}
