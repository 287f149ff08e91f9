namespace BackPainBot.Reading.Lexicons;

/// <summary>One place in a phrase: a word (or one of several), another concept, a gap or a number.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Ids">Symbols of the words, or the concepts' numbers; for a number, anything here means that it is not whole.</param>
/// <param name="Optional">The place may be empty.</param>
/// <param name="From">Smallest number allowed (numbers only).</param>
/// <param name="To">Largest number allowed (numbers only).</param>
internal sealed record Element(ElementKind Kind, int[] Ids, bool Optional = false, double From = 0, double To = 0)
{
    /// <summary>Most words a gap may hold.</summary>
    public const int GapWords = 4;
}
