namespace BackPainBot.Library.Answers;

/// <summary>The quick answer whose question lies nearest to what was asked.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Nearness">Higher is nearer; comparable between questions.</param>
/// <param name="Fit">What that nearness is worth.</param>
public sealed record AnswerHit(QuickAnswer Answer, double Nearness, AnswerFit Fit);
