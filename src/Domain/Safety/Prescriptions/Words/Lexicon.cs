using System.Collections.Frozen;
using BackPainBot.Domain.Safety.Prescriptions.Folding;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>All word lists as one look-up, with the spellings people use to slip past a word list.</summary>
internal static class Lexicon
{
    public const int LongestPhrase = 4;

    private static readonly FrozenDictionary<string, WordEntry> Words = ReadWords();

    private static readonly FrozenDictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> WordLookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, WordClass> Phrases = ReadPhrases();

    private static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> PhraseLookup =
        Phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> FirstWords = Phrases.Keys.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWordLookup =
        FirstWords.GetAlternateLookup<ReadOnlySpan<char>>();

    // Consonants alone, for words written without their vowels.
    private static readonly FrozenSet<string> Skeletons = Words
        .Where(pair => (pair.Value.Class & WordClass.Exercise) != 0 && pair.Key.Length >= 5 && char.IsAscii(pair.Key[0]))
        .Select(pair => WithoutVowels(pair.Key))
        .Where(bones => bones.Length >= 3)
        .ToFrozenSet();

    public static bool TryFind(ReadOnlySpan<char> word, out WordEntry entry) => WordLookup.TryGetValue(word, out entry);

    public static bool TryFindPhrase(ReadOnlySpan<char> phrase, out WordClass found) => PhraseLookup.TryGetValue(phrase, out found);

    public static bool StartsPhrase(ReadOnlySpan<char> word) => FirstWordLookup.Contains(word);

    /// <summary>An exercise written without vowels, as in sqts.</summary>
    public static bool IsExerciseSkeleton(ReadOnlySpan<char> word) =>
        word.Length >= 3 && word.IndexOfAny("aeiou") < 0 && Skeletons.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenDictionary<string, WordEntry> ReadWords()
    {
        var words = new Dictionary<string, WordEntry>();
        foreach (var group in Groups())
        {
            foreach (var word in group.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Merge(words, Folded(word), group.Class, 0);
        }

        foreach (var (word, value) in NumberWords.Strong)
            Merge(words, Folded(word), WordClass.Number, value);
        foreach (var (word, value) in NumberWords.Weak)
            Merge(words, Folded(word), WordClass.WeakNumber, value);
        AddDisguises(words);
        return words.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, WordClass> ReadPhrases()
    {
        var phrases = new Dictionary<string, WordClass>();
        foreach (var group in Groups())
        {
            foreach (var phrase in group.Phrases.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Folded(phrase);
                phrases[key] = phrases.GetValueOrDefault(key) | group.Class;
            }
        }

        return phrases.ToFrozenDictionary();
    }

    private static IEnumerable<WordGroup> Groups() => [.. LoadingWords.All, .. DoseWords.All, .. SpeechWords.All];

    /// <summary>Exercises backwards and by thirteen letters, the two codes that a chat model is most often asked for.</summary>
    private static void AddDisguises(Dictionary<string, WordEntry> words)
    {
        var exercises = words.Where(pair => (pair.Value.Class & (WordClass.Exercise | WordClass.Counted)) != 0 && pair.Key.Length >= 5).ToList();
        foreach (var (word, entry) in exercises.Where(pair => pair.Key.All(char.IsAsciiLetterLower)))
        {
            words.TryAdd(new string([.. word.Reverse()]), entry);
            words.TryAdd(string.Concat(word.Select(letter => (char)('a' + ((letter - 'a' + 13) % 26)))), entry);
        }
    }

    private static void Merge(Dictionary<string, WordEntry> words, string word, WordClass found, double value)
    {
        var known = words.GetValueOrDefault(word);
        words[word] = new(known.Class | found, value > 0 ? value : known.Value);
    }

    private static string Folded(string word)
    {
        var folded = TextFolder.Fold(word);
        return folded.Slice(0, folded.Length - 1).ToString().Replace("'", "", StringComparison.Ordinal).Trim();
    }

    private static string WithoutVowels(string word) => string.Concat(word.Where(letter => !"aeiou".Contains(letter, StringComparison.Ordinal)));
}
