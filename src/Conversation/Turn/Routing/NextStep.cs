using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Recovery;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Where a person is in the order of relief, and the one thing to do next in their situation.</summary>
public sealed class NextStep(Speaker speaker, Situations situations)
{
    /// <summary>The step they are on: what they told or the table moved them to, else where their archetype starts.</summary>
    public static RecoveryStep? Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var journey = turn.Memory.Journey;
        if (journey.Step is { } known)
            return known;
        if (journey.PainState.StandingAt(turn.Now) == PainStanding.Absent)
            return RecoveryStep.PainUnderControl;
        return journey.Archetype == Archetype.Unknown && journey.Pain == PainNow.Unknown ? null : ArchetypeRoutes.Of(journey.Archetype).StartsAt;
    }

    /// <summary>The next right step in words; empty while too little is known.</summary>
    public string Words(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (situations.NextFor(turn) is { } says)
        {
            turn.Talk(talk => talk with { Offered = OfferIn(says) });
            return speaker.Words(turn, Situations.Stem, says, ("who", turn.Memory.Journey.About), ("them", turn.Memory.Journey.AboutPronoun), ("triggers", Understood.Joined([.. turn.Memory.Journey.Triggers.Take(3)])));
        }

        return Of(turn) is { } step ? speaker.Words(turn, NextStepWords.Stem, WireName.Of(step)) : "";
    }

    /// <summary>The next right step if it was not said before; nobody needs to read it twice.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="evenGeneral">Whether to say "leave out what sets it off" to somebody of whom it isn't known what does.</param>
    public string WordsOnce(CurrentTurn turn, bool evenGeneral = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (situations.NextFor(turn) is { } says)
            return Speaker.Used(turn, Situations.Stem, says) ? "" : Words(turn);
        if (!evenGeneral && Of(turn) == RecoveryStep.StopWhatProvokesIt && turn.Memory.Journey.Triggers.Count == 0)
            return "";
        return Of(turn) is { } step && !Speaker.Used(turn, NextStepWords.Stem, WireName.Of(step)) ? Words(turn) : "";
    }

    // "I can make that list with you": so a "yes please" means that.
    private static string OfferIn(string says) => says switch
    {
        SituationWords.NextVisits or SituationWords.NextSurgery or SituationWords.NextPainless => "doctor-visit",
        SituationWords.NextPace or SituationWords.NextDesk => "triggers",
        SituationWords.NextFear => "walking",
        SituationWords.NextWork => DirectAnswers.WordIt,
        _ => "",
    };

    /// <summary>The page that says more about a step.</summary>
    public static string PageOf(RecoveryStep step) => WireName.Of(step);
}
