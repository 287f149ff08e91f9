using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Splits a text into words and figures; figures are read as the language writes them.</summary>
internal static class NumberScanner
{
    private static readonly string[] Suffixes = ["st", "nd", "rd", "th"];

    public static List<NumberPiece> Scan(string text, NumberWords words)
    {
        var pieces = new List<NumberPiece>();
        for (var i = 0; i < text.Length;)
        {
            if (char.IsAsciiDigit(text[i]))
                i = ReadFigure(text, i, words, pieces);
            else if (char.IsLetter(text[i]))
                i = ReadWord(text, i, pieces);
            else
                i++;
        }

        return pieces;
    }

    private static int ReadWord(string text, int start, List<NumberPiece> pieces)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '\''))
            end++;
        pieces.Add(new NumberPiece(start, end - 1, text[start..end].ToLowerInvariant(), null, false));
        return end;
    }

    private static int ReadFigure(string text, int start, NumberWords words, List<NumberPiece> pieces)
    {
        var end = EndOfFigure(text, start, words);
        var digits = text[start..end].Replace(words.GroupSeparator.ToString(), string.Empty, StringComparison.Ordinal).Replace(words.DecimalSeparator, '.');
        var value = double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var first = start > 0 && text[start - 1] is '-' or '\u2212' && (start == 1 || !char.IsLetterOrDigit(text[start - 2])) ? start - 1 : start;
        var suffix = Suffixes.FirstOrDefault(one => string.Compare(text, end, one, 0, 2, StringComparison.OrdinalIgnoreCase) == 0 && !IsWord(text, end + 2));
        if (suffix is not null)
            end += 2;
        pieces.Add(new NumberPiece(first, end - 1, null, first < start ? -value : value, suffix is not null));
        return end;
    }

    private static int EndOfFigure(string text, int start, NumberWords words)
    {
        var end = EndOfDigits(text, start);
        // Groups are of three: "1,234" is one number, "1,2" two.
        while (end - start <= 3 || text[start..end].Contains(words.GroupSeparator, StringComparison.Ordinal))
        {
            if (end >= text.Length || text[end] != words.GroupSeparator || EndOfDigits(text, end + 1) != end + 4)
                break;
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == words.DecimalSeparator && char.IsAsciiDigit(text[end + 1]))
            end = EndOfDigits(text, end + 1);
        return end;
    }

    private static int EndOfDigits(string text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
            start++;
        return start;
    }

    private static bool IsWord(string text, int index) => index < text.Length && char.IsLetterOrDigit(text[index]);
}
