namespace BackPainBot.Domain.Triggers;

/// <summary>A plain activity word, as in <c>sitting</c>, and the families it belongs to.</summary>
public sealed record TriggerWord(string Name, params IReadOnlyList<TriggerFamily> Families);
