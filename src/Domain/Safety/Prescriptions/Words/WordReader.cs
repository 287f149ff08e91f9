using System.Buffers;
using BackPainBot.Domain.Safety.Prescriptions.Folding;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>Reads one word through its disguises: apostrophes, foreign look-alikes, digits for letters, missing vowels.</summary>
internal static class WordReader
{
    private const int LongestPlain = 64;

    private static readonly SearchValues<char> Masks = SearchValues.Create("013457$@");

    public static WordEntry Read(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[LongestPlain];
        var bare = WithoutApostrophes(word, plain);
        if (Lexicon.TryFind(bare, out var entry))
            return entry;
        if (Lookalikes.AnyIn(bare) && Lexicon.TryFind(Lookalikes.ToLatin(bare), out entry))
            return entry;
        if (Lexicon.IsExerciseSkeleton(bare))
            return new(WordClass.Exercise | WordClass.Counted, 0);
        return ReadStretched(bare);
    }

    /// <summary>A word in which digits stand for letters and which is then an exercise, a set or a repetition.</summary>
    public static bool TryUnmask(ReadOnlySpan<char> word, out WordEntry entry)
    {
        entry = default;
        if (word.IndexOfAnyInRange('a', 'z') < 0 || word.IndexOfAny(Masks) < 0 || char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]))
            return false;
        Span<char> plain = stackalloc char[LongestPlain];
        for (var at = 0; at < word.Length; at++)
            plain[at] = Letter(word[at]);
        return Lexicon.TryFind(plain[..word.Length], out entry) && (entry.Class & (WordClass.Loading | WordClass.Counted | WordClass.SetWord | WordClass.RepetitionWord)) != 0;
    }

    /// <summary>The known words of a run of letters that had no spaces of its own.</summary>
    public static IEnumerable<WordEntry> ReadRun(char[] letters)
    {
        var at = 0;
        while (at < letters.Length)
        {
            var length = Math.Min(14, letters.Length - at);
            WordEntry entry = default;
            while (length > 1 && !Lexicon.TryFind(letters.AsSpan(at, length), out entry))
                length--;
            if (length > 1)
                yield return entry;
            else if (letters[at] == 'x')
                yield return new(WordClass.Times, 0);
            at += Math.Max(1, length);
        }
    }

    private static char Letter(char masked) => masked switch
    {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => masked,
    };

    /// <summary>Letters held down: squaaat, liiift.</summary>
    private static WordEntry ReadStretched(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[LongestPlain];
        var length = 0;
        for (var at = 0; at < word.Length; at++)
        {
            if (at < 2 || word[at] != word[at - 1] || word[at] != word[at - 2])
                plain[length++] = word[at];
        }

        if (length == word.Length)
            return default;
        if (Lexicon.TryFind(plain[..length], out var entry))
            return entry with { Class = entry.Class & ~WordClass.WeakNumber };
        var single = 0;
        for (var at = 0; at < length; at++)
        {
            if (at == 0 || plain[at] != plain[at - 1])
                plain[single++] = plain[at];
        }

        return Lexicon.TryFind(plain[..single], out entry) ? entry with { Class = entry.Class & ~WordClass.WeakNumber } : default;
    }

    private static ReadOnlySpan<char> WithoutApostrophes(ReadOnlySpan<char> word, Span<char> plain)
    {
        if (word.IndexOf('\'') < 0)
            return word;
        var length = 0;
        foreach (var letter in word)
        {
            if (letter != '\'')
                plain[length++] = letter;
        }

        return plain[..length];
    }
}
