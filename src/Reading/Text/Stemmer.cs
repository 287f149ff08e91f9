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

    // Words that would become another word without their last letter: a spine is no spin, a note no "not", a lunge no lung.
    private static readonly HashSet<string> KeepsE = new(StringComparer.Ordinal)
    {
        "bare", "base", "bide", "bite", "cane", "cape", "care", "clause", "code", "cone", "cope", "cube", "cure", "cute", "dense", "dine",
        "done", "dose", "dune", "fade", "fare", "fate", "fine", "fire", "gale", "gape", "globe", "grade", "grime", "gripe", "hate", "hearse",
        "here", "hide", "hope", "huge", "kite", "lapse", "lobe", "lunge", "made", "male", "mane", "mare", "mate", "mine", "mode", "mole",
        "nape", "node", "none", "note", "pale", "pane", "paste", "pine", "plane", "plume", "pope", "prime", "quite", "rage", "range", "rate",
        "ride", "ripe", "robe", "rode", "sage", "scare", "scrape", "severe", "shame", "shine", "site", "slate", "slide", "slime", "slope",
        "spare", "spine", "spite", "stage", "stare", "stripe", "tape", "tense", "theme", "tile", "tone", "tube", "tune", "twine",
        "use", "vane", "wade", "wage", "ware", "white", "wine",
    };

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    public static string Stem(string word)
    {
        if (word.Length <= 3 || Whole.Contains(word) || KeepsE.Contains(word) || !char.IsAsciiLetter(word[^1]))
            return word;

        var bare = DropEnding(word);
        if (KeepsE.Contains(bare))
            return bare;

        // "Noted" is to note; "capped" has doubled its letter and is to cap.
        return bare.Length < word.Length && word[^1] is 'd' or 'g' && KeepsE.Contains(bare + "e") && !Doubled(word, bare) ? bare + "e" : DropFinalE(bare);
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

    private static bool Doubled(string word, string bare) => word.Length > bare.Length && word[bare.Length] == bare[^1];

    private static bool HasVowel(ReadOnlySpan<char> word) => word.Length >= 3 && word.IndexOfAny(Vowels) >= 0;
}
