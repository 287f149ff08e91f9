namespace BackPainBot.Domain.Safety;

/// <summary>A page or a text that somebody wants to show.</summary>
/// <param name="Loading">The page's declared level; for free text, the level of what it rests on.</param>
/// <param name="Prescribes">Whether its final text prescribes loading.</param>
public sealed record SafetyCandidate(LoadingLevel Loading, bool Prescribes = false);
