using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Changes to a trigger map that name a row or its words: "eases: A, B. brings it on: C", "take X out of eases, put it under brings it on", "change X to Y", "put my left leg on the map".</summary>
public static class MapEdits
{
    private const string Row = @"(?:what )?(?<row>brings? it on|triggers?|sets? it off|eases?(?: it)?|helps|settles(?: in)?|next morning|worst(?: time)?(?: of day)?|how much(?: it takes)?|side)";
    private const string AnyRow = @"(?:what )?(?:brings? it on|triggers?|sets? it off|eases?(?: it)?|helps|settles(?: in)?|next morning|worst(?: time)?(?: of day)?|how much(?: it takes)?|side)";

    private static readonly Regex Rows = new($@"(?:^|[.;:,\n]|\band\b)\s*(?:the |for )?[""'‘’“”]?{Row}[""'‘’“”]?\s*(?::|=|\bshould (?:just |only |really |now )*(?:be|say|read)\b:?)\s*(?<what>.+?)(?=(?:[.;,\n]|\band\b)\s*(?:the |for )?{AnyRow}\s*(?::|=|should\b)|[.;\n]|$)", RegexOptions.IgnoreCase);
    // "What eases it is walking and changing position", of the row by its name.
    private static readonly Regex Eases = new($@"(?:^|[.;:,\n]|\band\b)\s*(?:the |for |what )?(?<row>eases(?: it)?)\s+(?:is|are)\s+(?!not\b|wrong\b|fine\b|right\b|missing\b|ok\b|off\b|also\b|still\b|empty\b|blank\b|all\b|a mess\b|a bit\b|what\b)(?<what>[^?]+?)(?=(?:[.;,\n]|\band\b)\s*(?:the |for )?{AnyRow}\s*(?::|=|should\b)|[.;\n]|$)", RegexOptions.IgnoreCase);
    private static readonly Regex Out = new($@"\b(?:take|remove|move|get|delete|drop)\s+""?(?<what>[^"".;]{{2,50}}?)""?\s+(?:out of|out from|from|off)\s+(?:the |under )?{Row}\b(?<to>.{{0,20}}?\b(?:under|to|in|on|into)\s+(?:the )?(?<other>brings? it on|triggers?|sets? it off|eases?(?: it)?))?", RegexOptions.IgnoreCase);
    private static readonly Regex Into = new($@"\b(?:add|put|include|move|write|list)\s+(?:that |in )?""?(?<what>[^"".;:]{{2,60}}?)""?\s+(?:to|on|under|in|into|onto|as an?)\s+(?:the |my |what )?(?:trigger )?(?<row>brings? it on|eases?(?: it)?|map|triggers?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Says = new(@"\b(?:it|you|that|this|the map)(?:'?s| is| has| have|'ve)? (?:just |still |also )?(?:leaves? out|left out|leaving out|missed(?: out)?|misses|forgot(?:ten)?|is missing|missing|lacks)\s+(?:the |my )?(?!(?:the )?point\b|to\b|what\b|that\b|out\b|one\b|something\b|a lot\b|when\b|how\b)(?<what>[\p{L}' -]{3,40}?)(?=\s*(?:$|[.,;!?]|\b(?:though|tho|and|which|its|it's|as|because)\b))|\bmap (?:should|must|needs to|has to) (?:also )?(?:say|show|have|include|mention|read)\s*:?\s*(?<what>[^.;\n]{2,80})|^\W*(?:please |and |also )*add\s*:\s*(?<what>[^.;\n]{2,80})|\bwhere(?:'?s| is| are)\s+(?:the |my )(?<what>[\p{L}]{3,15}ing|deadlifts?|squats?|lifts|stairs|car|couch|sofa|shopping)(?=\W*$|[.,;!?])", RegexOptions.IgnoreCase);
    private static readonly Regex Change = new(@"\b(?:change|replace|reword|correct|swap|turn)\s+(?:the )?(?:""(?<what>[^""]{2,90})""|(?<what>[^"":.;]{2,60}?))\s+(?:to|with|into|by|so it says)\s*:?\s*(?<to>.{2,90}?)(?:\s+please)?[\s.!?""]*$", RegexOptions.IgnoreCase);
    private static readonly Regex Strike = new(@"\b(?:strike|cross|take|leave|rub)\s+(?:out|off)\s+(?:the )?(?:word )?""?(?<what>[\p{L}' ]{2,40}?)""?(?=\s*(?:$|[.,;!?]|\band\b))|\bstrike\s+""?(?<what>[\p{L}' ]{2,40}?)""?\s+out\b", RegexOptions.IgnoreCase);
    private static readonly Regex Body = new(@"\b(?:(?:left|right|both) )?(?:legs?|side|hip|buttock|calf|foot|thigh|knee)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Pronoun = new(@"^(?:it|that|this|them|those|one)$", RegexOptions.IgnoreCase);
    private static readonly Regex Joints = new(@"\s*(?:,|;|\band\b|&|\+)\s*", RegexOptions.IgnoreCase);

    /// <summary>The memory with the edits, or null if the text makes none.</summary>
    public static Memory? Apply(Memory memory, string text)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(text);
        var edited = memory;
        foreach (Match row in Rows.Matches(text).Concat(Eases.Matches(text)))
            edited = Set(edited, row.Groups["row"].Value, row.Groups["what"].Value);
        foreach (Match taken in Out.Matches(text))
            edited = TakenOut(edited, taken, text);
        foreach (Match added in Into.Matches(text))
            edited = Added(edited, added.Groups["row"].Value, added.Groups["what"].Value);
        foreach (Match said in Says.Matches(text))
            edited = Added(edited, "map", said.Groups["what"].Value);
        if (Change.Match(text) is { Success: true } change)
            edited = Changed(edited, change.Groups["what"].Value.Trim(), OwnWords.Tidy(change.Groups["to"].Value.Trim('"', ' ')));
        foreach (Match struck in Strike.Matches(text))
            edited = IsWhole(edited, struck) ? TriggerEdits.Without(edited, struck.Groups["what"].Value.Trim()) : Reworded(edited, struck.Groups["what"].Value.Trim(), "");
        return ReferenceEquals(edited, memory) ? null : edited;
    }

    // "Take off sitting" means all of "sitting at my desk"; "cross out mostly" means the word.
    private static bool IsWhole(Memory memory, Match struck)
    {
        var what = struck.Groups["what"].Value.Trim();
        return TriggerEdits.KnownAs(memory, what) is { } known && (struck.Value.Contains("the " + what, StringComparison.OrdinalIgnoreCase) || (known.Split(' ')[0] is { Length: > 3 } first && what.StartsWith(first[..4], StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsEases(string row) => row.StartsWith("ease", StringComparison.OrdinalIgnoreCase) || row.StartsWith("help", StringComparison.OrdinalIgnoreCase);

    private static bool IsBrings(string row) => row.StartsWith("bring", StringComparison.OrdinalIgnoreCase) || row.StartsWith("trigger", StringComparison.OrdinalIgnoreCase) || row.StartsWith("set", StringComparison.OrdinalIgnoreCase) && !row.StartsWith("settle", StringComparison.OrdinalIgnoreCase);

    private static Memory Set(Memory memory, string row, string what)
    {
        var state = memory.Triggers;
        var words = OwnWords.Tidy(what);
        if (IsBrings(row) && ThingsIn(what) is { Count: > 0 } brings)
            return memory with { Journey = memory.Journey with { Triggers = brings } };
        if (IsEases(row) && ThingsIn(what) is { Count: > 0 } eases)
            return memory with { Triggers = state with { Eases = eases, EasesWords = eases, EasesAsked = true } };
        return words.Length == 0 ? memory : memory with
        {
            Triggers = row.ToLowerInvariant() switch
            {
                var settles when settles.StartsWith("settle", StringComparison.Ordinal) => state with { SettlesWords = words },
                "next morning" => state with { NextMorningWords = words },
                var worst when worst.StartsWith("worst", StringComparison.Ordinal) => state with { TimeOfDayWords = words },
                "side" => state with { Side = words },
                var much when much.StartsWith("how", StringComparison.Ordinal) => state with { HowMuch = words },
                _ => state,
            },
        };
    }

    // "Remove it from eases. Add sitting to brings it on": what "it" is stands behind it, or is the last thing that was noted.
    private static Memory TakenOut(Memory memory, Match taken, string text)
    {
        var what = taken.Groups["what"].Value.Trim();
        if (Pronoun.IsMatch(what))
            what = Into.Match(text, taken.Index + taken.Length) is { Success: true } next ? next.Groups["what"].Value : memory.Triggers.EasesWords is [.., var last] ? last : "";
        if (what.Length == 0)
            return memory;
        var without = IsEases(taken.Groups["row"].Value) ? TriggerEdits.WithoutEase(memory, what) : TriggerEdits.Without(memory, what);
        return taken.Groups["to"].Success ? Added(without, taken.Groups["other"].Value, what) : without;
    }

    private static Memory Added(Memory memory, string row, string what)
    {
        foreach (var thing in ThingsIn(what).Where(thing => !Pronoun.IsMatch(thing)))
        {
            if (row == "map" && Body.Match(thing) is { Success: true } body)
                memory = memory with { Triggers = memory.Triggers with { Side = body.Value.Contains(' ', StringComparison.Ordinal) || memory.Journey.Side.Length == 0 ? body.Value.ToLowerInvariant() : $"{memory.Journey.Side} {body.Value.ToLowerInvariant()}" } };
            else if (IsEases(row))
                memory = memory with { Triggers = memory.Triggers with { Eases = With(memory.Triggers.Eases, thing), EasesWords = With(memory.Triggers.EasesWords.Count > 0 ? memory.Triggers.EasesWords : memory.Triggers.Eases, thing), EasesAsked = true } };
            else
                memory = memory with { Journey = memory.Journey with { Triggers = With(memory.Journey.Triggers, thing) } };
        }

        return memory;
    }

    private static Memory Changed(Memory memory, string what, string to) => to.Length == 0 || Pronoun.IsMatch(what) ? memory : Reworded(memory, what, to);

    // Where the words stand; a list keeps its order.
    private static Memory Reworded(Memory memory, string what, string to)
    {
        var state = memory.Triggers;
        var changed = state with
        {
            HowMuch = In(state.HowMuch, what, to),
            SettlesWords = In(state.SettlesWords, what, to),
            NextMorningWords = In(state.NextMorningWords, what, to),
            TimeOfDayWords = In(state.TimeOfDayWords, what, to),
            Tolerance = In(state.Tolerance, what, to),
            EasesWords = In(state.EasesWords, what, to),
            Eases = In(state.Eases, what, to),
        };
        var triggers = In(memory.Journey.Triggers, what, to);
        var isSame = changed with { EasesWords = state.EasesWords, Eases = state.Eases } == state && changed.EasesWords.SequenceEqual(state.EasesWords) && changed.Eases.SequenceEqual(state.Eases) && triggers.SequenceEqual(memory.Journey.Triggers);
        return isSame ? memory : memory with { Triggers = changed, Journey = memory.Journey with { Triggers = triggers } };
    }

    private static List<string> In(IReadOnlyList<string> words, string what, string to) => [.. words.Select(word => In(word, what, to)).Where(word => word.Length > 0)];

    private static string In(string words, string what, string to)
    {
        var at = words.IndexOf(what, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetter(words[at - 1])) || (at + what.Length < words.Length && char.IsLetter(words[at + what.Length])))
            return words;
        return (words[..at] + to + words[(at + what.Length)..]).Trim(' ', ',', '.', ';');
    }

    private static List<string> ThingsIn(string what) => [.. Joints.Split(what).Select(thing => OwnWords.Tidy(thing)).Where(thing => thing.Length > 1)];

    private static List<string> With(IReadOnlyList<string> known, string thing) => known.Contains(thing, StringComparer.OrdinalIgnoreCase) ? [.. known] : [.. known, thing];
}
