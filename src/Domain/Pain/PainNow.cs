namespace BackPainBot.Domain.Pain;

/// <summary>Whether the person hurts now. Unknown counts as present wherever loading is concerned.</summary>
public enum PainNow
{
    Unknown,
    Yes,
    No,
}
