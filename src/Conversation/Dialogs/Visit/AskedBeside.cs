using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What a message asks beside the list of questions that it wishes for: "what should I bring, what should I write down until then, and what do I ask him?"</summary>
internal static class AskedBeside
{
    private static readonly Regex WhatToAsk = new(@"\b(?:ask|questions?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Joint = new(@"\s*[,;]\s*(?:(?:and|also|plus|or)\s+)*(?=(?:what|how|which|where|should|shall|do|can|could)\b)|\s+(?:and|plus)\s+(?:also\s+)?(?=(?:what|how|which|where|should|shall|do|can|could)\b)", RegexOptions.IgnoreCase);

    /// <summary>Whether it is asked what to ask a clinician.</summary>
    public static bool IsWhatToAsk(string text) => WhatToAsk.IsMatch(text);

    /// <summary>The questions that are none of what to ask, in their order.</summary>
    public static IEnumerable<string> In(string text)
    {
        var several = AskedThings.Several(text);
        return several.Count > 0 ? several.SelectMany(Parts) : AskedThings.QuestionsOf(text).Where(IsWhatToAsk).SelectMany(Parts);
    }

    // Asked in one breath, only what is plainly about the visit stands by itself.
    private static IReadOnlyList<string> Parts(string asked)
    {
        List<string> halves = [.. Joint.Split(asked).Where(half => !IsWhatToAsk(half)).Select(half => half[(half.LastIndexOf(':') + 1)..].Trim().TrimEnd('?') + "?").Where(AskedOfUs.Is)];
        return IsWhatToAsk(asked) || halves.Count > 1 ? halves : [asked];
    }
}
