namespace BackPainBot.Domain.Safety;

/// <summary>How soon somebody has to be seen, least to most urgent.</summary>
public enum Urgency
{
    Routine,
    Soon,
    SameDay,
    Emergency,
}
