namespace BackPainBot.Reading.Text;

/// <summary>How strongly a word is set off from the word before it.</summary>
internal enum BreakBefore
{
    None,
    Comma,
    Clause,
    Sentence,
}
