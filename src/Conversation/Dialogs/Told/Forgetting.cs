using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>One thing taken back out of what is known: "forget what I said about my leg", "forget the sitting".</summary>
public static class Forgetting
{
    private const string Verb = @"(?:forget|ignore|scrap|delete|remove|drop|disregard|wipe|take back|erase)";
    private const string End = @"(?<what>[\p{L}' ]{3,30}?)(?=\s*(?:$|[.,;!?]|\b(?:and|please|thanks|it'?s|that'?s|i|from)\b))";

    private static readonly Regex About = new(@"\b" + Verb + @"\s+(?:about\s+)?(?:(?:what|everything|all|anything|the (?:bit|part|thing|stuff|things)) (?:that )?(?:i(?:'ve| have)? (?:just )?(?:said|told you|wrote|mentioned|put|typed) )?(?:about|on|regarding)) (?:the |my |me |having )?" + End, RegexOptions.IgnoreCase);
    private static readonly Regex Thing = new(@"^\W*(?:(?:no|oh|actually|ok|sorry|please|can you|could you)\b[\s,]*)*(?:forget|ignore|scrap|disregard) (?:about )?(?:the |my )" + End, RegexOptions.IgnoreCase);
    private static readonly Regex Sides = new(@"\b(?:leg|legs|side|left|right|hip|buttock|foot|calf|thigh)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Scores = new(@"\b(?:pain|score|scores|number|numbers|scale|rating)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Goals = new(@"\b(?:goal|aim)\b", RegexOptions.IgnoreCase);

    private const int ShortestRoot = 3;
    private const int Root = 5;

    /// <summary>What the text wants forgotten; empty if it wants nothing forgotten.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="outright">Whether it names it as something that was said, and not only as a thing.</param>
    public static string In(string text, out bool outright)
    {
        ArgumentNullException.ThrowIfNull(text);
        var about = About.Match(text);
        outright = about.Success;
        var found = about.Success ? about : Thing.Match(text);
        return found.Success ? found.Groups["what"].Value.Trim() : "";
    }

    /// <summary>What else the text says after that: "forget the sitting, it's the standing".</summary>
    public static string Beside(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = About.Match(text) is { Success: true } about ? about : Thing.Match(text);
        return text[(found.Index + found.Length)..].Trim(' ', '.', ',', ';', '!');
    }

    /// <summary>The memory without it; the same memory if nothing of it is known.</summary>
    public static Memory Without(Memory memory, string what)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(what);
        var left = TriggerEdits.Without(memory, what);
        var journey = left.Journey;
        if (Sides.IsMatch(what) && (journey.Side.Length > 0 || left.Triggers.Side.Length > 0))
            left = left with { Journey = journey = journey with { Side = "" }, Triggers = left.Triggers with { Side = "" } };
        if (Scores.IsMatch(what) && (journey.PainScore is not null || journey.Pain != PainNow.Unknown))
            left = left with { Journey = journey = journey with { Pain = PainNow.Unknown, PainScore = null, PainTimes = "", PainAt = null } };
        if (journey.Activity.Length > 0 && (Goals.IsMatch(what) || Roots(what).Any(root => journey.Activity.Contains(root, StringComparison.OrdinalIgnoreCase))))
            left = left with { Journey = journey with { Activity = "" }, Visit = left.Visit with { Goal = "" } };
        var clauses = Clauses.Sentences(left.Talk.Told).SelectMany(Clauses.Of).ToList();
        var kept = clauses.Where(clause => !Roots(what).Any(root => clause.Contains(root, StringComparison.OrdinalIgnoreCase))).ToList();
        return kept.Count == clauses.Count ? left : left with { Talk = left.Talk with { Told = string.Join(". ", kept) } };
    }

    private static IEnumerable<string> Roots(string what) => what.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestRoot && word is not ("the" or "and" or "for" or "was" or "being" or "having")).Select(word => word.Length > Root ? word[..Root] : word);
}
