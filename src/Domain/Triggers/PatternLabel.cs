namespace BackPainBot.Domain.Triggers;

/// <summary>A pattern worth a note to discuss with a clinician. Not a type of back pain and not a diagnosis.</summary>
public enum PatternLabel
{
    /// <summary>Too little was noticed to say anything.</summary>
    NotClear,
    BendOrSitSensitive,
    ArchOrStandSensitive,
    LoadSensitive,
    TwistSensitive,
    TimeInOnePosition,
    Mixed,
}
