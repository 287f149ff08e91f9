namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>What the lexicon knows of a word.</summary>
internal readonly record struct WordEntry(WordClass Class, double Value);
