using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Whether somebody has said whom they see and when: "physio Thursday", "on Monday I see the GP", "next month, GP".</summary>
public static class VisitTalk
{
    private const string Who = @"(?:physio\w*|gp|doctor|doc|dr|surgeon|consultant|specialist|neurosurgeon|clinic|osteo\w*|chiro\w*|therapist|pt|rheumatolog\w*|pain team|nurse|appointment|appt|visit|review|follow[- ]?up)";
    private const string When = @"(?:today|tomorrow|tmrw|tmr|tomoz|2moro|tonight|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|saturday|sunday|next (?:week|month|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*)|this (?:week|month|afternoon|morning)|in (?:a|an|one|two|three|four|five|six|\d) (?:hours?|days?|weeks?|months?)|on the \d{1,2}|\d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|in (?:january|february|march|april|june|july|august|september|october|november|december))";

    private static readonly Regex Named = new($@"\b{Who}\b[^.?!]{{0,25}}\b{When}\b|\b{When}\b[^.?!]{{0,25}}\b{Who}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Past = new(@"\b(?:saw|seen|went|was|said|told|cleared|signed|discharged|last|ago|yesterday)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Day = new($@"^\W*(?:(?:it'?s|on|this|yes|next|for|my appointment is|i see (?:him|her|them))\s+)*{When}\W*$", RegexOptions.IgnoreCase);

    /// <summary>Whether a text is nothing but a day, as in answer to an offer to make the list: "Tuesday".</summary>
    public static bool IsDay(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Day.IsMatch(text);
    }

    public static bool NamesNext(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(sentence => Named.IsMatch(sentence) && !Past.IsMatch(sentence));
    }
}
