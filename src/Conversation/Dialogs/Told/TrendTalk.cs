using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Whether somebody asks to see the line of their check-ins.</summary>
public static class TrendTalk
{
    private static readonly Regex Overall = new(@"^\W*(?:(?:so|and|ok)\b[\s,]*)*(?:how (?:am i|have i been) (?:doing|getting on|coming along)|am i (?:getting|doing) (?:any )?better|how(?:'?s| is| has) it (?:gone|been going|looking))\b.{0,20}$", RegexOptions.IgnoreCase);
    private static readonly Regex Shown = new(@"\b(?:show|see|view|look at|draw|where'?s|where is|have|get|give me|display|what(?:'s| is| does)?|how(?:'s| is| does))\b[^.?!]{0,20}\b(?:trend\w*|graph|chart|(?:my|pain|trend) (?:line|curve|progress|history|scores))\b|^\W*(?:ok |and |yes |please |now )*(?:the |my )?(?:trend|graph|chart|progress|pain history)(?: line| picture)?(?: again| please| so far| now| thanks)*\W*$", RegexOptions.IgnoreCase);

    /// <summary>Whether somebody who has checked in before asks how it goes on the whole.</summary>
    public static bool AsksOverall(string text) => Overall.IsMatch(text);

    public static bool Asks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Shown.IsMatch(text);
    }
}
