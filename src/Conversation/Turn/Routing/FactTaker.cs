using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Adds what a message tells to what is known, so that nothing told is asked.</summary>
public static class FactTaker
{
    private const int MostTriggers = 12;

    private const int LongestScoreTalk = 10;

    private static readonly string[] ScoreLeads = ["its", "is", "at", "a", "an", "about", "around", "like", "pain", "discomfort", "to", "now", "hurts", "roughly", "maybe", "say"];

    private static readonly string[] Denials = ["not ", "isnt ", "not when ", "never ", "not the ", "its not ", "wasnt "];

    /// <summary>Takes the turn's reading into the journey; true if anything new was learnt.</summary>
    public static bool Take(CurrentTurn turn, bool withTriggers = true)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory.Journey;
        var reading = turn.Reading;
        var after = WithPain(before, turn) with
        {
            Archetype = reading.Archetype == Archetype.Unknown ? before.Archetype : reading.Archetype,
            Care = reading.CareStatus == CareStatus.Unknown ? before.Care : reading.CareStatus,
            Activity = string.IsNullOrWhiteSpace(reading.Activity) ? before.Activity : PlainText.Clean(reading.Activity, 40),
            Triggers = withTriggers ? TriggersAfter(before, turn) : before.Triggers,
            AsksFor = reading.AsksFor == AsksFor.Other ? before.AsksFor : reading.AsksFor,
        };
        if (after.Triggers.SequenceEqual(before.Triggers))
            after = after with { Triggers = before.Triggers };
        turn.Journey(_ => after);
        return after with { PainAt = before.PainAt, AsksFor = before.AsksFor } != before;
    }

    // Pain that was stated is not undone by a passing "no pain": that takes a straight answer to the question.
    private static Journey WithPain(Journey before, CurrentTurn turn)
    {
        var reading = turn.Reading;
        var score = reading.PainScore ?? BareScore(turn.Text);
        if (reading.PainNow == PainNow.Yes || score > 0)
            return before with { Pain = PainNow.Yes, PainScore = score ?? before.PainScore, PainAt = turn.Now };
        if (reading.PainNow != PainNow.No)
            return before;
        return before.Pain == PainNow.Yes && turn.Now - before.PainAt < PainState.FreshFor
            ? before with { Pain = PainNow.Unknown, PainScore = null, PainAt = null }
            : before with { Pain = PainNow.No, PainScore = reading.PainScore, PainAt = turn.Now };
    }

    /// <summary>Whether a message tells anything about the person's back, whatever else it is.</summary>
    public static bool Tells(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var reading = turn.Reading;
        return reading.PainNow != PainNow.Unknown || reading.Archetype != Archetype.Unknown || reading.CareStatus != CareStatus.Unknown
            || reading.Triggers.Count > 0 || reading.PainScore is not null || BareScore(turn.Text) is not null;
    }

    // "4", "5/10", "with the brace off it's 5": in a short message a number at the end can only be a pain score here.
    private static int? BareScore(string text)
    {
        var words = PlainWords.Split(PlainWords.Of(text));
        if (words.Length is 0 or > LongestScoreTalk || ScaleWords.Find(string.Join(' ', words)) is not { } score)
            return null;
        return words.Length <= 2 || text.Contains("/10", StringComparison.Ordinal) || text.Contains("out of 10", StringComparison.Ordinal) || (ScaleWords.Find(words[^1]) is not null && ScoreLeads.Contains(words[^2])) ? score : null;
    }

    private static IReadOnlyList<string> TriggersAfter(Journey before, CurrentTurn turn)
    {
        var plain = PlainWords.Of(turn.Text);
        // "Is walking OK?" asks about walking; it does not say that walking hurts.
        var asks = Questions.Looks(turn.Text) && PlainWords.Split(plain).Length <= LongestScoreTalk;
        return [.. before.Triggers
            .Concat(asks || turn.Reading.PainNow == PainNow.No ? [] : turn.Reading.Triggers)
            .Where(trigger => !Denials.Any(denial => plain.Contains(denial + trigger, StringComparison.Ordinal)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostTriggers)];
    }
}
