using BackPainBot.Library.Answers;

namespace BackPainBot.Library.Index;

/// <summary>A quick answer that lies near to a question.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Nearness">Higher is nearer; comparable between questions.</param>
/// <param name="Written">Whether it was written for these words, or as good as.</param>
internal readonly record struct NearAnswer(QuickAnswer Answer, double Nearness, bool Written);
