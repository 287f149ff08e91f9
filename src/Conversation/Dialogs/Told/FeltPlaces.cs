using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Where somebody says that it is felt or goes: "down my left leg", "into the buttock", "all down my right side".</summary>
public static class FeltPlaces
{
    private const string Part = @"(?<part>legs?|side|buttocks?|bum(?: cheeks?)?|bottom|glutes?|hips?|thighs?|hamstrings?|knees?|cal(?:f|ves)|shins?|ankles?|foot|feet|heels?|toes?|groin|tailbone|ribs)\b";

    // A leg is only felt where it is named with a side, or where the pain is said to go into it.
    private static readonly Regex Place = new($@"\b(?:(?<way>(?:all )?(?:the way )?(?:down|into|to|towards|behind|in|across|through|around|on))\s+)?(?:(?:the|my|his|her|their|your|one|same)\s+)?(?:(?:back|front|outside|inside) of (?:the |my |his |her |their )?)?(?<side>left|right|both)[- ](?:hand\s+)?{Part}|\b(?<way>(?:all )?(?:the way )?(?:down|into|to|towards|behind|in|across|through))\s+(?:(?:the|my|his|her|their|one)\s+)(?:(?:back|front|outside|inside) of (?:the |my |his |her |their )?)?{Part}|\b(?<side>left|right)\s+(?<part>lower back)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Denied = new(@"\b(?:not|no|never|none|without|n[o']?t|nothing|isn'?t|doesn'?t|hasn'?t|don'?t)\b[^,;]{0,25}$", RegexOptions.IgnoreCase);

    // "Lying on my left side" and "standing on my right leg" are things that are done.
    private static readonly Regex Doing = new(@"\b(?:ly(?:ing|in)|lie|lay(?:ing)?|sle(?:ep|pt)\w*|roll\w*|turn\w*|stand\w*|lean\w*|lift\w*|cross\w*|rais\w*|put(?:ting)?|stretch\w*|kneel\w*|sit\w*|hop\w*|step\w*|pillow|broke\w*|pull(?:ing)?|between)(?:\s+(?:back|over|up|down|mostly|always|just|only|it|a|pillow|weight|on|onto|to|with|my|the|his|her))*\s*$", RegexOptions.IgnoreCase);

    private static readonly Regex Corrects = new(@"^\W*(?:no|sorry|actually|i mean|wait|oops)\b|\b(?:sorry|i mean)\W*$|\bnot (?:the |my |on (?:the |my ))?(?:left|right)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Goes = new(@"down|into|\bto\b|towards", RegexOptions.IgnoreCase);

    private const int Most = 4;

    /// <summary>Whether a clause names such a place.</summary>
    public static bool AreIn(string clause) => Found(clause).Any();

    /// <summary>The places in what was told, in the order in which they were named and each once; a later word puts an earlier one right.</summary>
    public static IReadOnlyList<string> Of(string told)
    {
        ArgumentNullException.ThrowIfNull(told);
        var places = new List<(string Way, string Side, string Part)>();
        foreach (var sentence in Clauses.Sentences(string.Join('\n', told.Split('\n').Select(GoneSigns.Without))))
        {
            foreach (var found in Clauses.Of(sentence).SelectMany(Found))
            {
                if (Corrects.IsMatch(sentence))
                    places.RemoveAll(place => place.Part == found.Part && place.Side != found.Side);
                // "Down my leg", and later "the left leg": one place, told more closely.
                var at = places.FindIndex(place => place.Part == found.Part && (place.Side == found.Side || place.Side.Length == 0 || found.Side.Length == 0));
                if (at < 0)
                    places.Add(found);
                else
                    places[at] = (places[at].Way.Length > 0 ? places[at].Way : found.Way, places[at].Side.Length > 0 ? places[at].Side : found.Side, found.Part);
            }
        }

        return [.. places.Take(Most).Select(place => Words(place.Way, place.Side, place.Part))];
    }

    /// <summary>Whether two texts name the same part on different sides.</summary>
    public static bool Contradict(string one, string other) =>
        Found(one).Any(left => Found(other).Any(right => left.Part == right.Part && left.Side.Length > 0 && right.Side.Length > 0 && left.Side != right.Side));

    private static IEnumerable<(string Way, string Side, string Part)> Found(string clause) => Place.Matches(clause)
        .Where(found => !Denied.IsMatch(clause[..found.Index]) && !Doing.IsMatch(clause[..found.Index]))
        .Select(found => (Goes.IsMatch(found.Groups["way"].Value) ? Goes.Match(found.Groups["way"].Value).Value.ToLowerInvariant() : "", found.Groups["side"].Value.ToLowerInvariant(), found.Groups["part"].Value.ToLowerInvariant()));

    private static string Words(string way, string side, string part) =>
        string.Join(' ', new[] { way, way.Length > 0 && side != "both" ? "the" : "", side, part }.Where(word => word.Length > 0));
}
