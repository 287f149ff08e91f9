namespace BackPainBot.Reading.Text;

/// <summary>Turns one written word into the token or tokens it stands for.</summary>
internal sealed class WordReader(Vocabulary vocabulary)
{
    // Nobody writes a longer word; what is longer is noise and is kept whole.
    private const int LongestWord = 40;

    public void Read(string written, (int Start, int End) span, List<Token> tokens)
    {
        var word = written.TrimEnd('\'', '*', '@', '$', '!');
        if (word.Length is 0 or > LongestWord)
        {
            tokens.Add(New(written, span));
            return;
        }

        if (char.IsDigit(word[0]) && SplitNumber(word, span, tokens))
            return;

        if (TryContraction(word, span, tokens))
            return;

        word = Plain(word);
        if (!TryContraction(word, span, tokens))
            tokens.Add(New(word, span));
    }

    /// <summary>Gives a token its word, stem and symbol.</summary>
    public void Settle(ref Token token, string word)
    {
        token.Word = word;
        token.Stem = vocabulary.StemOf(word);
        token.Symbol = vocabulary.Find(token.Stem);
        token.Exact = vocabulary.FindExact(word);
        token.Number = Tokeniser.TryNumber(word, out var number) ? number : double.NaN;
    }

    private Token New(string word, (int Start, int End) span)
    {
        var token = new Token { Start = span.Start, End = span.End };
        Settle(ref token, word);
        return token;
    }

    private bool TryContraction(string word, (int Start, int End) span, List<Token> tokens)
    {
        if (vocabulary.Contractions.TryGetValue(word, out var parts))
        {
            foreach (var part in parts)
                tokens.Add(New(part, span));

            return true;
        }

        var cut = word.IndexOf('\'', StringComparison.Ordinal);
        if (cut <= 0)
            return false;

        tokens.Add(New(Plain(word[..cut]), span));
        tokens.Add(New(Ending(word[cut..]), span));
        return true;
    }

    private static string Ending(string ending) => ending switch
    {
        "'ll" => "will",
        "'ve" => "have",
        "'re" => "are",
        "'m" => "am",
        _ => ending,
    };

    // "17yo", "38.5c", "3x8": the number and what follows it.
    private bool SplitNumber(string word, (int Start, int End) span, List<Token> tokens)
    {
        var cut = 0;
        while (cut < word.Length && (char.IsDigit(word[cut]) || (word[cut] == '.' && cut + 1 < word.Length && char.IsDigit(word[cut + 1]))))
            cut++;

        if (cut == word.Length)
        {
            tokens.Add(New(word, span));
            return true;
        }

        var rest = word[cut..].TrimStart('\'', '.', '*', '@', '$', '!');
        if (rest.Length == 0 || (rest.Length > 2 && !vocabulary.Knows(rest) && vocabulary.Knows(Unmask(word))))
            return false;

        tokens.Add(New(word[..cut], (span.Start, span.Start + cut)));
        Read(rest, (span.Start + cut, Math.Max(span.End, span.Start + cut)), tokens);
        return true;
    }

    private string Plain(string word)
    {
        if (vocabulary.Knows(word))
            return word;

        var squeezed = Squeeze(word);
        if (squeezed is not null)
            return squeezed;

        if (HasMask(word))
        {
            var unmasked = Unmask(word);
            if (vocabulary.Knows(unmasked))
                return unmasked;

            word = unmasked;
        }

        return vocabulary.Spelling.Correct(word) ?? word;
    }

    private static bool HasMask(string word)
    {
        var letters = 0;
        var masks = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetter(c))
                letters++;
            else if (c != '\'')
                masks++;
        }

        return masks > 0 && letters >= 2 && letters > masks;
    }

    private static string Unmask(string word) => string.Create(word.Length, word, static (output, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            output[i] = from[i] switch
            {
                '0' => 'o',
                '1' or '!' => 'i',
                '3' => 'e',
                '4' or '@' => 'a',
                '5' or '$' => 's',
                '7' => 't',
                _ => from[i],
            };
        }
    });

    // "sooo numbbb": a letter three or more times running is written once or twice in the word that is meant.
    private string? Squeeze(string word)
    {
        var twice = Collapse(word, 2);
        if (twice.Length == word.Length && Collapse(word, 1).Length == word.Length)
            return null;

        if (vocabulary.Knows(twice) && twice.Length != word.Length)
            return twice;

        var once = Collapse(word, 1);
        return twice.Length != word.Length && vocabulary.Knows(once) ? once : null;
    }

    private static string Collapse(string word, int most)
    {
        var kept = new System.Text.StringBuilder(word.Length);
        var run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            if (run <= most)
                kept.Append(word[i]);
        }

        return kept.ToString();
    }
}
