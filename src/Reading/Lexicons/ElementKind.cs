namespace BackPainBot.Reading.Lexicons;

/// <summary>What one place in a phrase stands for.</summary>
internal enum ElementKind
{
    Word,
    Concept,
    Gap,
    Number,
}
