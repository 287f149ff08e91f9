namespace BackPainBot.Reading.Evaluation;

/// <summary>A message whose red flags were not read as labelled.</summary>
/// <param name="Id">The message's id.</param>
/// <param name="Labelled">Codes that should have fired.</param>
/// <param name="Read">Codes that did.</param>
public sealed record Misreading(string Id, IReadOnlyList<string> Labelled, IReadOnlyList<string> Read);
