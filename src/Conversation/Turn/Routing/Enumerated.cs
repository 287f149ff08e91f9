using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"What may I do? Swimming, gardening, carrying the grandkids?": each thing of the list is a question of its own.</summary>
public static class Enumerated
{
    private const int Most = 3;

    private const int LongestThing = 5;

    private static readonly Regex Lead = new(@"^\W*(?:(?:and|but|so|or|like|say|then|ok|what about|how about|for (?:example|instance)|i (?:meant|asked about))\b[\s,:]*)*", RegexOptions.IgnoreCase);
    private static readonly Regex Aside = new(@"\([^)]*\)");
    private static readonly Regex Joint = new(@"\s*,\s*(?:(?:and|or|also)\s+)?|\s+(?:and|or|plus)\s+", RegexOptions.IgnoreCase);

    // "Swimming or cycling?" is a choice.
    private static readonly Regex Either = new(@"\bor\b", RegexOptions.IgnoreCase);

    // "So what's first, running or jumping?" puts one question.
    private static readonly Regex Choosing = new(@"\b(?:first|last|next|which|whichever|better|worse|rather|safest|easiest|kinder|best)\b", RegexOptions.IgnoreCase);

    // A thing has no verb that tells or asks.
    private static readonly Regex Telling = new(@"\b(?:i|i'?m|i'?ve|it|its|it'?s|what'?s|whats|where'?s|how'?s|that'?s|thats|he|she|they|we|you|is|are|was|were|am|do|does|did|can|could|should|will|would|may|have|has|had|what|how|when|why|where|which|who|if|because|hurts?|not|no|yes|pain|for|about|tips?|advice|best|better|any|ideas?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Doing = new(@"^(?:the |my |some |a bit of )?(?:\w+ ){0,1}\w{2,}ing\b|^(?:the |my )?(?:garden|gym|pool|allotment|housework|golf|tennis|yoga|pilates|football|badminton|bike|stairs|car|shopping|hoovering)\b", RegexOptions.IgnoreCase);

    /// <summary>The things of a list that ends a message, each as a question; empty if it ends in none.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        if (MessageParts.Sentences(text) is not [.., var last] || !last.TrimEnd().EndsWith('?'))
            return [];
        var bare = Lead.Replace(Aside.Replace(last, " "), "").TrimEnd('?', '.', '!', ' ');
        var things = Joint.Split(bare).Select(thing => thing.Trim()).Where(thing => thing.Length > 0).ToList();
        return things.Count is > 1 and <= Most + 1 && !(Either.IsMatch(bare) && (things.Count == 2 || Choosing.IsMatch(bare))) && things.TrueForAll(IsThing) && things.Exists(thing => Doing.IsMatch(thing)) ? [.. things.Take(Most).Select(thing => $"is {thing} ok for my back?")] : [];
    }

    private static bool IsThing(string thing) => PlainWords.Split(PlainWords.Of(thing)).Length is > 0 and <= LongestThing && !Telling.IsMatch(thing);
}
