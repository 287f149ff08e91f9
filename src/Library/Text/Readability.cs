namespace BackPainBot.Library.Text;

/// <summary>How hard a text is to read.</summary>
public static class Readability
{
    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n'];

    /// <summary>The Flesch-Kincaid grade (Kincaid et al. 1975): school years needed; a list item or heading counts as a sentence.</summary>
    public static double Grade(string text)
    {
        var sentences = text.Split(SentenceEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(s => Words.Of(s).ToList())
            .Where(w => w.Count > 0)
            .ToList();
        var words = sentences.Sum(s => s.Count);
        if (words == 0)
        {
            return 0;
        }

        var syllables = sentences.Sum(s => s.Sum(Syllables));
        return (0.39 * words / sentences.Count) + (11.8 * syllables / words) - 15.59;
    }

    /// <summary>Syllables of an English word, by counting groups of vowels and allowing for silent endings.</summary>
    public static int Syllables(string word)
    {
        var count = 0;
        var inVowels = false;
        foreach (var letter in word)
        {
            var isVowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            if (isVowel && !inVowels)
            {
                count++;
            }

            inVowels = isVowel;
        }

        return Math.Max(1, count - Silent(word) + Hiatus(word));
    }

    private static int Silent(string word)
    {
        var stem = word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
        if (stem.Length > 2 && stem.EndsWith('e') && !IsVowel(stem[^2]))
        {
            // "table" keeps its last syllable, "same" does not; "ages", "faces" and "houses" gain it back with the s.
            var syllabic = stem[^2] == 'l' && stem.Length > 3 && !IsVowel(stem[^3]);
            var hissing = stem.Length < word.Length && stem[^2] is 's' or 'c' or 'g' or 'z' or 'x';
            return syllabic || hissing ? 0 : 1;
        }

        var isPast = word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] is not ('t' or 'd') && !IsVowel(word[^3]);
        return isPast ? 1 : 0;
    }

    /// <summary>Neighbouring vowels that are spoken apart, as in "idea", "diet" or "doing".</summary>
    private static int Hiatus(string word)
    {
        var extra = 0;
        if (word.Length < 4)
        {
            return 0;
        }

        foreach (var pair in (ReadOnlySpan<string>)["ia", "io", "dea.", "rea.", "ua", "iu", "uou", "eo", "ying", "oing", "iet", "iety", "eing"])
        {
            if ((word + ".").Contains(pair, StringComparison.Ordinal))
            {
                extra = 1;
            }
        }

        var soft = word.Contains("tion", StringComparison.Ordinal) || word.Contains("sion", StringComparison.Ordinal)
            || word.Contains("cial", StringComparison.Ordinal) || word.Contains("tial", StringComparison.Ordinal)
            || word.Contains("cious", StringComparison.Ordinal) || word.Contains("people", StringComparison.Ordinal)
            || word.Contains("gua", StringComparison.Ordinal) || word.Contains("qua", StringComparison.Ordinal);
        return soft ? 0 : extra;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
