namespace BackPainBot.Library.Index;

/// <summary>A question against the quick answers.</summary>
/// <param name="Terms">Its telling words, each once.</param>
/// <param name="Meanings">How near it lies to each answer by meaning; null where there is no model.</param>
internal sealed record WeighedQuestion(string[] Terms, double[]? Meanings);
