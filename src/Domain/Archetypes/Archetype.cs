namespace BackPainBot.Domain.Archetypes;

/// <summary>How a person stands towards their own recovery. It sets tone and route, never safety.</summary>
public enum Archetype
{
    Unknown,
    StillRehabbing,
    JumpingBackIn,
    OverResting,
}
