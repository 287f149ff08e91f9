using System.Buffers;

namespace BackPainBot.Library.Text;

/// <summary>English stemming by the Porter2 algorithm (https://snowballstem.org/algorithms/english/stemmer.html).</summary>
public static class PorterStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski", ["skies"] = "sky", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli",
        ["only"] = "onli", ["singly"] = "singl", ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas",
        ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly HashSet<string> KeptAfterPlural =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly (string Suffix, string With)[] Step2Rules =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"),
        ("biliti", "ble"), ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"),
        ("iviti", "ive"), ("fulli", "ful"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"),
        ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string With)[] Step3Rules =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4Suffixes =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic",
    ];

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
        {
            return word;
        }

        if (Special.TryGetValue(word, out var special))
        {
            return special;
        }

        var w = MarkConsonantY(word.TrimStart('\''));
        w = Step1a(Step0(w));
        if (KeptAfterPlural.Contains(w))
        {
            return w;
        }

        var (r1, r2) = Regions(w);
        w = Step1c(Step1b(w, r1));
        w = Step3(Step2(w, r1), r1, r2);
        w = Step5(Step4(w, r2), r1, r2);
        return w.Replace('Y', 'y');
    }

    private static string MarkConsonantY(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
            {
                letters[i] = 'Y';
            }
        }

        return new string(letters);
    }

    private static (int R1, int R2) Regions(string w)
    {
        var r1 = After(w, 0);
        foreach (var prefix in (ReadOnlySpan<string>)["gener", "commun", "arsen"])
        {
            if (w.StartsWith(prefix, StringComparison.Ordinal))
            {
                r1 = prefix.Length;
            }
        }

        return (r1, After(w, r1));
    }

    /// <summary>The position after the first consonant that follows a vowel.</summary>
    private static int After(string w, int from)
    {
        for (var i = from + 1; i < w.Length; i++)
        {
            if (!IsVowel(w[i]) && IsVowel(w[i - 1]))
            {
                return i + 1;
            }
        }

        return w.Length;
    }

    private static string Step0(string w)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["'s'", "'s", "'"])
        {
            if (Ends(w, suffix))
            {
                return w[..^suffix.Length];
            }
        }

        return w;
    }

    private static string Step1a(string w)
    {
        if (Ends(w, "sses"))
        {
            return w[..^2];
        }

        if (Ends(w, "ied") || Ends(w, "ies"))
        {
            return w.Length > 4 ? w[..^2] : w[..^1];
        }

        if (Ends(w, "us") || Ends(w, "ss") || !Ends(w, "s"))
        {
            return w;
        }

        return HasVowel(w.AsSpan(0, Math.Max(0, w.Length - 2))) ? w[..^1] : w;
    }

    private static string Step1b(string w, int r1)
    {
        foreach (var suffix in (ReadOnlySpan<string>)["eedly", "eed"])
        {
            if (Ends(w, suffix))
            {
                return w.Length - suffix.Length >= r1 ? w[..^suffix.Length] + "ee" : w;
            }
        }

        foreach (var suffix in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
        {
            if (Ends(w, suffix))
            {
                return HasVowel(w.AsSpan(0, w.Length - suffix.Length)) ? Repair(w[..^suffix.Length], r1) : w;
            }
        }

        return w;
    }

    private static string Repair(string w, int r1)
    {
        if (Ends(w, "at") || Ends(w, "bl") || Ends(w, "iz"))
        {
            return w + "e";
        }

        if (w.Length >= 2 && w[^1] == w[^2] && "bdfgmnprt".Contains(w[^1]))
        {
            return w[..^1];
        }

        return IsShort(w, r1) ? w + "e" : w;
    }

    private static string Step1c(string w) =>
        w.Length > 2 && w[^1] is 'y' or 'Y' && !IsVowel(w[^2]) ? w[..^1] + "i" : w;

    private static string Step2(string w, int r1)
    {
        foreach (var (suffix, with) in Step2Rules)
        {
            if (!Ends(w, suffix))
            {
                continue;
            }

            var stem = w[..^suffix.Length];
            var allowed = stem.Length >= r1 && suffix switch
            {
                "ogi" => Ends(stem, "l"),
                "li" => stem.Length > 0 && "cdeghkmnrt".Contains(stem[^1]),
                _ => true,
            };
            return allowed ? stem + with : w;
        }

        return w;
    }

    private static string Step3(string w, int r1, int r2)
    {
        foreach (var (suffix, with) in Step3Rules)
        {
            if (Ends(w, suffix))
            {
                var from = suffix == "ative" ? r2 : r1;
                return w.Length - suffix.Length >= from ? w[..^suffix.Length] + with : w;
            }
        }

        return w;
    }

    private static string Step4(string w, int r2)
    {
        foreach (var suffix in Step4Suffixes)
        {
            if (!Ends(w, suffix))
            {
                continue;
            }

            var stem = w[..^suffix.Length];
            var allowed = stem.Length >= r2 && (suffix != "ion" || Ends(stem, "s") || Ends(stem, "t"));
            return allowed ? stem : w;
        }

        return w;
    }

    private static string Step5(string w, int r1, int r2)
    {
        if (Ends(w, "e"))
        {
            var at = w.Length - 1;
            return at >= r2 || (at >= r1 && !EndsShort(w.AsSpan(0, at))) ? w[..^1] : w;
        }

        return Ends(w, "ll") && w.Length - 1 >= r2 ? w[..^1] : w;
    }

    private static bool IsShort(string w, int r1) => r1 >= w.Length && EndsShort(w);

    private static bool EndsShort(ReadOnlySpan<char> w)
    {
        if (w.Length == 2)
        {
            return IsVowel(w[0]) && !IsVowel(w[1]);
        }

        return w.Length > 2 && !IsVowel(w[^3]) && IsVowel(w[^2]) && !IsVowel(w[^1]) && w[^1] is not ('w' or 'x' or 'Y');
    }

    private static bool HasVowel(ReadOnlySpan<char> w) => w.IndexOfAny(Vowels) >= 0;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool Ends(string w, string suffix) => w.EndsWith(suffix, StringComparison.Ordinal);
}
