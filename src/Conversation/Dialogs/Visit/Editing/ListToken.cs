namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>What a piece of a message is.</summary>
internal enum ListTokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A whole number in digits.</summary>
    Number,

    /// <summary>Words in quotation marks, never taken apart.</summary>
    Quote,

    /// <summary>The end of a sentence.</summary>
    Stop,

    /// <summary>A comma, a bracket or a dash.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,
}

/// <summary>One word or mark of a message.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Plain">In lower case and without apostrophes; empty for marks and quotations.</param>
/// <param name="From">Where it begins in the message.</param>
/// <param name="To">Where it ends.</param>
internal sealed record ListToken(ListTokenKind Kind, string Plain, int From, int To)
{
    public bool IsMark => Kind is ListTokenKind.Stop or ListTokenKind.Comma or ListTokenKind.Colon;
}
