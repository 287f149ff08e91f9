namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Finds numbers and positions in a text, in words or figures.</summary>
internal static class NumberRecognizer
{
    public static List<NumberSpan> FindNumbers(string text, string locale) => [.. Read(text, locale).Where(span => !span.IsOrdinal)];

    public static List<NumberSpan> FindOrdinals(string text, string locale) => [.. Read(text, locale).Where(span => span.IsOrdinal)];

    private static List<NumberSpan> Read(string text, string locale)
    {
        var words = NumberWords.For(locale);
        var reader = new NumberReader(text, NumberScanner.Scan(text, words), words);
        var spans = new List<NumberSpan>();
        while (reader.Next() is { } span)
            spans.Add(span);
        return spans;
    }
}
