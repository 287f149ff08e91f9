namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>A word, number, mark or line break of a folded text.</summary>
/// <param name="Start">Where it begins in the folded text.</param>
/// <param name="End">Just past its end.</param>
/// <param name="Kind">What it is on the page.</param>
/// <param name="Class">What it can be in a prescription.</param>
internal readonly record struct Token(int Start, int End, TokenKind Kind, WordClass Class)
{
    /// <summary>The number it stands for, if any.</summary>
    public double Value { get; init; }

    /// <summary>The character of a mark.</summary>
    public char Mark { get; init; }

    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Mark == mark;
}
