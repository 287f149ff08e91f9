namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>Words of one class.</summary>
/// <param name="Class">What they all are.</param>
/// <param name="Words">Single words, parted by spaces.</param>
/// <param name="Phrases">Phrases, parted by semicolons.</param>
internal sealed record WordGroup(WordClass Class, string Words = "", string Phrases = "");
