using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>All that a message puts right on a trigger map, several things at once if need be, and what it says besides.</summary>
public static class MapChanges
{
    // What only goes with a correction: "can you fix that?", "did you get that?", "how much it takes is wrong".
    private static readonly Regex[] Beside =
    [
        new(@"(?:\b(?:and|so|please|pls|then)\s+)*\b(?:(?:can|could|would|will) you |please )?(?:please )?(?:fix|change|correct|update|add|put|sort|amend|note) (?:it|that|this|them|those|both|(?:the|my) (?:trigger )?map)\b(?: (?:right|for me|please|pls|on|in|out|too|now|down))*\s*[?.!]*", RegexOptions.IgnoreCase),
        new(@"(?:\b(?:and|so)\s+)*\b(?:did|have|do) you (?:get|got|have|hear|note|noted|catch|see|write) (?:it|that|this|them|all that|that one)\b(?: down| too)?\s*[?.!]*", RegexOptions.IgnoreCase),
        new(@"\b(?:got|noted|get) (?:it|that)\s*\?|\bis (?:it|that|this) (?:noted|on (?:there|it|the map))\s*\??", RegexOptions.IgnoreCase),
        new(@"\b(?:the )?(?:how much(?: it takes)?|what brings? it on|brings? it on|settles(?: in)?|settling time|amount|time|minutes|limit|map|list|row)s? (?:is|are|was|looks?|isn'?t|aren'?t) (?:all |still )?(?:wrong|not right|right|off|incorrect|muddled)\b", RegexOptions.IgnoreCase),
        new(@"\b(?:that|this|it|something|one thing|two things)(?:'?s| is| are)(?: not| still)? (?:wrong|right|off|not right)\b(?: there| on (?:it|there|the map))?", RegexOptions.IgnoreCase),
    ];

    private static readonly Regex Fillers = new(@"^(?:[\s.,;:!?-]|\b(?:ok|okay|oh|and|but|so|also|no|yes|sorry|oops|well|then|please|pls|thanks|thank you|actually|wait|hm+|right|just|for me|as well|too)\b)*$", RegexOptions.IgnoreCase);

    /// <summary>A longer text tells a story and corrects no map.</summary>
    private const int Longest = 400;

    /// <summary>What a message changes; null if it changes nothing.</summary>
    public static MapChange? Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Text.Length is 0 or > Longest || turn.Card.Count > 0 || turn.Memory.Journey.Triggers.Count == 0 || Suspects.IsNotOnly(turn.Text))
            return null;
        var begun = new MapChange(turn.Memory, turn.Text.Replace('’', '\''), [], []);
        var so = MapAmounts.Of(begun, turn.Memory.Talk.Pending is { Stem: "triggers" } open ? open.Step : "") ?? begun;
        so = MapThings.Of(turn, so) ?? so;
        if (ReferenceEquals(so, begun))
            return null;
        var rest = Beside.Aggregate(so.Rest, (text, pattern) => pattern.Replace(text, " ")).Trim(' ', ',', ';', '.', '\n');
        return so with
        {
            Memory = so.Memory with { Triggers = so.Memory.Triggers with { Before = new MapBefore(turn.Memory.Journey.Triggers, turn.Memory.Triggers with { Before = null }) } },
            Rest = Fillers.IsMatch(rest) ? "" : rest,
        };
    }
}
