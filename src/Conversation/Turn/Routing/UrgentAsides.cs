using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What is told in passing and can't wait for a page: too many tablets, a headache after a needle in the back, blood in the urine, sleepy at the wheel.</summary>
internal static class UrgentAsides
{
    /// <summary>Ids of all that may have to be said.</summary>
    public static IReadOnlyList<string> All { get; } = ["overdose", "needle-headache", "blood-urine", "sleepy-wheel"];

    private const string Tablets = @"(?:tablets?|pills?|paracetamols?|acetaminophen|tylenol|co-?codamols?|ibuprofens?|nurofen|naproxens?|codeines?|tramadols?|aspirins?|pain ?killers?|diazepams?|amitriptylines?|pregabalins?|gabapentins?)";
    private const string Taken = @"(?:taken|took|had|swallowed|popped|necked|eaten|been taking)";

    // Nine or more at once or in a day is past every packet's limit.
    private static readonly Regex TooMany = new(@"\b" + Taken + @"\b[^.?!\n]{0,25}\b(?:9|[1-9]\d|nine|ten|eleven|twelve|fourteen|fifteen|sixteen|twenty|thirty)\b(?!\s*(?:mg|milligrams?|mcg|g\b|ml|am\b|pm\b|days?|weeks?|months?|years?|minutes?|mins?|hours?|times))\s*(?:\w+\s+){0,2}" + Tablets + @"|\b" + Taken + @"\b[^.?!\n]{0,20}\b(?:too many|double (?:the )?dose|more than (?:the packet|i should|you should|it says)|a whole (?:packet|strip|box)|the whole (?:packet|strip|box)|an overdose)\b|\b(?:overdosed|double[- ]dosed) on\b", RegexOptions.IgnoreCase);
    private static readonly Regex Stopped = new(@"\b(?:years? ago|months? ago|last (?:year|month)|used to|in (?:19|20)\d\d|over the (?:last|past) (?:week|month|year)|a week\b|a month\b|in a (?:week|month))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Needle = new(@"\b(?:spinal tap|lumbar puncture|epidural|spinal (?:block|anaesthetic|anesthetic|injection)|spinal)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Headache = new(@"\b(?:head ?aches?|head (?:is )?(?:pounding|splitting|throbbing|banging|killing)|migraines?|thumping head)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Upright = new(@"\b(?:sit(?:s|ting)?|sat|stand(?:s|ing)?|upright|get(?:s|ting)? up|got up|on my feet|vertical|ly(?:e|ing)|lie|lay|laying|flat)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Sleepy = new(@"\b(?:sleepy|drowsy|dozy|spaced out|groggy|woozy|zonked|nodd(?:ed|ing) off|f[ae]ll(?:en|ing)? asleep|dozed off)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Wheel = new(@"\b(?:crash(?:ed)?|at the wheel|behind the wheel|while (?:i was )?driving|driving home|when (?:i'?m |im )?driving|swerved|drifted (?:over|across|into))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Drugged = new(Tablets + @"|\b(?:meds|medication|medicine)\b", RegexOptions.IgnoreCase);

    private static readonly Regex BloodInUrine = new(@"\b(?:blood|bloody|bleeding|clots?)\b[^.?!\n]{0,25}\b(?:urine|pee|wee|peed|weed|peeing|weeing|water ?works|when i go for a (?:wee|pee))\b|\b(?:urine|pee|wee|peed|weed)\b[^.?!\n]{0,25}\b(?:blood|bloody|pink\w*|red|rust\w*|cola|rose|cranberry)\b|\b(?:pink\w*|red|rusty|bloody)[- ](?:coloured |colored )?(?:urine|pee|wee)\b|\b(?:passed|passing|peeing|weeing) (?:some |a bit of )?blood\b", RegexOptions.IgnoreCase);
    private static readonly Regex NoBlood = new(@"\bno (?:blood|pink)|\b(?:beetroot|blood test|blood pressure|period)\b", RegexOptions.IgnoreCase);

    /// <summary>The id of what has to be said, or null.</summary>
    public static string? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TooMany.IsMatch(text) && !Stopped.IsMatch(text))
            return "overdose";
        if (Needle.IsMatch(text) && Headache.IsMatch(text) && Upright.IsMatch(text))
            return "needle-headache";
        if (BloodInUrine.IsMatch(text) && !NoBlood.IsMatch(text) && !Stopped.IsMatch(text))
            return "blood-urine";
        return Sleepy.IsMatch(text) && Wheel.IsMatch(text) && Drugged.IsMatch(text) ? "sleepy-wheel" : null;
    }
}
