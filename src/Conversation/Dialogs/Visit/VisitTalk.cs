using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Whether somebody has said whom they see and when: "physio Thursday", "on Monday I see the GP", "next month, GP".</summary>
public static class VisitTalk
{
    private const string Who = @"(?:physio\w*|gp|doctor|doc|dr|surgeon|consultant|specialist|neurosurgeon|clinic|osteo\w*|chiro\w*|therapist|pt|rheumatolog\w*|pain team|nurse|appointment|appt|visit|review|follow[- ]?up)";
    private const string InTime = @"(?:in (?:about |around |roughly |just |only )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|\d{1,2}|(?:a )?(?:couple of|few)) (?:more )?(?:hours?|days?|weeks?|wks?|months?)(?:'? time)?|in a fortnight(?:'?s time)?|a week (?:today|tomorrow|on \w+day))";
    private const string When = @"(?:today|tomorrow|tmrw|tmr|tomoz|2moro|tonight|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thurs?(?:day)?|fri(?:day)?|saturday|sunday|next (?:week|month|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*)|this (?:week|month|afternoon|morning)|" + InTime + @"|on the \d{1,2}|\d{1,2}(?:st|nd|rd|th)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|\d{1,2} (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)|in (?:january|february|march|april|june|july|august|september|october|november|december))";

    private static readonly Regex Named = new($@"\b{Who}\b[^.?!]{{0,25}}\b{When}\b|\b{When}\b[^.?!]{{0,25}}\b{Who}\b", RegexOptions.IgnoreCase);
    private static readonly Regex WhenOnly = new($@"\b{When}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Whom = new($@"\b(?:questions?|list|ask|things|page)\b[^.?!]{{0,20}}\b(?:for|to|with) (?:the|my|a|our|his|her|their) (?:\w+ )?(?!doctor\b){Who}\b|\bask (?:the|my|our|his|her|their) (?!doctor\b){Who}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Wanted = new(@"\b(?:questions?|what (?:to|should i|do i|shall i|can i) (?:ask|bring up|say)|ask (?:him|her|them))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Wish = new(@"\b(?:what|which) (?:questions? |things? )?(?:all |exactly |else )?(?:ought|should|shall|do|can|could|must|would) (?:i|we) (?:to |really |actually )?(?:ask|bring up|put to|raise with|say to) (?:her|him|them|the (?:gp|doctor|consultant|surgeon|physio|specialist|nurse)|dr\b|mr\b|mrs\b|ms\b)|\b(?:help|prepare|put together|draw up|work out|write down)\b.{0,50}\b(?:(?:things|questions|what|list)\b.{0,25}\b(?:ask|for) (?:her|him|them|the|my|dr|mr|mrs|ms|on|at)\b|what (?:all )?(?:i|to) (?:should |ought to )?ask\b)", RegexOptions.IgnoreCase);
    // "I have the appointment in ten days. What should I ask?": whom is told already.
    private static readonly Regex WithoutWhom = new(@"\b(?:what|which) (?:questions? |things? )?(?:all |exactly |else )?(?:ought|should|shall|do|can|could|must|would) (?:i|we) (?:to |really |actually |also )?(?:ask|bring up|raise)(?: (?:there|then|first|please|at (?:the|my) \w+))*(?: about [^.?!]{2,40})?\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex AtWork = new(@"\b(?:boss|manager|supervisor|foreman|gaffer|employer|hr|the head|head ?teacher|headmaster|headmistress|team lead(?:er)?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Clinician = new($@"\b{Who}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Past = new(@"\b(?:saw|seen|went|was|said|told|cleared|signed|discharged|last|ago|yesterday|had (?:an?|my|the|our) (?:\w+ )?(?:appointment|appt|visit|review|consultation))\b", RegexOptions.IgnoreCase);

    // "My GP said it was nothing and referred me on, I have the appointment in ten days": what was said before it makes no past of a booked visit.
    private const string Title = @"(?:mr|mrs|ms|miss|dr|prof\w*)\.? [\w'-]+";
    private const string Booking = @"(?:appointment|appt|visit|review|consultation|assessment|clinic|follow[- ]?up|check-?up)";
    private static readonly Regex Booked = new($@"\b(?:have|'?ve got|got|getting|booked|see|seeing|meeting|going to(?: see)?|off to|due (?:at|to see))\b[^.?!,;]{{0,40}}\b{Who}\b[^.?!,;]{{0,25}}\b{When}\b|\b{Booking}\b(?: (?:with|at) [^.?!,;]{{1,30}}?)?,?(?: (?:and |which |that )?(?:it )?(?:is|comes|will be|on|for|booked|isn'?t (?:un)?till?)|'s)*[^.?!,;]{{0,12}}\b{When}\b|\b(?:see|seeing|meeting|in with) (?:him|her|them|{Title})\b[^.?!,;]{{0,25}}\b{When}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Arranged = new($@"\b(?:have|'?ve got|got|booked|made)\b[^.?!,;]{{0,20}}\b{Booking}\b[^.?!,;]{{0,20}}\b(?:with|at)\b[^.?!,;]{{0,30}}\b(?:{Who}|{Title})\b", RegexOptions.IgnoreCase);
    private static readonly Regex Over = new(@"\b(?:had|saw|seen|was|after|since|missed|last)(?:\s+\w+){0,2}\s*$", RegexOptions.IgnoreCase);

    private static readonly Regex Day = new($@"^\W*(?:(?:it'?s|on|this|yes|next|for|my appointment is|i see (?:him|her|them))\s+)*{When}\W*$", RegexOptions.IgnoreCase);

    /// <summary>Whether a text is nothing but a day, as in answer to an offer to make the list: "Tuesday".</summary>
    public static bool IsDay(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Day.IsMatch(text);
    }

    /// <summary>Whether a text names a day.</summary>
    public static bool NamesDay(string text) => WhenOnly.IsMatch(text);

    private static readonly Regex OnlyVisit = new($@"^\W*(?=.*\b(?:{Who}|{When})\b)(?:(?:{When}|(?:dr|mr|mrs|ms|miss)\.? [\w-]+|{Who}|next|it'?s|its|is|on|at|with|the|my|an?|i|i'?m|i'?ve|i'?ll|will be|got|have|having|see|seeing|going|to|for|yes|am|pm|\d{{1,2}}(?:[:.]\d\d)?(?:am|pm)?|o'?clock|half|past|nhs|private|local|hospital|surgery|practice|every|morning|afternoon|evening|lunchtime|first|coming|booked|then|about)\b\W*)+$", RegexOptions.IgnoreCase);
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
        var sentence = told.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries).LastOrDefault(IsAhead);
        if (sentence is null)
            return "";
        var named = (IsBooked(sentence) ? Booked : Named).Match(sentence).Value;
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
        return text.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(sentence => Wanted.IsMatch(sentence) && IsAhead(sentence));
    }

    /// <summary>Whether a letter ends in the wish for questions to take to a clinician: "What ought I to ask her?", "could you help me put together what to ask?".</summary>
    public static bool EndsInWish(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        // "Could I ask the head for help with the bins? What do I say to her?" is for a boss.
        return (MessageParts.Ending(text).Any(Wish.IsMatch) || (NamesNext(text) && MessageParts.Ending(text).Any(WithoutWhom.IsMatch))) && !(AtWork.IsMatch(text) && !Clinician.IsMatch(text));
    }

    /// <summary>Whether a text tells of a visit that is still to come.</summary>
    public static bool NamesNext(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(['.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries).Any(sentence => IsAhead(sentence) || StandsStill(Arranged, sentence));
    }

    private static bool IsAhead(string sentence) => (Named.IsMatch(sentence) && !Past.IsMatch(sentence)) || IsBooked(sentence);

    private static bool IsBooked(string sentence) => StandsStill(Booked, sentence);

    private static bool StandsStill(Regex ahead, string sentence) => ahead.Match(sentence) is { Success: true } found && !Past.IsMatch(found.Value) && !Over.IsMatch(sentence[..found.Index]);
}
