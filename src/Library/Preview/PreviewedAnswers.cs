namespace BackPainBot.Library.Preview;

/// <summary>What an edit does to the answers.</summary>
/// <param name="Tried">How many questions were asked of both versions.</param>
/// <param name="Changes">Those that get another page first.</param>
public sealed record PreviewedAnswers(int Tried, IReadOnlyList<AnswerChange> Changes);
