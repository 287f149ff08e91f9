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

    /// <summary>A reading of fewer words than this is a guess where it names no fact outright.</summary>
    private const int ThinWords = 8;

    private const int ShortQuestion = 10;

    /// <summary>How somebody stands towards their recovery is not turned round by a passing remark.</summary>
    private const int StoryWords = 20;

    private static readonly string[] PainWords = ["hurt", "hurts", "hurting", "pain", "painful", "sore", "ache", "aches", "aching", "twinge", "twinges", "niggle", "flared", "grumpy", "stiff", "agony", "killing"];

    private static readonly string[] Denials = ["not ", "isnt ", "not when ", "never ", "not the ", "its not ", "wasnt "];

    /// <summary>Takes the turn's reading into the journey; true if anything new was learnt.</summary>
    public static bool Take(CurrentTurn turn, bool withTriggers = true)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory.Journey;
        var reading = turn.Reading;
        var thin = IsThin(turn);
        var after = WithPain(before, turn) with
        {
            Archetype = ArchetypeAfter(before, turn),
            Care = thin || reading.CareStatus == CareStatus.Unknown ? before.Care : reading.CareStatus,
            Activity = string.IsNullOrWhiteSpace(reading.Activity) ? before.Activity : PlainText.Clean(reading.Activity, 40),
            Triggers = withTriggers ? TriggersAfter(before, turn) : before.Triggers,
            AsksFor = AsksForOf(turn) == AsksFor.Other ? before.AsksFor : reading.AsksFor,
        };
        if (after.Triggers.SequenceEqual(before.Triggers))
            after = after with { Triggers = before.Triggers };
        turn.Journey(_ => after);
        return after with { PainAt = before.PainAt, AsksFor = before.AsksFor } != before;
    }

    /// <summary>What a message asks for; a few words that ask nothing ask for nothing.</summary>
    public static AsksFor AsksForOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return IsThin(turn) && !Questions.Looks(turn.Text) && IsUnderway(turn) ? AsksFor.Other : turn.Reading.AsksFor;
    }

    private static bool IsUnderway(CurrentTurn turn) =>
        turn.Memory.Talk.LastAsk.Length > 0 || turn.Memory.Talk.Pending is not null || turn.Memory.Journey.HasStory;

    private static bool IsThin(CurrentTurn turn) => PlainWords.Split(PlainWords.Of(turn.Text)).Length < ThinWords;

    private static PainNow PainOf(CurrentTurn turn) =>
        IsThin(turn) && !PlainWords.Split(PlainWords.Of(turn.Text)).Any(PainWords.Contains) ? PainNow.Unknown : turn.Reading.PainNow;

    private static Archetype ArchetypeAfter(Journey before, CurrentTurn turn)
    {
        var read = turn.Reading.Archetype;
        if (read == Archetype.Unknown || IsThin(turn))
            return before.Archetype;
        return before.Archetype == Archetype.Unknown || PlainWords.Split(PlainWords.Of(turn.Text)).Length >= StoryWords ? read : before.Archetype;
    }

    // Pain that was stated is not undone by a passing "no pain": that takes a straight answer to the question.
    private static Journey WithPain(Journey before, CurrentTurn turn)
    {
        var reading = turn.Reading;
        var score = reading.PainScore ?? ScoreTalk.Find(turn.Text);
        if (PainOf(turn) == PainNow.Yes || score > 0)
            return before with { Pain = PainNow.Yes, PainScore = score ?? before.PainScore, PainAt = turn.Now };
        if (PainOf(turn) != PainNow.No)
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
        return (!IsThin(turn) && (reading.Archetype != Archetype.Unknown || reading.CareStatus != CareStatus.Unknown)) || PainOf(turn) != PainNow.Unknown
            || reading.Triggers.Count > 0 || reading.PainScore is not null || ScoreTalk.Find(turn.Text) is not null;
    }

    private static IReadOnlyList<string> TriggersAfter(Journey before, CurrentTurn turn)
    {
        var plain = PlainWords.Of(turn.Text);
        // "Is walking OK?" asks about walking; it does not say that walking hurts.
        var asks = Questions.Looks(turn.Text) && PlainWords.Split(plain).Length <= ShortQuestion;
        return [.. before.Triggers
            .Concat(asks || turn.Reading.PainNow == PainNow.No ? [] : turn.Reading.Triggers)
            .Where(trigger => !Denials.Any(denial => plain.Contains(denial + trigger, StringComparison.Ordinal)))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MostTriggers)];
    }
}
