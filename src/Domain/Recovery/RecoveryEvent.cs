namespace BackPainBot.Domain.Recovery;

/// <summary>What a person reports that moves them between the six steps.</summary>
public enum RecoveryEvent
{
    /// <summary>They have put aside what provokes it.</summary>
    ProvokingLoadsStopped,

    /// <summary>They know, from daily life, what brings it on and what eases it.</summary>
    TriggersNoted,

    /// <summary>They have talked with a clinician about why it hurts.</summary>
    CauseDiscussed,

    /// <summary>Doing only what eases it has kept the pain down.</summary>
    PainStayedDown,

    /// <summary>Pain is gone and their clinician has agreed a plan for going back.</summary>
    ClinicianPlanAgreed,

    /// <summary>Something new brings it on.</summary>
    NewTriggerFound,

    /// <summary>Pain is back or worse.</summary>
    PainFlared,

    /// <summary>A red flag was raised.</summary>
    RedFlagRaised,
}
