using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.State;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Times on the map that somebody puts right: "I said 40 min for sitting but it's more like 20", "10 mins not 15", "it settles in ten minutes, not an hour".</summary>
public static class MapAmounts
{
    private const string Number = @"(?:\d{1,3}|half an|a quarter of an|an|a|a couple of|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)";
    private const string Unit = @"(?:minutes?|mins?|hours?|hrs?|hr|h|m|days?)\b";
    private const string Length = $@"(?:{Number}\s?{Unit}(?: or so| ish)?|\d{{1,3}}\b|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b)";
    private const string Timed = $@"(?:{Number}\s?{Unit}(?: or so| ish)?)";
    private const string About = @"(?:(?:more like|about|around|really|actually|only|just|rather|closer to|maybe|roughly|nearer|probably)\s+)*";
    private const string Thing = @"(?:(?:the|my|a) )?[\p{L}][\p{L}'’-]*(?: (?:at|in|on|the|my|a|[\p{L}'’-]+)){0,3}?";
    private const string ForWhat = $@"(?:\s+(?:for|of|with|in|when|on)\s+(?:i'?m |i )?(?<what>{Thing})(?=\s*(?:$|[.,;!?]|\b(?:and|but|not)\b)))?";
    private const string Lead = @"(?<=^|[.,;!?\n]\s*|\b(?:and|but|so|ok)\s+)(?:(?:no|oh|ok|sorry|wait|hang on|actually|and|n|but|just|one|a|small|quick|little|oops|well|hm+|correction|thing|more thing)\b[\s,:]*)*";

    // "At 40 I'm already stiff as a board": the reason of a correction.
    private const string Because = @"(?:[\s,;]+(?:at|by|after) (?:\d{1,3}|that)\b[^.!?;]*|[\s,;]+(?:because|cos|since|as i)\b[^.!?;]*)?";

    private static readonly Regex Settling = new($@"{Lead}(?:it |that |the pain )?(?:settles?|settling(?: time)?|calms? down|goes (?:off|away)|is gone|wears off)(?: down)?(?: in)?(?: again)?(?: (?:is|was) (?:wrong|not right|off)[\s,.;]*(?:it|that)?)?(?:'s)? (?:(?:in|within|after|takes|is|should be|should say|more)\s+)*{About}(?<new>{Timed})(?:,? (?:and )?not (?<old>{Length}|days|hours|until [\w ]+))?{Because}", RegexOptions.IgnoreCase);

    private static readonly Regex[] Corrections =
    [
        new($@"{Lead}(?:(?:(?:that|it|this)(?:'?s| was| is)|you(?:'re| are| were| got)) wrong (?:about|with|for|on) (?<what>{Thing})|(?:the )?(?<what>{Thing})(?: (?:bit|one|time|part|figure|number|amount))? (?:is|was) (?:wrong|not right|off))[\s,.;:]+(?:(?:it|that)(?:'?s| is| should be| was)|should be|i meant?|more like)[\s,]+{About}(?<new>{Length}){Because}", RegexOptions.IgnoreCase),
        new($@"{Lead}(?:i|you) (?:said|told you|wrote|put|have|had) {About}(?<old>{Length})(?:\s+(?:for|of|in|with|when|on)\s+(?:i'?m |i )?(?<what>{Thing}))?(?:[\s,;]+(?:but|and))?(?:[\s,;]+(?:that|it|this|which)(?:'?s|\s+was|\s+is)\s+(?:wrong|not right|not true|a mistake|a typo|too (?:long|much|short|little|high|low)))?[\s,.;]*(?:but )?(?:(?:it|that)(?:'?s| is| should be| was)|i mean(?:t)?|make (?:it|that)|should be|more like)[\s,]+{About}(?<new>{Length}){ForWhat}{Because}", RegexOptions.IgnoreCase),
        new($@"{Lead}(?:(?:it|that)(?:'?s| is| should be) |i mean(?:t)? |make (?:it|that) )?(?:(?<what>{Thing})(?: is| are| takes|:)? )??{About}(?<new>{Length})(?:{ForWhat}|\s+(?<what>\p{{L}}{{3,}}ing)),? (?:and )?(?:not|rather than|instead of) {About}(?<old>{Length}){Because}", RegexOptions.IgnoreCase),
        new($@"{Lead}not {About}(?<old>{Length})[,;]? (?:(?:but|it'?s|its|it is|more like|rather|i meant?)\s+)+{About}(?<new>{Length}){ForWhat}{Because}", RegexOptions.IgnoreCase),
        new($@"{Lead}(?:change|make|correct) (?:the )?(?<old>{Length})(?:\s+(?:for|of|in|with)\s+(?<what>{Thing}))? (?:to|into) {About}(?<new>{Length})", RegexOptions.IgnoreCase),
        new($@"^\W*(?:(?:no|oh|wait|ok)\b[\s,]*)*(?:sorry|oops|correction)\b[\s,:]*{About}(?<new>{Timed})\W*$", RegexOptions.IgnoreCase),
        new($@"{Lead}(?:make (?:it|that)|i mean(?:t)?|correction|(?:it|that) should (?:be|say)) {About}(?<new>{Length}){ForWhat}{Because}", RegexOptions.IgnoreCase),
        new($@"{Lead}(?<what>{Thing}) (?:(?:is|are|takes)\s+)?(?:should (?:be|say)|is (?:really|actually|more like)|more like|really|actually) {About}(?<new>{Timed}){Because}", RegexOptions.IgnoreCase),
    ];

    private static readonly Regex Insists = new(@"\b(?:should|actually|wrong|not right|i meant?|i said|more like|sorry|correction)\b", RegexOptions.IgnoreCase);
    private static readonly Regex UnitOf = new(@"(?:minutes?|mins?|hours?|hrs?|hr|h|m|days?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Article = new(@"^(?:the|my|a) ", RegexOptions.IgnoreCase);

    // "It's more like 30 mins": what it is of was said before.
    private static readonly Regex MoreLike = new($@"{Lead}(?:it|that)(?:'?s| is) (?:more like|really|actually) {About}(?<new>{Timed})", RegexOptions.IgnoreCase);

    // Only where it is said that the row is wrong.
    private static readonly Regex Plain = new($@"{Lead}(?:(?:it|that)(?:'?s| is)|it takes|i can (?:sit|stand|drive|walk)(?: for)?) {About}(?<new>{Timed}){ForWhat}{Because}", RegexOptions.IgnoreCase);
    private static readonly Regex RowWrong = new(@"\b(?:how much(?: it takes)?|the (?:amount|time|minutes|limit|number)s?)\b[^.?!]{0,15}\b(?:wrong|not right|isn'?t right|off|incorrect)\b|\b(?:that|this|it)(?:'?s| is) (?:wrong|not right|not true)\b", RegexOptions.IgnoreCase);

    private const double Same = 0.01;

    /// <summary>The map with its times put right, and the text without it; null if none is.</summary>
    /// <param name="so">The map so far.</param>
    /// <param name="open">The question about the map that stands, or empty: what names neither the thing nor the old time puts right what was said just before it.</param>
    public static MapChange? Of(MapChange so, string open)
    {
        ArgumentNullException.ThrowIfNull(so);
        var begun = so;
        so = Settled(so) ?? so;
        foreach (var correction in Corrections.Append(MoreLike).Concat(RowWrong.IsMatch(so.Rest) ? [Plain] : []))
        {
            if (correction.Match(so.Rest) is { Success: true } found && Corrected(so, found, open, isSaid: RowWrong.IsMatch(found.Value) || correction == Plain || correction == MoreLike) is { } corrected)
                so = corrected;
        }

        return ReferenceEquals(so, begun) ? null : so;
    }

    private static MapChange? Settled(MapChange so)
    {
        var state = so.Memory.Triggers;
        if (state.Settles is "" or "not-sure" || Settling.Match(so.Rest) is not { Success: true } found || !(found.Groups["old"].Success || Insists.IsMatch(so.Rest)))
            return null;
        var words = OwnWords.Tidy(found.Groups["new"].Value);
        var told = TriggerTalk.Read("settles in " + words, "settles").Settles;
        return told.Id.Length == 0 ? null : so with
        {
            Memory = so.Memory with { Triggers = state with { Settles = told.Id, SettlesWords = words } },
            Rest = so.Without(found),
            Changed = [.. so.Changed, "it settles in " + words],
        };
    }

    private static MapChange? Corrected(MapChange so, Match found, string open, bool isSaid)
    {
        var state = so.Memory.Triggers;
        var (what, old) = (Bare(found.Groups["what"].Value), MinutesOf(found.Groups["old"].Value, found.Groups["new"].Value));
        if (MinutesOf(found.Groups["new"].Value, found.Groups["old"].Value) is not { } minutes)
            return null;
        // A bare number says how long only beside what it is of, or what it was.
        if (what.Length == 0 && old is null && (SpokenTime.Minutes(found.Groups["new"].Value) is null || !(isSaid || open is "settles" or "next-morning")))
            return null;
        if (what.Length == 0 && old is null && open == "next-morning")
            return Settled(so with { Rest = so.Rest[..found.Index] + $"sorry, it settles in {found.Groups["new"].Value}" + so.Rest[(found.Index + found.Length)..] });
        var known = what.Length == 0 ? null : state.Amounts.FirstOrDefault(amount => Polarity.IsSame(amount.What, what));
        known ??= old is null ? null : state.Amounts.FirstOrDefault(amount => Math.Abs(amount.Minutes - old.Value) < Same);
        if (known is not null)
            return With(so, found, [.. state.Amounts.Select(amount => amount == known ? amount with { Minutes = minutes } : amount)], $"{known.What} {Amounts.Spoken(minutes)}");
        if (old is not null && SpokenTime.Minutes(state.SettlesWords) is { } settles && Math.Abs(settles - old.Value) < Same && Told(state.HowMuch) != old)
            return Settled(so with { Rest = so.Rest[..found.Index] + $"it settles in {Amounts.Spoken(minutes)}, not {found.Groups["old"].Value}" + so.Rest[(found.Index + found.Length)..] });
        var isNamed = what.Length > 0 && TriggerEdits.KnownAs(so.Memory, what) is not null;
        if (isNamed && (state.HowMuch.Length > 0 || isSaid || old is not null))
            return With(so, found, isSaid && state.Amounts.Count == 0 ? [new TriggerAmount(what, minutes)] : [.. state.Amounts, new TriggerAmount(what, minutes)], $"{what} {Amounts.Spoken(minutes)}");
        if (state.HowMuch.Length == 0 || state.Amounts.Count > 1 || what.Length > 0 || !(isSaid || old is null || Told(state.HowMuch) == old))
            return null;
        return so with
        {
            Memory = so.Memory with { Triggers = state with { Amounts = [], HowMuch = Amounts.Spoken(minutes), HowLittle = TriggerFacts.LevelOf(minutes) } },
            Rest = so.Without(found),
            Changed = [.. so.Changed, Amounts.Spoken(minutes)],
        };
    }

    private static MapChange With(MapChange so, Match found, IReadOnlyList<TriggerAmount> amounts, string words) => so with
    {
        Memory = so.Memory with { Triggers = so.Memory.Triggers with { Amounts = amounts, HowMuch = Amounts.Words(amounts.Select(amount => (amount.What, amount.Minutes))), HowLittle = TriggerFacts.LevelOf(amounts.Min(amount => amount.Minutes)) } },
        Rest = so.Without(found),
        Changed = [.. so.Changed, words],
    };

    private static double? Told(string words) => SpokenTime.Minutes(words);

    // "20, not 40 minutes": one unit for both.
    private static double? MinutesOf(string length, string other)
    {
        if (length.Length == 0)
            return null;
        var unit = UnitOf.Match(other) is { Success: true } found ? found.Value : "minutes";
        return SpokenTime.Minutes(length) ?? SpokenTime.Minutes($"{length} {unit}");
    }

    private static string Bare(string what) => Article.Replace(OwnWords.Tidy(what), "").ToLowerInvariant();
}
