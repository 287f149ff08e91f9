using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Things and jobs that somebody adds to what brings it on, in a clause of their own: "oh, and the wheelbarrow", "digging mostly".</summary>
public static class TriggerThings
{
    private static readonly Regex Alone = new(@"^(?:oh |and |also |plus |yes |yeah |mostly |mainly |it is |its )*(?:the |my |a |with the |pushing the |on the )?(?<thing>car|van|wheelbarrow|barrow|pram|buggy|pushchair|hoover|hoovering|vacuuming|mop|mopping|ladders?|stairs|shopping|shopping bags|digging|weeding|mowing|raking|planting|ironing|deadlift(?:s|ing)?|squats?|jumping|burpees|sit[- ]?ups|rowing|couch|sofa|kneeling|squatting|crouching|reaching|pushing|pulling|twisting|stooping|laundry|washing up|dishes|dishwasher|cot|bath time|car seat|big pots?|pots|trolley|golf bag|guitar|school bags?|rucksack|backpack|vacuum|bins|logs|boxes|crates|(?:breast|bottle)?[- ]?feeding(?: (?:her|him|them|the baby|baby|the twins))?|marking|typing|sewing|cooking|coughing|sneezing|high heels|heels)(?: too| as well| also| mostly| mainly| obviously| especially| definitely| kills it| sets it off| hurts)*$");
    private static readonly Regex Twice = new(@"\b(?<one>\d{1,3}) ?(?:min\w*)? (?:if|when|for|of) (?:i'?m |im |i am |i )?(?<how>\w+)[,;]? (?:and |but |then )?(?:only |about |just )*(?<two>\d{1,3}) ?(?:min\w*)? (?:if|when|for|of) (?:i'?m |im |i am |i )?(?<and>\w+)|\b(?<how>\w+ing) (?:is |was |about |for |only |just |should be )*(?<one>\d{1,3}) ?(?:min\w*)?[,;]? (?:and |but |then )*(?:the |my )?(?<and>\w+ing) (?:is |was |about |for |only |just |should be )*(?<two>\d{1,3})\b", RegexOptions.IgnoreCase);

    /// <summary>Their names, in the order in which they stand.</summary>
    public static IReadOnlyList<string> In(string text) =>
        [.. MessageParts.Of(text).Select(clause => Alone.Match(clause)).Where(found => found.Success).Select(found => found.Groups["thing"].Value is "car" ? "driving" : found.Groups["thing"].Value).Distinct()];

    private static readonly Regex Unhurt = new(@"\b(?:not|never|less|hardly|nothing|(?:do|does|did|is|are|was|were|has|have|had|ca|wo)n['’]?t)\b(?:[^\w,;]+(?!and\b)\w+){0,6}[^\w,;]*$", RegexOptions.IgnoreCase);

    // "It hurts when I'm feeding her", "worse while I am marking books".
    private static readonly Regex HurtsDoing = new(@"\b(?:hurts?|hurting|aches?|aching|sore|worse|bad|flares?|nags?|grumbles?|complains?|plays up|sets? (?:it|me|my back) off|goes off|stirs? it up)\b[^.?!;]{0,30}?\b(?:when|while|whenever)\s+(?:i'?m|im|i am)\s+(?<what>(?!(?:being|getting|going|having|doing|trying|thinking|feeling|waiting|using|taking|looking|not|just|still|really)\b)\p{L}{3,}ing(?: (?:her|him|them|it|(?:the |my |at |in |on |up )+\p{L}+|\p{L}+s)\b)?)", RegexOptions.IgnoreCase);

    /// <summary>What somebody is doing when it hurts, in their words.</summary>
    public static IReadOnlyList<string> Doings(string text) => [.. Clauses.Sentences(text).Where(sentence => !Questions.Looks(sentence)).SelectMany(sentence => HurtsDoing.Matches(sentence).Where(found => !Unhurt.IsMatch(sentence[..found.Groups["what"].Index]))).Select(found => OwnWords.Tidy(found.Groups["what"].Value)).Where(words => words.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether a text begins with one of them: "vacuuming upstairs".</summary>
    public static bool Begins(string text) => MessageParts.Of(text).Any(clause => clause.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end && Alone.IsMatch(clause[..end]));

    /// <summary>Two times for two positions, as in "20 minutes kneeling, 5 bent", with the shorter one in minutes; null where there are none.</summary>
    public static (string Words, double Least)? TwoLimits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Twice.Match(text) is not { Success: true } found)
            return null;
        var (one, other) = (found.Groups["one"].Value, found.Groups["two"].Value);
        var words = $"{one} minutes {found.Groups["how"].Value}, {other} {found.Groups["and"].Value}".ToLowerInvariant();
        return (words, Math.Min(double.Parse(one, System.Globalization.CultureInfo.InvariantCulture), double.Parse(other, System.Globalization.CultureInfo.InvariantCulture)));
    }
}
