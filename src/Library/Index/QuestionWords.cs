namespace BackPainBot.Library.Index;

/// <summary>A question's telling words, ready to be compared.</summary>
/// <param name="Words">Their numbers, -1 for a word in which nobody asks.</param>
/// <param name="Weight">What they weigh together.</param>
internal readonly record struct QuestionWords(int[] Words, double Weight);
