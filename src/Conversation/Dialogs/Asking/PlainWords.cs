using System.Numerics;
using System.Text;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Text brought down to plain lower-case words, so that case, punctuation, emoji and small slips do not matter.</summary>
public static class PlainWords
{
    /// <summary>A longer text is not a command or a choice; only this much of it is compared.</summary>
    private const int Longest = 2_000;

    /// <summary>Words that a "..." in a phrase may stand for.</summary>
    private const int MostBetween = 4;

    /// <summary>Lower-case letters, digits and single spaces; apostrophes are dropped, so that "don't" and "dont" are one.</summary>
    public static string Of(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in (text ?? "").AsSpan(0, Math.Min(text?.Length ?? 0, Longest)))
        {
            if (letter is '\'' or '’' or '‘' or '`')
                continue;
            if (char.IsLetterOrDigit(letter))
                plain.Append(char.ToLowerInvariant(letter));
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
    }

    public static string[] Split(string plain) => plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where a phrase stands in a plain text as whole words, counted in characters; -1 if it does not.</summary>
    public static int IndexOf(string plain, string phrase)
    {
        var from = 0;
        while (phrase.Length > 0 && plain.IndexOf(phrase, from, StringComparison.Ordinal) is >= 0 and var at)
        {
            var end = at + phrase.Length;
            if ((at == 0 || plain[at - 1] == ' ') && (end == plain.Length || plain[end] == ' '))
                return at;
            from = at + 1;
        }

        return -1;
    }

    /// <summary>Whether a phrase stands in a plain text; "..." in it stands for up to four words ("find ... triggers").</summary>
    public static bool Holds(string plain, string phrase)
    {
        ArgumentNullException.ThrowIfNull(plain);
        ArgumentNullException.ThrowIfNull(phrase);
        var parts = PartsOf(phrase);
        return parts.Length < 2 ? IndexOf(plain, Of(phrase)) >= 0 : HoldsParts(Split(plain), parts);
    }

    /// <summary>The words of each part of a phrase between its "...".</summary>
    internal static string[][] PartsOf(string phrase) =>
        [.. phrase.Split("...", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Split(Of(part)))];

    internal static bool HoldsParts(string[] words, string[][] parts)
    {
        for (var start = 0; start < words.Length; start++)
        {
            if (HoldsPartsFrom(words, parts, start))
                return true;
        }

        return false;
    }

    /// <summary>Whether a phrase begins just at one of the words.</summary>
    internal static bool HoldsPartsFrom(string[] words, string[][] parts, int start)
    {
        var at = start;
        foreach (var part in parts)
        {
            var next = NextOf(words, part, at, at == start ? 0 : MostBetween);
            if (next < 0)
                return false;
            at = next + part.Length;
        }

        return true;
    }

    private static int NextOf(string[] words, string[] part, int from, int reach)
    {
        for (var at = from; at <= from + reach && at + part.Length <= words.Length; at++)
        {
            if (words.AsSpan(at, part.Length).SequenceEqual(part))
                return at;
        }

        return -1;
    }

    /// <summary>Whether two short texts are the same but for a slip of the finger: one in words of 4 letters or more, two from 8.</summary>
    public static bool NearlyEqual(string one, string other)
    {
        if (one == other)
            return true;
        var shorter = Math.Min(one.Length, other.Length);
        var allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
        return allowed > 0 && Math.Abs(one.Length - other.Length) <= allowed && DifferentLetters(one, other) <= 2 * allowed && Slips(one, other) <= allowed;
    }

    // A slip changes at most two of the letters that a text has, which is found out sooner than the slips.
    private static int DifferentLetters(string one, string other) => BitOperations.PopCount(LettersOf(one) ^ LettersOf(other));

    private static uint LettersOf(string text)
    {
        var letters = 0u;
        foreach (var letter in text)
            letters |= 1u << (letter & 31);
        return letters;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment).</summary>
    private static int Slips(string one, string other)
    {
        // Three rows are enough; short texts need no memory of their own.
        var width = other.Length + 1;
        var rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var now = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j < width; j++)
            {
                var same = one[i - 1] == other[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), last[j - 1] + same);
                now[j] = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] ? Math.Min(best, before[j - 2] + 1) : best;
            }

            var spare = before;
            before = last;
            last = now;
            now = spare;
        }

        return last[other.Length];
    }
}
