using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Things that somebody adds to the map or puts in the place of others, beside anything else: "and the car is bad as well", "driving is missing", "sorry, bending not lifting", "swap bending for lifting".</summary>
public static class MapThings
{
    private const string Thing = @"(?:(?:the|my|a) )?[\p{L}][\p{L}'’-]*(?: [\p{L}'’-]+){0,4}?";
    private const string Short = @"(?:(?:the|my|a) )?(?!and\b)[\p{L}][\p{L}'’-]*(?: (?!and\b)[\p{L}'’-]+){0,2}";
    private const string Lead = @"(?:(?:and|oh|but|also|plus|ok|no|sorry|oops|actually|wait|well|then|please|can you|could you)\b[\s,]*)*";
    private const string Start = @"(?<=^|[.,;!?\n]\s*|\b(?:and|but|also|plus|oh)\s+)";
    private const string End = @"(?=\s*(?:$|[.,;!?\n]|\band\b|\bbut\b))";

    private static readonly Regex[] Adds =
    [
        new($@"{Start}{Lead}(?<what>{Thing})(?:'s| is| are|s)? (?:still )?(?:missing|left out|not (?:on|in) (?:there|it|(?:the|my) map)(?: yet)?){End}", RegexOptions.IgnoreCase),
        new($@"{Start}{Lead}you(?:'ve| have)? (?:forgot|forgotten|missed|left out|left off|dropped|lost|didn'?t (?:get|note|put|take)|haven'?t got)(?: about)? (?<what>{Thing})(?: (?:on|in|off) (?:there|it|(?:the|my) map))?{End}", RegexOptions.IgnoreCase),
        new($@"{Start}{Lead}(?<what>{Thing}) (?:is|are|was|'s)(?: (?:really|just|pretty|quite|very|just as|as))* (?:bad|a (?:problem|trigger|bother|killer|pain|nightmare)|trouble|awful|terrible|no good|the same)(?: news)?(?: for (?:me|it))? (?:as well|too|also){End}", RegexOptions.IgnoreCase),
        new($@"{Start}{Lead}(?:add|put|include) (?<what>{Thing})(?: (?:to|on|in) (?:it|there|(?:the|my) map))?(?: (?:as well|too|please))*{End}", RegexOptions.IgnoreCase),
    ];

    // "Oh and gardening as well": told of what brings it on, unless it is asked what eases it.
    private static readonly Regex[] Afterthoughts =
    [
        new($@"(?<=^|[.;!?\n]\s*|,\s*)(?:(?:oh|and|but|also|plus|ok)\b[\s,]*)*(?:and|also|plus|oh|forgot|i forgot)\b[\s,:]*(?<what>{Thing})(?: (?:as well|too|also))?{End}", RegexOptions.IgnoreCase),
        new($@"(?<=^|[.,;!?\n]\s*){Lead}(?<what>{Short}(?:(?:,| and|, and) {Short}){{0,3}}) (?:as well|too){End}", RegexOptions.IgnoreCase),
    ];

    private static readonly Regex[] Swaps =
    [
        new($@"{Start}{Lead}(?:swap|change|replace|switch) (?<old>{Thing}) (?:for|to|with|by) (?<new>{Thing}){End}", RegexOptions.IgnoreCase),
        new($@"{Start}{Lead}(?<old>{Thing}) (?:should (?:be|say|read)|was meant to be|needs to be) (?<new>{Thing}){End}", RegexOptions.IgnoreCase),
        new($@"{Start}{Lead}(?:i said|you put|you wrote|you have) (?<old>{Thing}),? (?:but )?(?:i meant?|it'?s|it should be|that should be|should be) (?<new>{Thing}){End}", RegexOptions.IgnoreCase),
        new($@"(?<=^|[.;!?\n]\s*)(?<lead>{Lead}(?:i mean(?:t)? |it'?s (?:really )?|it should (?:be|say) )?)(?<new>{Thing}),? (?:and )?(?:not|instead of|rather than) (?<old>{Thing}){End}", RegexOptions.IgnoreCase),
        new($@"(?<=^|[.;!?\n]\s*)(?<lead>{Lead})not (?<old>{Thing})[,;]? (?:but|it'?s|i meant?|i mean) (?<new>{Thing}){End}", RegexOptions.IgnoreCase),
    ];

    private static readonly Regex Joints = new(@"\s*(?:,\s*(?:and\b)?|\band\b)\s*", RegexOptions.IgnoreCase);
    private static readonly Regex Sorry = new(@"\b(?:sorry|oops|no|wait|actually|i mean|i meant|should|correction)\b", RegexOptions.IgnoreCase);

    // What eases it or is fine is no matter of what brings it on.
    private static readonly Regex Elsewhere = new(@"\b(?:eases?|helps?|settles?|better|fine|easier|relief|mornings?|evenings?|nights?|days?|afternoons?|worst|minutes?|mins?|hours?|right|wrong|left|map|goal|it|that|this|nothing|anything)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Driving = new(@"^(?:(?:the|my|being in|sitting in|in) )*(?:car|driving|drive|driver'?s seat)$", RegexOptions.IgnoreCase);

    private static readonly Regex Doing = new(@"^(?!(?:feel|be|go|get|think|hop|wonder|try|us|tak|hav|do|help|mak|noth|anyth|someth|everyth|dur|morn|even|worry|ask|say|tell|pain|ach)ing\b)\p{L}{3,}ing\b", RegexOptions.IgnoreCase);

    // A sentence is no name; "put coughing back" takes an edit back.
    private static readonly Regex Saying = new(@"\b(?:is|are|was|were|bad|not|no|isn'?t)\b|\bback$", RegexOptions.IgnoreCase);

    // Said outright to be bad, or to be missing: whatever it is called.
    private static readonly Regex AnyThing = new(@"^(?:the|my) (?!.*\b(?:weather|news|sleep|mood|stress|pain|back|legs?|hips?|knees?|side|neck|shoulders?|foot|feet|rest|other|others|same|question|list|map)\b)[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}$", RegexOptions.IgnoreCase);

    private const int LongestThing = 40;
    private const int PlainSwaps = 3;
    private const int PlainAdds = 2;
    private const int Outright = 3;

    /// <summary>A thing by the name it has on the map, or empty if it is none.</summary>
    public static string NameOf(CurrentTurn turn, string what)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var words = OwnWords.Tidy(what, LongestThing);
        if (words.Length is 0 or >= LongestThing || Elsewhere.IsMatch(words))
            return "";
        if (Saying.IsMatch(words))
            return "";
        if (Driving.IsMatch(words))
            return "driving";
        if (TriggerThings.In(words) is [var thing, ..])
            return thing;
        return turn.Reread(words).Triggers.Count > 0 || ToYou.DoingOf(PlainWords.Split(PlainWords.Of(words))[0]) is not null || Doing.IsMatch(words) ? words : "";
    }

    /// <summary>What is added and swapped, and the text without it; null if nothing is.</summary>
    public static MapChange? Of(CurrentTurn turn, MapChange so)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(so);
        var begun = so;
        var open = turn.Memory.Talk.Pending is { Stem: "triggers" } pending ? pending.Step : "";
        // Where no question about the map stands, only what speaks of it outright is meant for it.
        var (swaps, adds) = open.Length == 0 ? (Swaps[..PlainSwaps], Adds[..PlainAdds]) : (Swaps, open is "eases" or "tolerance" ? Adds : [.. Adds, .. Afterthoughts]);
        foreach (var swap in swaps)
        {
            if (swap.Match(so.Rest) is { Success: true } found && Swapped(turn, so, found) is { } swapped)
                so = swapped;
        }

        foreach (var add in adds)
        {
            while (add.Match(so.Rest) is { Success: true } found && NamesOf(turn, found.Groups["what"].Value, isOutright: Array.IndexOf(Adds, add) is >= 0 and < Outright) is { Count: > 0 } names)
                so = so with { Memory = so.Memory with { Journey = so.Memory.Journey with { Triggers = TriggerSides.Joined(so.Memory.Journey.Triggers, names) } }, Rest = so.Without(found), Added = [.. so.Added, .. names] };
        }

        return ReferenceEquals(so, begun) ? null : so;
    }

    private static MapChange? Swapped(CurrentTurn turn, MapChange so, Match found)
    {
        var (old, put) = (found.Groups["old"].Value, NameOf(turn, found.Groups["new"].Value));
        var isPlain = !found.Groups["lead"].Success || Sorry.IsMatch(found.Value) || turn.Memory.Talk.Pending is { Step: "provokes" or "how-little" };
        if (put.Length == 0 || !isPlain || Elsewhere.IsMatch(old))
            return null;
        var known = TriggerEdits.KnownAs(so.Memory, old);
        // "Swap bending for lifting", said of a map on which lifting stands.
        if (known is null && found.Value.Contains(" for ", StringComparison.OrdinalIgnoreCase) && TriggerEdits.KnownAs(so.Memory, put) is { } other && NameOf(turn, old) is { Length: > 0 } first)
            (known, put) = (other, first);
        if (known is null)
            return null;
        var triggers = so.Memory.Journey.Triggers.Select(trigger => trigger == known ? put : trigger).Distinct(StringComparer.OrdinalIgnoreCase);
        var state = so.Memory.Triggers;
        // How much it takes was said of the one that was meant.
        var amounts = state.Amounts.Select(amount => Polarity.IsSame(amount.What, known) ? amount with { What = put } : amount).ToList();
        return so with
        {
            Memory = so.Memory with
            {
                Journey = so.Memory.Journey with { Triggers = [.. triggers] },
                Triggers = state with { Amounts = amounts, HowMuch = amounts.Count > 0 ? Amounts.Words(amounts.Select(amount => (amount.What, amount.Minutes))) : state.HowMuch.Replace(known, put, StringComparison.OrdinalIgnoreCase) },
            },
            Rest = so.Without(found),
            Changed = [.. so.Changed, $"{put}, not {known}"],
        };
    }

    // Of a list, all or none: a part that is no thing says that something else is told.
    private static List<string> NamesOf(CurrentTurn turn, string what, bool isOutright)
    {
        var names = Joints.Split(what).Where(part => part.Length > 0).Select(part => NameOf(turn, part) is { Length: > 0 } name ? name : isOutright && AnyThing.IsMatch(part) && !Elsewhere.IsMatch(part) && !Saying.IsMatch(part) ? OwnWords.Tidy(part, LongestThing) : "").ToList();
        return names.TrueForAll(name => name.Length > 0) ? names : [];
    }
}
