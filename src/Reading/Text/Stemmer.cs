using System.Buffers;

namespace BackPainBot.Reading.Text;

/// <summary>Takes off the endings that English verbs and nouns change; deliberately light, so that "number" never becomes "numb".</summary>
internal static class Stemmer
{
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "during", "evening", "morning", "nothing", "anything", "something", "everything", "thing", "bring", "spring", "string",
        "sling", "swing", "king", "ring", "wing", "ceiling", "need", "feed", "speed", "bleed", "indeed", "hundred", "this", "was",
        "his", "has", "yes", "gas", "plus", "bus", "pus", "news", "pills", "privates", "pants", "sheets", "ends", "waterworks", "dies",
        "physics", "pilates", "legless", "saying", "being", "wedding", "exceed", "naked", "sacred", "always", "perhaps", "besides",
    };

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Stem(string word)
    {
        if (word.Length <= 3 || Whole.Contains(word) || !char.IsAsciiLetter(word[^1]))
            return word;

        return DropFinalE(DropEnding(word));
    }

    private static string DropEnding(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";

        if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";

        if (word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word.AsSpan(0, word.Length - 3)))
            return Undouble(word[..^3]);

        if (word.EndsWith("eed", StringComparison.Ordinal))
            return word[..^1];

        if (word.EndsWith("ed", StringComparison.Ordinal) && HasVowel(word.AsSpan(0, word.Length - 2)))
            return Undouble(word[..^2]);

        return DropPlural(word);
    }

    private static string DropPlural(string word)
    {
        if (word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;

        return word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal)
            ? word[..^2]
            : word[..^1];
    }

    private static string DropFinalE(string word) =>
        word.Length > 3 && word[^1] == 'e' && word[^2] != 'e' ? word[..^1] : word;

    private static string Undouble(string word) =>
        word.Length > 2 && word[^1] == word[^2] && word[^1] is not ('s' or 'l' or 'e' or 'z') ? word[..^1] : word;

    private static bool HasVowel(ReadOnlySpan<char> word) => word.Length >= 3 && word.IndexOfAny(Vowels) >= 0;
}
