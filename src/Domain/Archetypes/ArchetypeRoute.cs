using BackPainBot.Domain.Recovery;

namespace BackPainBot.Domain.Archetypes;

/// <summary>Where somebody of an archetype is taken first. A route never changes what safety allows.</summary>
/// <param name="Archetype">Whose route it is.</param>
/// <param name="Tone">How to speak.</param>
/// <param name="StartsAt">The step of the order of relief to begin with.</param>
/// <param name="Topics">Ids of the pages to lead with, first to last.</param>
public sealed record ArchetypeRoute(Archetype Archetype, Tone Tone, RecoveryStep StartsAt, IReadOnlyList<string> Topics);
