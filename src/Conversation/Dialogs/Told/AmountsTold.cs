using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>How much it takes, told in a story beside the pain: "aches after two hours of sitting", "an hour's drive and I'm stiff", "it goes by the third sack".</summary>
public static class AmountsTold
{
    private const string Number = @"(?:\d{1,3}(?:\.5)?|half an|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a couple of|couple of|a few|few)";
    private const string Unit = @"(?:minutes?|mins?|hours?|hrs?|hr)";
    private const string About = @"(?:(?:about|around|roughly|maybe|only|just|like|nearly|almost|a good|even|say)\s+)*";
    private const string Ordinal = @"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|last|2nd|3rd|\d{1,2}th)";

    // What is measured by it, and no part of what follows.
    private const string Of = @"(?:\s+(?:of|in|on|at|behind|with|under|over)?\s*(?:(?:the|my|a)\s+)?(?!(?:and|but|my|it|i|every|each|then|so|the|a|or|that|now|of|day|days|since|ago)\b)[\p{L}'-]+(?:\s+(?:the|my|a|in|on|at|of|over)?\s*(?:(?:the|my|a)\s+)?(?:desk|chair|car|van|cab|lorry|truck|sink|wheel|floor|ladder|garden|feet|till|bench|saddle|bike|bed|sofa|screen|computer|tools))?)?";

    private static readonly Regex[] Amounts =
    [
        new($@"\b(?:after|past|beyond|within|more than|longer than|over)\s+(?<amount>{About}{Number}\s?{Unit}\b(?:\s+or\s+(?:so|two|three))?{Of})", RegexOptions.IgnoreCase),
        new($@"(?<amount>\b(?:an?\s+)?{Number}[\s-](?:hour|hr|minute|min|mile)s?['’]?s?[\s-](?:drive|walk|sit|run|ride|meeting|shift|flight|journey|commute|lesson|class|stint|film|swim|round)\b)", RegexOptions.IgnoreCase),
        new($@"\b(?:by|after|on|at|around|from)?\s*(?<amount>\bthe\s+{Ordinal}\s+(?!(?:time|day|days|week|weeks|month|months|year|years|thing|of|morning|night|place|few|couple|one|two|part|visit|session|appointment|physio|doctor|half|time)\b)[\p{{L}}'-]+)", RegexOptions.IgnoreCase),
        new($@"\b(?:after|more than|over|beyond|can do|i do|manage|managed)\s+(?<amount>{About}(?:two|three|four|five|six|seven|eight|nine|ten|a couple of|a few|\d{{1,3}})\s+(?!(?:minutes?|mins?|hours?|hrs?|hr|h|days?|weeks?|months?|years?|yrs?|visits?|sessions?|scans?|tablets?|operations?|ops?|injections?|doctors?|physios?|times|goes|kids|children|people|more|or|to)\b)[\p{{L}}'-]+s\b)", RegexOptions.IgnoreCase),
    ];

    private static readonly Regex Hurts = new(@"\b(?:ach(?:e|es|ing)|hurt(?:s|ing)?|sore|stiff\w*|pain\w*|nag\w*|grumbl\w*|complain\w*|moan\w*|goes|gives? out|kicks? (?:in|off)|comes? on|flares?|seiz\w+|locks?|grabs?|burns?|throb\w*|kills?|killing|scream\w*|tight\w*|had it|bad|worse|sets? (?:it|me|my back) off|plays? up|in bits|can'?t (?:stand|straighten|move|carry on))\b", RegexOptions.IgnoreCase);

    // When it settles, how it began, and how long it has been are other things.
    private static readonly Regex Elsewhere = new(@"\b(?:ago|since|for the (?:last|past)|waited|better|easier|fine|ok|okay|settles?|settled|eas(?:e|es|ed)|goes (?:off|away|down)|wears? off|gone|helps?|began|was|were|last (?:week|month|year|night)|next (?:day|morning)|morning after|day after|born|birth|surgery|operation|op)\b", RegexOptions.IgnoreCase);

    private const int Most = 3;

    private const int LongestHours = 12;

    /// <summary>The amounts in their words and the least of them in minutes; null where none is told.</summary>
    public static (string Words, double? Minutes)? In(string text)
    {
        var told = Clauses.Sentences(text).Where(sentence => !Asking.Questions.Looks(sentence) && Hurts.IsMatch(sentence) && !Elsewhere.IsMatch(sentence))
            .SelectMany(sentence => Amounts.SelectMany(amount => amount.Matches(sentence))).Select(found => OwnWords.Tidy(found.Groups["amount"].Value))
            .Where(words => words.Length > 0 && (SpokenTime.Minutes(words) ?? 0) <= LongestHours * 60).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most).ToList();
        return told.Count == 0 ? null : (string.Join(", ", told), told.Select(SpokenTime.Minutes).Min());
    }

    /// <summary>The script's level of it.</summary>
    public static string LevelOf((string Words, double? Minutes) told) =>
        told.Minutes is { } minutes ? TriggerFacts.LevelOf(minutes) : told.Words.Contains("first", StringComparison.OrdinalIgnoreCase) ? "little" : "some";
}
