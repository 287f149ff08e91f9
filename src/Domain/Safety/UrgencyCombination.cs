namespace BackPainBot.Domain.Safety;

/// <summary>One row of the ladder's table: a flag that is more urgent beside another.</summary>
/// <param name="Flag">The flag that is raised further.</param>
/// <param name="Beside">The flag beside it.</param>
/// <param name="AtLeast">The least urgency it then has.</param>
public readonly record struct UrgencyCombination(RedFlag Flag, RedFlag Beside, Urgency AtLeast);
