namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>What a token is on the page.</summary>
internal enum TokenKind
{
    Word,
    Number,
    Mark,
    LineBreak,
}
