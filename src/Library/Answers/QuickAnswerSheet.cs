namespace BackPainBot.Library.Answers;

/// <summary>One file of quick answers.</summary>
/// <param name="Title">What they are about; for authors.</param>
/// <param name="Answers">In the file's order.</param>
public sealed record QuickAnswerSheet(string Title, IReadOnlyList<QuickAnswer> Answers)
{
    public DateOnly Reviewed { get; init; }

    /// <summary>From the day after it, none of them is given.</summary>
    public DateOnly ReviewBy { get; init; }
}
