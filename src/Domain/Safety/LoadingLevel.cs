namespace BackPainBot.Domain.Safety;

/// <summary>What a text asks of a back, least to most. <see cref="Loading"/> is never shown while pain is present or unknown.</summary>
public enum LoadingLevel
{
    None,
    Movement,
    ClinicianGiven,
    Loading,
}
