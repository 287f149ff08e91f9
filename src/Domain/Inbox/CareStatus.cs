namespace BackPainBot.Domain.Inbox;

/// <summary>Where the person stands with their clinicians.</summary>
public enum CareStatus
{
    Unknown,
    UnderCare,
    Discharged,
    None,
}
