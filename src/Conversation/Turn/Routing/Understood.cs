using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Says back what was understood, so that the person can put it right in their own words.</summary>
public sealed class Understood(Speaker speaker, Subject subject)
{
    /// <summary>Below this many facts there is nothing worth saying back.</summary>
    private const int Fewest = 2;

    private const int MostTriggersNamed = 4;

    /// <summary>The summary, or empty if too little is known.</summary>
    public string Summary(CurrentTurn turn, bool corrected = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var facts = FactsOf(turn).ToList();
        if (facts.Count < Fewest || subject.IsAboutSomeoneElse(turn))
            return "";
        turn.Talk(talk => talk with { ShowedUnderstood = true });
        return Say(turn, corrected ? UnderstoodWords.Corrected : UnderstoodWords.Summary, ("facts", Joined(facts)));
    }

    /// <summary>Each fact as a clause that can stand in a list.</summary>
    public IEnumerable<string> FactsOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var journey = turn.Memory.Journey;
        if (CareOf(journey.Care) is { } care)
            yield return Say(turn, care);
        if (AttitudeOf(journey.Archetype) is { } attitude)
            yield return Say(turn, attitude);
        if (journey.Pain == PainNow.Yes)
            yield return journey.PainScore is { } score ? Say(turn, UnderstoodWords.PainScore, ("score", score.ToString(System.Globalization.CultureInfo.InvariantCulture))) : Say(turn, UnderstoodWords.PainYes);
        if (journey.Pain == PainNow.No)
            yield return Say(turn, UnderstoodWords.PainNo);
        if (journey.Triggers.Count > 0)
            yield return Say(turn, UnderstoodWords.Triggers, ("triggers", Joined([.. journey.Triggers.Take(MostTriggersNamed)])));
        if (journey.Activity.Length > 0 && !journey.Triggers.Any(trigger => SameThing(trigger, journey.Activity)))
            yield return Say(turn, UnderstoodWords.Activity);
    }

    public static string Joined(IReadOnlyList<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        return pieces.Count < 2 ? string.Concat(pieces) : string.Join(", ", pieces.Take(pieces.Count - 1)) + " and " + pieces[^1];
    }

    // "deadlift" and "deadlifting" are one thing to a reader.
    private static bool SameThing(string trigger, string activity)
    {
        var stem = activity[..Math.Min(activity.Length, 5)];
        return trigger.StartsWith(stem, StringComparison.OrdinalIgnoreCase);
    }

    private static string? CareOf(CareStatus care) => care switch
    {
        CareStatus.Discharged => UnderstoodWords.Discharged,
        CareStatus.UnderCare => UnderstoodWords.UnderCare,
        CareStatus.None => UnderstoodWords.NoCare,
        _ => null,
    };

    private static string? AttitudeOf(Archetype archetype) => archetype switch
    {
        Archetype.StillRehabbing => UnderstoodWords.Rehabbing,
        Archetype.JumpingBackIn => UnderstoodWords.Jumping,
        Archetype.OverResting => UnderstoodWords.Resting,
        _ => null,
    };

    private string Say(CurrentTurn turn, string says, params (string, string)[] values) => speaker.Words(turn, UnderstoodWords.Stem, says, values);
}
