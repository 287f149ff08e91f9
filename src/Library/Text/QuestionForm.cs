namespace BackPainBot.Library.Text;

/// <summary>What a question wants to be told, by its question word.</summary>
internal enum QuestionForm
{
    /// <summary>No question word that tells.</summary>
    None,

    YesOrNo,
    HowLong,
    HowMuch,
    How,
    Who,
    Why,
    Where,
    What,
    WhatIf,
}
