namespace BackPainBot.Domain.Archetypes;

/// <summary>How an answer speaks to somebody.</summary>
public enum Tone
{
    Neutral,
    Encourage,
    SlowDown,
    Reassure,
}
