using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Whether a visit that is still to come was told without a name for it: "when I go back to her", "Thursday he sees me", "the surgery on the 9th".</summary>
internal static class VisitHints
{
    private const string Whom = @"(?:her|him|them|(?:the|my|our) (?:physio\w*|gp|doctor|doc|surgeon|consultant|specialist|nurse|osteo\w*|chiro\w*|clinic|practice|hospital))";

    private static readonly Regex Back = new(@"\b(?:when|before|until|till|once|next time|for when|as) (?:i|we) (?:next |am |'?m |are |have to )?(?:go|going|come|get|see) (?:back )?(?:to |in )?(?:see )?" + Whom + @"\b|\b(?:i'?m|i am|i'?ll be|i have to|i'?ve to|i need to|i) (?:going|go|due|off) back (?:to|in to) (?:see )?" + Whom + @"\b|^\W*(?:(?:it'?s|for|just|yes|going|when i go)\b[\s,]*)*back to " + Whom + @"\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex SeesMe = new(@"\b(?:he|she|they|the (?:physio|doctor|gp|nurse|surgeon|consultant))(?:'?s| is| are| will| wants? to)? (?:be )?(?:see|sees|seeing|look at|calling|ring|rings|ringing) me\b", RegexOptions.IgnoreCase);

    /// <summary>Whether it was.</summary>
    public static bool Tell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Back.IsMatch(text) || SeesMe.Matches(text).Any(found => VisitTalk.NamesDay(text[Math.Max(0, found.Index - Near)..Math.Min(text.Length, found.Index + found.Length + Near)])) || (GpSurgery.IsMeant(text) && VisitTalk.NamesDay(text));
    }

    private const int Near = 30;
}
