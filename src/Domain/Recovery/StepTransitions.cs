using BackPainBot.Domain.Safety;

namespace BackPainBot.Domain.Recovery;

/// <summary>Every allowed move between the six steps: forward one at a time, back at once. What is not listed does not happen.</summary>
public static class StepTransitions
{
    public static IReadOnlyList<StepTransition> All { get; } =
    [
        new(RecoveryStep.StopWhatProvokesIt, RecoveryEvent.ProvokingLoadsStopped, RecoveryStep.InvestigateTriggers),
        new(RecoveryStep.InvestigateTriggers, RecoveryEvent.TriggersNoted, RecoveryStep.FindOutWhy),
        new(RecoveryStep.FindOutWhy, RecoveryEvent.CauseDiscussed, RecoveryStep.OnlyWhatReducesPain),
        new(RecoveryStep.OnlyWhatReducesPain, RecoveryEvent.PainStayedDown, RecoveryStep.PainUnderControl),
        new(RecoveryStep.PainUnderControl, RecoveryEvent.ClinicianPlanAgreed, RecoveryStep.ResumeNewAndImproved, NeedsPainAbsent: true),

        new(RecoveryStep.FindOutWhy, RecoveryEvent.NewTriggerFound, RecoveryStep.InvestigateTriggers),
        new(RecoveryStep.OnlyWhatReducesPain, RecoveryEvent.NewTriggerFound, RecoveryStep.InvestigateTriggers),
        new(RecoveryStep.PainUnderControl, RecoveryEvent.NewTriggerFound, RecoveryStep.InvestigateTriggers),
        new(RecoveryStep.ResumeNewAndImproved, RecoveryEvent.NewTriggerFound, RecoveryStep.InvestigateTriggers),

        new(RecoveryStep.InvestigateTriggers, RecoveryEvent.PainFlared, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.FindOutWhy, RecoveryEvent.PainFlared, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.OnlyWhatReducesPain, RecoveryEvent.PainFlared, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.PainUnderControl, RecoveryEvent.PainFlared, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.ResumeNewAndImproved, RecoveryEvent.PainFlared, RecoveryStep.StopWhatProvokesIt),

        new(RecoveryStep.InvestigateTriggers, RecoveryEvent.RedFlagRaised, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.FindOutWhy, RecoveryEvent.RedFlagRaised, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.OnlyWhatReducesPain, RecoveryEvent.RedFlagRaised, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.PainUnderControl, RecoveryEvent.RedFlagRaised, RecoveryStep.StopWhatProvokesIt),
        new(RecoveryStep.ResumeNewAndImproved, RecoveryEvent.RedFlagRaised, RecoveryStep.StopWhatProvokesIt),
    ];

    /// <summary>Where the event leads this person; the same step if the move is not allowed.</summary>
    public static RecoveryStep Next(RecoveryStep from, RecoveryEvent happened, SafetyPicture picture)
    {
        foreach (var move in All)
        {
            if (move.From == from && move.On == happened)
                return move.NeedsPainAbsent && SafetyPolicy.WhyCautious(picture) is not null ? from : move.To;
        }

        return from;
    }
}
