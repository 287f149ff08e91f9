using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Whether somebody has said whom they see and when: "physio Thursday", "on Monday I see the GP", "next month, GP".</summary>
public static class VisitTalk
{
    private const string Who = @"(?:physio\w*|gp|doctor|doc|dr|surgeon|consultant|specialist|neurosurgeon|clinic|osteo\w*|chiro\w*|therapist|pt|rheumatolog\w*|pain team|nurse|appointment|appt|visit|review|follow[- ]?up)";
    private const string When = @"(?:today|tomorrow|tmrw|tmr|tomoz|2moro|tonight|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|saturday|sunday|next (?:week|month|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*)|this (?:week|month|afternoon|morning)|in (?:a|an|one|two|three|four|five|six|\d) (?:hours?|days?|weeks?|months?)|on the \d{1,2}|\d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|in (?:january|february|march|april|june|july|august|september|october|november|december))";

    private static readonly Regex Named = new($@"\b{Who}\b[^.?!]{{0,25}}\b{When}\b|\b{When}\b[^.?!]{{0,25}}\b{Who}\b", RegexOptions.IgnoreCase);
    private static readonly Regex WhenOnly = new($@"\b{When}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Whom = new($@"\b(?:questions?|list|ask|things|page)\b[^.?!]{{0,20}}\b(?:for|to|with) (?:the|my|a|our|his|her|their) (?:\w+ )?(?!doctor\b){Who}\b|\bask (?:the|my|our|his|her|their) (?!doctor\b){Who}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Wanted = new(@"\b(?:questions?|what (?:to|should i|do i|shall i|can i) (?:ask|bring up|say)|ask (?:him|her|them))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Wish = new(@"\bwhat (?:all |exactly |else )?(?:ought|should|shall|do|can|could|must|would) (?:i|we) (?:to |really |actually )?(?:ask|bring up|put to|raise with|say to) (?:her|him|them|the (?:gp|doctor|consultant|surgeon|physio|specialist|nurse)|dr\b|mr\b|mrs\b|ms\b)|\b(?:help|prepare|put together|draw up|work out|write down)\b.{0,50}\b(?:(?:things|questions|what|list)\b.{0,25}\b(?:ask|for) (?:her|him|them|the|my|dr|mr|mrs|ms|on|at)\b|what (?:all )?(?:i|to) (?:should |ought to )?ask\b)", RegexOptions.IgnoreCase);
    private static readonly Regex AtWork = new(@"\b(?:boss|manager|supervisor|foreman|gaffer|employer|hr|the head|head ?teacher|headmaster|headmistress|team lead(?:er)?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Clinician = new($@"\b{Who}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Past = new(@"\b(?:saw|seen|went|was|said|told|cleared|signed|discharged|last|ago|yesterday)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Day = new($@"^\W*(?:(?:it'?s|on|this|yes|next|for|my appointment is|i see (?:him|her|them))\s+)*{When}\W*$", RegexOptions.IgnoreCase);

    /// <summary>Whether a text is nothing but a day, as in answer to an offer to make the list: "Tuesday".</summary>
    public static bool IsDay(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Day.IsMatch(text);
    }

    private static readonly Regex OnlyVisit = new($@"^\W*(?=.*\b(?:{Who}|{When})\b)(?:(?:{When}|(?:dr|mr|mrs|ms|miss)\.? [\w-]+|{Who}|next|it'?s|its|is|on|at|with|the|my|an?|i|i'?m|i'?ve|i'?ll|will be|got|have|having|see|seeing|going|to|for|yes|am|pm|\d{{1,2}}(?:[:.]\d\d)?(?:am|pm)?|o'?clock|half|past|nhs|private|local|hospital|morning|afternoon|evening|lunchtime|first|coming|booked|then|about)\b\W*)+$", RegexOptions.IgnoreCase);
    private static readonly Regex Person = new(@"\b(?:physio\w*|gp|doctor|doc|surgeon|consultant|specialist|neurosurgeon|osteo\w*|chiro\w*|rheumatolog\w*|pain team|nurse)\b", RegexOptions.IgnoreCase);
    private static readonly Regex DayName = new(@"\b(?:mon(?!th)|tue|wed|thu|fri|sat|sun|jan|feb|march|april|may|june|july|aug|sep|oct|nov|dec)\w*\b");

    /// <summary>Whether a text says no more than whom they see or when: "next Tuesday", "physio", "I see the GP on Friday at ten".</summary>
    public static bool OnlyNamesVisit(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && OnlyVisit.IsMatch(text);
    }

    private const int Longest = 80;

    /// <summary>When the visit is, and whom they see, in their words; empty if they did not say.</summary>
    public static string WhenIn(string told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var sentence = told.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault(sentence => Named.IsMatch(sentence) && !Past.IsMatch(sentence));
        if (sentence is null)
            return "";
        var named = Named.Match(sentence).Value;
        var when = DayName.Replace(WhenOnly.Match(named).Value.ToLowerInvariant(), day => Capital(day.Value));
        return Person.Match(named) is { Success: true } who ? $"{Capital(when)}, {(who.Length > 2 ? who.Value.ToLowerInvariant() : who.Value.ToUpperInvariant())}" : Capital(when);
    }

    private static string Capital(string words) => words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Whether a text says whom the questions are for: "I need questions for the consultant".</summary>
    public static bool NamesWhom(string text) => Whom.IsMatch(text);

    /// <summary>Whether a sentence names a visit and asks for questions to take there: "GP on Monday, I want three good questions".</summary>
    public static bool WantsQuestions(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(sentence => Named.IsMatch(sentence) && Wanted.IsMatch(sentence) && !Past.IsMatch(sentence));
    }

    /// <summary>Whether a letter ends in the wish for questions to take to a clinician: "What ought I to ask her?", "could you help me put together what to ask?".</summary>
    public static bool EndsInWish(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // "Could I ask the head for help with the bins? What do I say to her?" is for a boss.
        return MessageParts.Ending(text).Any(Wish.IsMatch) && !(AtWork.IsMatch(text) && !Clinician.IsMatch(text));
    }

    public static bool NamesNext(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(sentence => Named.IsMatch(sentence) && !Past.IsMatch(sentence));
    }
}
