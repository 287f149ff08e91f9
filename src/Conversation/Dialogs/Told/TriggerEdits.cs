using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What somebody takes off a finished trigger map, or sets on it: "take bending off", "hot bath doesn't ease it", "change the time to evening".</summary>
public static class TriggerEdits
{
    private static readonly Regex Off = new(@"\b(?:take|remove|drop|delete|cross|leave|scrap)\s+(?:off |out )?(?:the |my )?(?<what>[\w' ]{3,30}?)(?:\s+(?:off|out|away|from)\b|\s*(?:$|[,.;!?]|\band\b))", RegexOptions.IgnoreCase);
    // While a question is open, "I take breaks from sitting" answers it: only what is plainly taken off the map is an edit.
    private static readonly Regex OffNow = new(@"(?:^|[.,;!]|\b(?:please|can you|could you|and|no|actually|wait|ok|oh)\b)\s*(?:(?:take|cross|leave|strike|scratch|get|rub)\s+(?:off |out )(?:the |my )?(?<what>[\w' ]{3,30}?)|(?:take|cross|leave|strike|get|rub)\s+(?:the |my )?(?<what>[\w' ]{3,30}?)\s+(?:off|out|away)(?: (?:of )?(?:it|that|there|(?:the|my) (?:map|list)))?|(?:remove|drop|delete|scrap|scratch)\s+(?:the |my )?(?<what>[\w' ]{3,30}?)(?: (?:from|off) (?:it|that|there|(?:the|my) (?:map|list)))?)(?: (?:please|again|pls))?\s*(?:$|[.,;!])", RegexOptions.IgnoreCase);
    private static readonly Regex Instead = new(@"\b(?:i (?:meant?|was talking about|said)|it'?s (?:really |actually )?(?=\w+ing|the |my )|put in|instead(?: it'?s)?|and (?:put|add))\s+(?<what>[^.,;!?]{3,50})", RegexOptions.IgnoreCase);
    private static readonly Regex NoEase = new(@"\b(?<what>[\w' ]{3,30}?)\s+(?:does ?n[o']?t|do ?n[o']?t|never|did ?n[o']?t)\s+(?:really |actually )?(?:eases?|helps?|do anything|make (?:it|any) (?:better|difference))", RegexOptions.IgnoreCase);
    private static readonly Regex Time = new(@"\b(?:change|make|put|set|correct)\b[^.?!]{0,25}\b(?:time|worst)\b[^.?!]{0,15}\b(?<when>morning|day|afternoon|evening|night)s?\b|\bworst (?:time |time of day )?(?:is|should be|should say)\s+(?:in the |at |actually )?(?<when>morning|day|afternoon|evening|night)s?\b", RegexOptions.IgnoreCase);
    // "Not evenings, it's the afternoons."
    private static readonly Regex NotThen = new(@"\bnot (?:in |at )?(?:the )?(?:mornings?|days?|daytime|afternoons?|evenings?|nights?)\b[^.?!]{0,20}?\b(?:(?:it|that)?'?s|it is|but|more(?: like)?|rather|in|at)\b[^.?!]{0,15}?\b(?<when>morning|day|afternoon|evening|night)(?<many>s?)\b", RegexOptions.IgnoreCase);
    // "Afternoon I think, not morning."
    private static readonly Regex ThenNot = new(@"\b(?<when>morning|day|afternoon|evening|night)(?<many>s?)\b(?: i think| really| mostly)*,? (?:and )?not (?:in |at )?(?:the )?(?:mornings?|days?|daytime|afternoons?|evenings?|nights?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Undoes = new(@"\b(?:put|bring|have|get|want) (?:it|that|them|those|the last one|\w+ing) back\b|\b(?:as|like|how) it was(?: before)?\W*$|\b(?:undo|revert|restore) (?:it|that|the last)\b|\bleave it (?:on|in|there|as it was) after all\b", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^(?:and|but|no|oh|actually|the|my|a|it|that|off|out)\s+", RegexOptions.IgnoreCase);

    private const int ShortestRoot = 4;

    /// <summary>The memory with the edits, or null if the text edits nothing that stands on the map.</summary>
    public static Memory? Apply(Memory memory, string text)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(text);
        if (memory.Triggers.Before is { } before && Undoes.IsMatch(text))
            return memory with { Journey = memory.Journey with { Triggers = before.BringsOn }, Triggers = before.State };
        return Edited(memory, text) is { } edited ? Noting(memory, edited) : null;
    }

    private static Memory Noting(Memory memory, Memory edited) =>
        edited with { Triggers = edited.Triggers with { Before = new MapBefore(memory.Journey.Triggers, memory.Triggers with { Before = null }) } };

    private static Memory? Edited(Memory memory, string text)
    {
        var rows = MapEdits.Apply(memory, text);
        if (rows is not null)
            return rows;
        var edited = memory;
        foreach (Match off in Off.Matches(text))
            edited = WithoutTrigger(edited, off.Groups["what"].Value);
        edited = WithInstead(memory, edited, text);
        foreach (Match none in NoEase.Matches(text))
            edited = WithoutEase(edited, none.Groups["what"].Value);
        if (Time.Match(text) is { Success: true } time)
            edited = edited with { Triggers = edited.Triggers with { TimeOfDay = ChoiceOf(time.Groups["when"].Value), TimeOfDayWords = "" } };
        if ((ThenNot.Match(text) is { Success: true } first ? first : NotThen.Match(text)) is { Success: true } then)
            edited = edited with { Triggers = edited.Triggers with { TimeOfDay = ChoiceOf(then.Groups["when"].Value), TimeOfDayWords = then.Groups["when"].Value.ToLowerInvariant() + then.Groups["many"].Value } };
        return ReferenceEquals(edited, memory) ? null : edited;
    }

    /// <summary>The memory with what a text takes off or sets in the middle of the questions: the same memory if what it takes off isn't there, null if the text is no edit.</summary>
    public static Memory? InTheMiddle(Memory memory, string text)
    {
        ArgumentNullException.ThrowIfNull(memory);
        if (memory.Triggers.Before is not null && Undoes.IsMatch(text))
            return Apply(memory, text);
        if (MapEdits.Apply(memory, text) is { } rows)
            return Noting(memory, rows);
        if (OffNow.Matches(text) is not { Count: > 0 } offs || Questions.Looks(text))
            return null;
        var edited = memory;
        foreach (Match off in offs)
            edited = WithoutTrigger(edited, off.Groups["what"].Value);
        edited = WithInstead(memory, edited, text);
        return ReferenceEquals(edited, memory) ? memory : Noting(memory, edited);
    }

    /// <summary>The trigger on the map that is meant, or null if none is.</summary>
    public static string? KnownAs(Memory memory, string what)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(what);
        return memory.Journey.Triggers.FirstOrDefault(trigger => Names(what, trigger));
    }

    /// <summary>Whether a text takes something off that does not stand on the map, and sets nothing else.</summary>
    public static bool IsInVain(Memory memory, string text) => OffNow.IsMatch(text) && ReferenceEquals(InTheMiddle(memory, text), memory);

    // "Take off getting up, I meant getting out of bed": the one goes and the other comes.
    private static Memory WithInstead(Memory before, Memory edited, string text) =>
        !ReferenceEquals(edited, before) && Instead.Match(text) is { Success: true } instead && OwnWords.Tidy(instead.Groups["what"].Value) is { Length: > 2 } thing
            ? edited with { Journey = edited.Journey with { Triggers = TriggerSides.Joined(edited.Journey.Triggers, [thing]) } }
            : edited;

    /// <summary>The memory without what is named, as a trigger or as what eases it; the same memory if neither is known.</summary>
    public static Memory Without(Memory memory, string what)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(what);
        return WithoutTrigger(memory, what);
    }

    private static Memory WithoutTrigger(Memory memory, string what)
    {
        var kept = memory.Journey.Triggers.Where(trigger => !Names(what, trigger)).ToList();
        return kept.Count == memory.Journey.Triggers.Count ? WithoutEase(memory, what) : memory with { Journey = memory.Journey with { Triggers = kept }, Triggers = WithoutAmount(memory.Triggers, what) };
    }

    // "25 minutes in the car, garden an hour": what is said of the one that goes, goes with it.
    private static TriggersState WithoutAmount(TriggersState state, string what)
    {
        var amounts = state.Amounts.Where(amount => !Names(what, amount.What)).ToList();
        var words = string.Join(", ", state.HowMuch.Split(", ").Where(part => !Names(what, part)));
        return state with
        {
            Amounts = amounts,
            HowMuch = words,
            HowLittle = words == state.HowMuch ? state.HowLittle : amounts.Count > 0 ? TriggerFacts.LevelOf(amounts.Min(amount => amount.Minutes)) : "not-sure",
        };
    }

    /// <summary>The memory without what is named as easing it; the same memory if it is not known.</summary>
    public static Memory WithoutEase(Memory memory, string what)
    {
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(what);
        var state = memory.Triggers;
        var (eases, words) = (state.Eases.Where(ease => !Names(what, ease)).ToList(), state.EasesWords.Where(ease => !Names(what, ease)).ToList());
        return eases.Count == state.Eases.Count && words.Count == state.EasesWords.Count ? memory : memory with { Triggers = state with { Eases = eases, EasesWords = words, EasesAsked = true } };
    }

    private static string ChoiceOf(string when) => when.ToLowerInvariant() switch
    {
        "afternoon" or "day" => "daytime",
        var said => said,
    };

    // "The socks" names "putting socks on"; "bending" names "bending".
    private static bool Names(string what, string known)
    {
        var bare = what.Trim();
        while (Lead.IsMatch(bare))
            bare = Lead.Replace(bare, "");
        return bare.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestRoot)
            .Any(word => known.Contains(word.Length > ShortestRoot + 1 ? word[..(ShortestRoot + 1)] : word[..ShortestRoot], StringComparison.OrdinalIgnoreCase));
    }
}
