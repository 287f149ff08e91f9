using System.Numerics;

namespace BackPainBot.Reading.Text;

/// <summary>Finds the lexicon word that a misspelled word stands for.</summary>
internal sealed class SpellingIndex
{
    private const int LongWord = 7;
    private const int ShortestWord = 5;
    private const int LongestWord = 20;

    private readonly HashSet<string> _targets;
    private readonly string[] _others;
    private readonly List<string>[] _words = new List<string>[LongestWord + 1];
    private readonly List<uint>[] _letters = new List<uint>[LongestWord + 1];
    private readonly Range[,] _startingWith = new Range[LongestWord + 1, 'z' + 1];
    private readonly IReadOnlySet<string> _spelledRight;

    /// <param name="targets">Words that people misspell and that must be understood: a long one is forgiven two slips.</param>
    /// <param name="others">Other words of the lexicons, forgiven one slip.</param>
    /// <param name="spelledRight">Real words close to one of them, which are not slips.</param>
    public SpellingIndex(IEnumerable<string> targets, IEnumerable<string> others, IReadOnlySet<string> spelledRight)
    {
        _spelledRight = spelledRight;
        _targets = new HashSet<string>(targets, StringComparer.Ordinal);
        var all = new HashSet<string>(others, StringComparer.Ordinal);
        all.ExceptWith(_targets);
        _others = [.. all];
        all.UnionWith(_targets);
        string[] ordered = [.. all];
        Array.Sort(ordered, StringComparer.Ordinal);
        for (var length = 0; length <= LongestWord; length++)
            (_words[length], _letters[length]) = ([], []);

        foreach (var word in ordered)
        {
            if (word.Length is < ShortestWord or > LongestWord)
                continue;

            var words = _words[word.Length];
            if (char.IsAsciiLetterLower(word[0]))
                _startingWith[word.Length, word[0]] = new Range(words.Count > 0 && words[^1][0] == word[0] ? _startingWith[word.Length, word[0]].Start : words.Count, words.Count + 1);

            words.Add(word);
            _letters[word.Length].Add(Letters(word));
        }
    }

    /// <summary>The words forgiven two slips, each once.</summary>
    public IReadOnlyCollection<string> Targets => _targets;

    /// <summary>The words forgiven one slip, each once.</summary>
    public IReadOnlyCollection<string> Others => _others;

    /// <summary>Real words close to a target.</summary>
    public IReadOnlyCollection<string> SpelledRight => _spelledRight;

    /// <summary>The nearest target, or null if none is near enough or the word is spelled right.</summary>
    public string? Correct(string word)
    {
        if (word.Length < ShortestWord || word.Length > LongestWord || _spelledRight.Contains(word))
            return null;

        string? best = null;
        var reach = Reach(word);
        var bestDistance = reach + 1;
        var letters = Letters(word);
        for (var length = Math.Max(ShortestWord, word.Length - reach); length <= Math.Min(LongestWord, word.Length + reach); length++)
        {
            var near = Near(word[0], length);
            for (var i = near.Start.Value; i < near.End.Value; i++)
            {
                // Each slip changes the set of letters by two at most: a cheap refusal for almost every word.
                if (BitOperations.PopCount(letters ^ _letters[length][i]) > 2 * reach)
                    continue;

                var target = _words[length][i];
                if (target[0] != word[0] && word[0] != '*')
                    continue;

                var distance = Distance(word, target);
                if (distance <= (_targets.Contains(target) ? Reach(target) : 1) && distance < bestDistance)
                {
                    bestDistance = distance;
                    best = target;
                }
            }
        }

        return best;
    }

    // Hardly anybody misses the first letter, but some mask it.
    private Range Near(char first, int length) => char.IsAsciiLetterLower(first) ? _startingWith[length, first] : Range.EndAt(_words[length].Count);

    private static int Reach(string word) => word.Length >= LongWord ? 2 : 1;

    private static uint Letters(string word)
    {
        var mask = 0u;
        foreach (var c in word)
            mask |= char.IsAsciiLetterLower(c) ? 1u << (c - 'a') : 1u << 26;

        return mask;
    }

    // Optimal string alignment: insertion, deletion, substitution, neighbouring swap.
    private static int Distance(string a, string b)
    {
        Span<int> beforeLast = stackalloc int[LongestWord + 1];
        Span<int> last = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            last.CopyTo(beforeLast);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
