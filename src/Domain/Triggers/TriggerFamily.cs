namespace BackPainBot.Domain.Triggers;

/// <summary>What kind of thing brings pain on or eases it.</summary>
public enum TriggerFamily
{
    Bending,
    Arching,
    Twisting,
    Load,
    StillPosition,
    Moving,
    Strain,
    TimeOfDay,
}
