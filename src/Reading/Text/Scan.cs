namespace BackPainBot.Reading.Text;

/// <summary>Walks through normalised characters word by word and reads the punctuation between.</summary>
internal sealed class Scan(string text)
{
    private int _at;

    public BreakBefore Before { get; private set; }

    public bool InQuotes { get; private set; }

    /// <summary>A question mark stood before the word just read.</summary>
    public bool AskedBefore { get; private set; }

    /// <summary>The word just read is the last, and a question mark follows it.</summary>
    public bool AtLast { get; private set; }

    public bool NextWord(out int start, out int end)
    {
        Before = BreakBefore.None;
        AskedBefore = false;
        AtLast = false;
        while (_at < text.Length && !IsWord(_at))
        {
            Strengthen(BreakAt(_at));
            _at++;
        }

        start = _at;
        while (_at < text.Length && (IsWord(_at) || IsInner(_at)))
            _at++;

        end = _at;
        if (end > start)
            AtLast = OnlyPunctuationAfter(end);

        return end > start;
    }

    private static bool IsJoiner(char c) => c is '\'' or '*' or '@' or '$' or '!';

    private void Strengthen(BreakBefore found)
    {
        if (found > Before)
            Before = found;

        if (text[_at] == '?')
            AskedBefore = true;

        if (text[_at] == '"')
            InQuotes = !InQuotes;

        // A quotation that is never closed ends with its paragraph.
        if (text[_at] == '\n' && _at > 0 && text[_at - 1] == '\n')
            InQuotes = false;
    }

    private bool IsWord(int i) => char.IsLetterOrDigit(text[i]);

    // Apostrophes, masking characters and decimal points count only between two letters or digits.
    private bool IsInner(int i)
    {
        if (i + 1 >= text.Length)
            return false;

        var next = text[i + 1];
        if (text[i] is '.' or ',' && i > 0 && char.IsDigit(text[i - 1]) && char.IsDigit(next))
            return text[i] == '.';

        return IsJoiner(text[i]) && (char.IsLetterOrDigit(next) || (IsJoiner(next) && text[i] == '*'));
    }

    private bool OnlyPunctuationAfter(int from)
    {
        var asked = false;
        for (var i = from; i < text.Length; i++)
        {
            if (IsWord(i))
                return false;

            asked |= text[i] == '?';
        }

        return asked;
    }

    private BreakBefore BreakAt(int i) => text[i] switch
    {
        '.' => EndsSentence(i) ? BreakBefore.Sentence : BreakBefore.None,
        '!' or '?' => BreakBefore.Sentence,
        '\u2026' => BreakBefore.Sentence,
        ';' or ':' or '\u2013' => BreakBefore.Clause,
        '-' => Spaced(i) ? BreakBefore.Clause : BreakBefore.None,
        ',' or '(' or ')' or '"' => BreakBefore.Comma,
        '\n' => NewLine(i),
        _ => BreakBefore.None,
    };

    private bool Spaced(int i) => i == 0 || i + 1 >= text.Length || text[i - 1] is ' ' or '-' || text[i + 1] is ' ' or '-';

    private bool EndsSentence(int i)
    {
        if (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1]))
            return !Abbreviates(i);

        // "numb.also weak": a full stop without its space, but not "e.g." or "6.40".
        return i >= 3 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i - 2]) && char.IsLetter(text[i + 1]);
    }

    // "e.g.", "p.m.", "Dr.", "approx."
    private bool Abbreviates(int i)
    {
        if (i >= 2 && char.IsLetter(text[i - 1]) && text[i - 2] == '.')
            return true;

        var from = i;
        while (from > 0 && char.IsLetter(text[from - 1]))
            from--;

        return text.AsSpan(from, i - from) is "dr" or "mr" or "mrs" or "ms" or "approx" or "vs" or "etc" or "st" or "no"
            && i + 2 < text.Length && (text.AsSpan(from, i - from) is not "no" || char.IsDigit(text[i + 2]));
    }

    private BreakBefore NewLine(int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is ' ')
            next++;

        if (next >= text.Length)
            return BreakBefore.None;

        // A blank line, a bullet or a short line ends a sentence; otherwise the line was wrapped by a mail program.
        return text[next] is '\n' or '-' or '*' or '>' || LineLength(i) < 50 ? BreakBefore.Sentence : BreakBefore.Comma;
    }

    private int LineLength(int end)
    {
        var start = end;
        while (start > 0 && text[start - 1] != '\n')
            start--;

        return end - start;
    }
}
