namespace BackPainBot.Library.Preview;

/// <summary>A stored question that another page would answer under an edit.</summary>
/// <param name="Question">The person's words.</param>
/// <param name="Before">The page that answers now, by id; empty if none.</param>
/// <param name="After">The page that would answer.</param>
public sealed record AnswerChange(string Question, string Before, string After);
