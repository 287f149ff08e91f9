namespace BackPainBot.Reading.Lexicons;

/// <summary>A stretch of text within which a rule's parts must stand.</summary>
internal enum Reach
{
    Words,
    Sentence,
    Neighbours,
    Message,
}
