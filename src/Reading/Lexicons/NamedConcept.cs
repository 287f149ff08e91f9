namespace BackPainBot.Reading.Lexicons;

/// <summary>A concept's number and its name, or the end of it.</summary>
internal readonly record struct NamedConcept(int Concept, string Name);
