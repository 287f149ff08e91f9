using BackPainBot.Library.Text;

namespace BackPainBot.Library.Index;

/// <summary>A question against the quick answers.</summary>
/// <param name="Form">What it wants to be told.</param>
/// <param name="Terms">Its telling words, each once.</param>
/// <param name="Behind">How far each page is behind the page that the whole library puts first, by id; empty where there is no model.</param>
/// <param name="Meanings">How near it lies to each answer by meaning, and to which way of asking; null where there is no model.</param>
internal sealed record WeighedQuestion(QuestionForm Form, string[] Terms, IReadOnlyDictionary<string, double> Behind, (double Near, int Asked)[]? Meanings);
