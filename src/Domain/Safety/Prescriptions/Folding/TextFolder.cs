using System.Buffers;
using System.Globalization;
using System.Text;

namespace BackPainBot.Domain.Safety.Prescriptions.Folding;

/// <summary>
/// Takes the disguise off a text in one pass: markup, invisible characters, accents, look-alike digits. What a reader sees
/// as one word becomes one plain word.
/// </summary>
internal static class TextFolder
{
    private const int LongestStyle = 20_000;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \n\r\t)>\"");

    public static FoldedText Fold(string text)
    {
        var folded = new FoldedText(text);
        var at = 0;
        while (at < text.Length)
            at = Step(text, at, folded);
        folded.Append('\n', text.Length);
        if (MixesScripts(folded))
            MakeLatin(folded);
        return folded;
    }

    /// <summary>Whether any one word has Latin letters and look-alikes of them side by side; honest foreign words do not.</summary>
    private static bool MixesScripts(FoldedText folded)
    {
        bool hasLatin = false, hasLookalike = false;
        for (var at = 0; at < folded.Length; at++)
        {
            var letter = folded[at];
            if (!char.IsLetter(letter))
            {
                (hasLatin, hasLookalike) = (false, false);
                continue;
            }

            hasLatin |= char.IsAscii(letter);
            hasLookalike |= letter > 0x7F && Lookalikes.ToLatin(letter) != letter;
            if (hasLatin && hasLookalike)
                return true;
        }

        return false;
    }

    private static void MakeLatin(FoldedText folded)
    {
        for (var at = 0; at < folded.Length; at++)
            folded.Replace(at, Lookalikes.ToLatin(folded[at]));
    }

    private static int Step(string text, int at, FoldedText folded)
    {
        var letter = text[at];
        switch (letter)
        {
            case '<':
                return SkipTag(text, at, folded);
            case '&':
                return Entity(text, at, folded);
            case ']':
                return SkipLinkTarget(text, at, folded);
            case '[':
                return SkipCitation(text, at, folded);
            case '*' or '∗' or '⁎' or '＊':
                return Star(text, at, folded);
            case '~' or '\\' or '`':
                return at + 1;
            case '_' or '#':
                folded.Append(' ', at);
                return at + 1;
            case '\n' or '\r' or '\v' or '\f' or '\u0085':
                folded.Append('\n', at);
                return at + 1;
            case 'h' or 'H' when IsAddress(text, at):
                return SkipAddress(text, at, folded);
            default:
                return Plain(text, at, folded);
        }
    }

    private static int Plain(string text, int at, FoldedText folded)
    {
        if (char.IsAscii(text[at]))
        {
            var ascii = text[at];
            folded.Append(char.IsControl(ascii) ? ' ' : char.ToLowerInvariant(ascii), at);
            return at + 1;
        }

        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return at + 1;
        folded.Append(Glyphs.Fold(rune), at);
        return at + rune.Utf16SequenceLength;
    }

    /// <summary>A star between two numbers, or with a space on both sides, multiplies; every other one is emphasis or a bullet.</summary>
    private static int Star(string text, int at, FoldedText folded)
    {
        var next = at + 1;
        var hasSpace = false;
        while (next < text.Length && text[next] != '\n' && (char.IsWhiteSpace(text[next]) || char.GetUnicodeCategory(text[next]) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
            hasSpace |= char.IsWhiteSpace(text[next++]);
        var isApart = folded.Last == ' ' && hasSpace && folded.LastSolid != '\n';
        if (isApart || (IsNumber(folded.LastSolid) && next < text.Length && IsDigitAt(text, next)))
            folded.Append('×', at);
        return at + 1;
    }

    private static bool IsNumber(char letter) => char.IsAsciiDigit(letter);

    private static bool IsDigitAt(string text, int at) =>
        Rune.TryGetRuneAt(text, at, out var rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber;

    private static int SkipTag(string text, int at, FoldedText folded)
    {
        var name = at + 1 < text.Length && text[at + 1] == '/' ? at + 2 : at + 1;
        if (name >= text.Length || !(char.IsAsciiLetter(text[name]) || text[name] == '!'))
        {
            folded.Append(' ', at);
            return at + 1;
        }

        var end = text.AsSpan(name).IndexOfAny('>', '<');
        if (end < 0 || text[name + end] == '<')
        {
            folded.Append(' ', at);
            return at + 1;
        }

        var tag = text.AsSpan(name, end);
        if (StartsWithAny(tag, "td", "th"))
            folded.Append('|', at);
        else if (StartsWithAny(tag, "br", "li", "tr", "p", "div", "h1", "h2", "h3", "h4", "ul", "ol", "table"))
            folded.Append('\n', at);
        return StartsWithAny(tag, "style", "script") ? AfterBody(text, name + end + 1) : name + end + 1;
    }

    /// <summary>Style sheets and scripts are not read by people.</summary>
    private static int AfterBody(string text, int body)
    {
        var close = text.AsSpan(body, Math.Min(LongestStyle, text.Length - body)).IndexOf("</", StringComparison.Ordinal);
        return close < 0 ? body : body + close;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> tag, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (tag.Length == name.Length || !char.IsAsciiLetterOrDigit(tag[name.Length])))
                return true;
        }

        return false;
    }

    private static int Entity(string text, int at, FoldedText folded)
    {
        var end = text.AsSpan(at, Math.Min(12, text.Length - at)).IndexOf(';');
        if (end < 2 || Decoded(text.AsSpan(at + 1, end - 1)) is not { } rune)
        {
            folded.Append(' ', at);
            return at + 1;
        }

        folded.Append(Glyphs.Fold(rune), at);
        return at + end + 1;
    }

    private static Rune? Decoded(ReadOnlySpan<char> name)
    {
        if (name[0] == '#')
        {
            var isHex = name.Length > 1 && name[1] is 'x' or 'X';
            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            return int.TryParse(name[(isHex ? 2 : 1)..], style, CultureInfo.InvariantCulture, out var code) && Rune.IsValid(code) ? new Rune(code) : null;
        }

        return name switch
        {
            "times" => new Rune('×'),
            "nbsp" or "ensp" or "emsp" or "thinsp" => new Rune(' '),
            "shy" or "zwnj" or "zwj" => new Rune('\u200B'),
            "amp" => new Rune('&'),
            "percnt" => new Rune('%'),
            "ndash" or "mdash" or "minus" => new Rune('-'),
            "quot" => new Rune('"'),
            "frac12" => new Rune('½'),
            _ => null,
        };
    }

    private static int SkipLinkTarget(string text, int at, FoldedText folded)
    {
        if (at + 1 >= text.Length || text[at + 1] != '(')
        {
            folded.Append(' ', at);
            return at + 1;
        }

        var target = text.AsSpan(at + 2, Math.Min(2000, text.Length - at - 2));
        var end = target.IndexOfAny(')', ' ', '\n');
        if (end < 0 || target[end] != ')')
        {
            folded.Append(' ', at);
            return at + 1;
        }

        return at + 2 + end + 1;
    }

    /// <summary>A number in brackets is a citation mark, not an amount.</summary>
    private static int SkipCitation(string text, int at, FoldedText folded)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= 3 && (char.IsAsciiDigit(text[end]) || text[end] == '^'))
            end++;
        if (end > at + 1 && end < text.Length && text[end] == ']' && !(end + 1 < text.Length && text[end + 1] == '('))
            return end + 1;
        folded.Append(' ', at);
        return at + 1;
    }

    private static bool IsAddress(string text, int at) =>
        text.AsSpan(at).StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at).StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static int SkipAddress(string text, int at, FoldedText folded)
    {
        folded.Append(' ', at);
        var end = text.AsSpan(at).IndexOfAny(AddressEnds);
        return end < 0 ? text.Length : at + end;
    }
}
