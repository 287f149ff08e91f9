using BackPainBot.Library.Text;

namespace BackPainBot.Library.Index;

/// <summary>A question against the quick answers.</summary>
/// <param name="Form">What it wants to be told.</param>
/// <param name="Terms">Its telling words, each once.</param>
/// <param name="Behind">How far each page is behind the page that the whole library puts first, by id; empty where there is no model.</param>
/// <param name="Written">The answer that has these very words among its ways of asking; -1 if none has, or where there is a model to tell.</param>
/// <param name="Meanings">How near it lies to each answer by meaning, to which way of asking, and how near to that alone; null where there is no model.</param>
internal sealed record WeighedQuestion(QuestionForm Form, string[] Terms, IReadOnlyDictionary<string, double> Behind, int Written, (double Near, int Asked, double Best)[]? Meanings)
{
    /// <summary>The kinds of question that it is most likely of, best first: the answers to them, and how plainly it is of each. Told apart when they are first looked at; null where there is no model.</summary>
    public Lazy<IReadOnlyList<(int Answer, double Plain)>>? Kinds { get; init; }
}
