namespace BackPainBot.Library.Questions;

/// <summary>A sentence of a longer message that asks something.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Wordings">It, and it with what stands next to it: what it is about may have been said there.</param>
public sealed record AskedSentence(string Text, IReadOnlyList<string> Wordings);
