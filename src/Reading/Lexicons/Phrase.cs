namespace BackPainBot.Reading.Lexicons;

/// <summary>A way of writing a concept.</summary>
/// <param name="Concept">The concept's number.</param>
/// <param name="Elements">Its places in order; the first is neither optional nor a gap.</param>
/// <param name="Anchor">A word without which the phrase cannot occur; -1 if there is none.</param>
internal sealed record Phrase(int Concept, Element[] Elements, int Anchor);
