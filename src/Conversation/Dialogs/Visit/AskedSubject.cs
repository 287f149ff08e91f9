using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What the questions that somebody wishes for are to be about: "what should I ask the physio about running and lifting her?".</summary>
internal static class AskedSubject
{
    private static readonly Regex About = new(@"\b(?:ask(?:ing)?|questions?|list|bring up|raise)\b[^.?!\n]{0,40}?\b(?:about|regarding)\s+(?!(?:it|that|this|them|him|her|me|my back|the back|back pain|my pain|the pain|what|how|whether|if|when|all (?:this|that))\b)(?<what>[^.?!;\n]{4,60})", RegexOptions.IgnoreCase);
    private static readonly Regex Tail = new(@"[\s,]+(?:please|pls|thanks|thank you|ta|btw|then|at (?:my|the) (?:visit|appointment)|(?:on |next |this )?(?:monday|tuesday|wednesday|thursday|friday|week|month|tomorrow)\b.*|so\b.*|because\b.*|cos\b.*)$", RegexOptions.IgnoreCase);

    /// <summary>In their words; empty where none is named.</summary>
    public static string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (About.Match(text) is not { Success: true } found)
            return "";
        var what = found.Groups["what"].Value.Trim();
        for (var bare = Tail.Replace(what, ""); bare != what; bare = Tail.Replace(what, ""))
            what = bare;
        return AskedThings.Telling(what) > 0 && !VisitTalk.OnlyNamesVisit(what) ? OwnWords.Tidy(what) : "";
    }
}
