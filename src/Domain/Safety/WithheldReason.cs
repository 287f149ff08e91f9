namespace BackPainBot.Domain.Safety;

/// <summary>Why a text is held back, weightiest first where several apply.</summary>
public enum WithheldReason
{
    None,
    Crisis,
    RedFlagOpen,
    PainPresent,
    PainUnknown,
    PainStale,

    /// <summary>Sets, repetitions, weights and schedules belong to the person's clinician, even without pain.</summary>
    OnlyAClinicianPrescribes,
}
