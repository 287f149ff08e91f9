namespace BackPainBot.Domain.Pain;

/// <summary>What a <see cref="PainState"/> is worth at a given moment. Only <see cref="Absent"/> ever opens anything.</summary>
public enum PainStanding
{
    Unknown,
    Present,
    Stale,
    Absent,
}
