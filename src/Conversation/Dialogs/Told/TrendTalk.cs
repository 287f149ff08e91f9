using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Whether somebody asks to see the line of their check-ins.</summary>
public static class TrendTalk
{
    private static readonly Regex Shown = new(@"\b(?:show|see|view|look at|draw|where'?s|where is|have|get|give me|display|what(?:'s| is| does)?|how(?:'s| is| does))\b[^.?!]{0,20}\b(?:trend\w*|graph|chart|(?:my|pain|trend) (?:line|curve|progress|history|scores))\b|^\W*(?:ok |and |yes |please |now )*(?:the |my )?(?:trend|graph|chart|progress|pain history)(?: line| picture)?(?: again| please| so far| now| thanks)*\W*$", RegexOptions.IgnoreCase);

    public static bool Asks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Shown.IsMatch(text);
    }
}
