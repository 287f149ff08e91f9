namespace BackPainBot.Reading.Lexicons;

/// <summary>Ways in which a sentence can name a symptom without claiming it.</summary>
[Flags]
internal enum ScopeKinds
{
    None = 0,
    Negation = 1,
    Hypothetical = 2,
    History = 4,
    Idiom = 8,
}
