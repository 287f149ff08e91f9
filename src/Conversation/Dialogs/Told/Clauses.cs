using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>A message cut where one thing ends and another begins, since people answer two questions in one breath.</summary>
public static class Clauses
{
    private static readonly Regex Breaks = new(@"(?<!\d)[.,](?!\d)|(?<=\d)[.,](?=\s|$)|[;!?\n()]|\s-+\s|\s(?:but|although|though|while|then|and (?:then|also|it'?s|worse|stiff|gone|better|the))\b|\sand\s(?=[^,.;!?\n]{0,40}\b(?:helps|eases|better|next (?:day|morning)|worse|worst|stiff)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Ends = new(@"(?<=[.!?;\n])(?!(?<=\d\.)\d)\s*|,?\s+(?=but\b)|,\s*(?=(?:so|ok so|and)\s+(?:what|how|why|when|can|could|should|is|are|do|does)\b|(?:what|how|why|can i|could i|should i|is it|is there|are there|do i|does it)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Joins = new(@"^(?:(?:and|but|so|also|well|ok|okay|then)\b[\s,]*)+", RegexOptions.IgnoreCase);

    /// <summary>Clauses in order, without the joining words; "1.5" and "3/10" stay whole.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Breaks.Split(text).Select(Bare).Where(clause => clause.Length > 0)];
    }

    /// <summary>Sentences in order, cut also before a "but" or "so" that turns to something else.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Ends.Split(text).Select(Bare).Where(sentence => sentence.Length > 0)];
    }

    private static string Bare(string clause) => Joins.Replace(clause.Trim(' ', '.', ',', ';', '-', '\n', '\r'), "").Trim();
}
