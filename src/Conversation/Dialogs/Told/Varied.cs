using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What it comes after, or only now and then: "my back goes after long runs", "some weeks it's after tipping loads, other weeks I've only sat in the cab".</summary>
public static class Varied
{
    private const string Spell = @"(?:days?|weeks?|times?|shifts?|months?|nights?|jobs?)";

    private static readonly Regex Now = new($@"\b(?:some|other) {Spell}\b(?<what>(?:(?!\b(?:some|other|others|another)\b {Spell})[^.?!;\n]){{3,90}})", RegexOptions.IgnoreCase);
    private static readonly Regex GoesAfter = new(@"\bback (?:(?:always|usually|just|mostly) )?(?:goes|gives out|seizes(?: up)?|locks(?: up)?|plays up|flares(?: up)?) (?:after|with)\b(?<what>[^,.;!?\n]{3,40}?)(?=[,.;!?\n]|\b(?:and|but|or|then)\b|$)", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^(?:(?:it'?s|its|it is|it|was|comes? on|comes?|goes|started|on|after|with|when|from|if|i'?ve|ive|i'?m|im|i|have|been|just|only|done|did|do|nothing|at all|but|really|and|of|all)\b[\s,]*)+", RegexOptions.IgnoreCase);
    private static readonly Regex Tail = new(@"[\s,]*(?:\b(?:for )?(?:\d+|an?|all|two|three|four|five|six|seven|eight|nine|ten) ?(?:hrs?|hours?|mins?|minutes?|days?|day|week)\b|\b(?:and|but|so|or)\b)\W*$", RegexOptions.IgnoreCase);

    // "Some days it's fine" names nothing.
    private static readonly Regex NoThing = new(@"\b(?:worse|better|bad|good|fine|ok|okay|hurts?|aches?|sore|agony|can'?t|pain|nothing|anything|it|that|this|while|bit|work|surgery|operation|op|physio|lunch|stiff|same|gone|you|why)\b", RegexOptions.IgnoreCase);
    private static readonly Regex First = new(@"^\w+");

    private static readonly Dictionary<string, string> Doing = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sat"] = "sitting", ["stood"] = "standing", ["drove"] = "driving", ["lifted"] = "lifting", ["carried"] = "carrying", ["walked"] = "walking", ["knelt"] = "kneeling", ["bent"] = "bending", ["dug"] = "digging", ["slept"] = "sleeping", ["ran"] = "running",
    };

    private const int LongestThing = 6;

    /// <summary>The things, by what is done.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. GoesAfter.Matches(text).Concat(Now.Matches(text)).OrderBy(found => found.Index).Select(found => Named(found.Groups["what"].Value)).Where(name => name.Length > 2 && name.Split(' ').Length <= LongestThing && !NoThing.IsMatch(name)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string Named(string said)
    {
        var bare = Lead.Replace(said.Trim(' ', ','), "");
        while (Tail.IsMatch(bare))
            bare = Tail.Replace(bare, "");
        var words = OwnWords.Tidy(bare);
        return First.Replace(words, match => Doing.GetValueOrDefault(match.Value, ToYou.DoingOf(match.Value) ?? match.Value), 1);
    }
}
