using System.Collections.Frozen;

namespace BackPainBot.Domain.Safety.Prescriptions.Folding;

/// <summary>Letters of other scripts that look Latin, lower case.</summary>
internal static class Lookalikes
{
    private const string Foreign = "авсеёніїјкморѕтухԁԛԝѵһӏгпьαβεηικνορτυχωγσօսոհլցզƽɡɩ";
    private const string Latin = "abceehiijkmopstyxdqwvhlrnbabenikvoptuxwyoounhlgqsgi";

    private static readonly FrozenDictionary<char, char> Table =
        Foreign.Zip(Latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The Latin letter that this one looks like, or itself.</summary>
    public static char ToLatin(char letter) => Table.TryGetValue(letter, out var plain) ? plain : letter;

    /// <summary>Whether a word has a letter outside the Latin alphabet that looks like one inside it.</summary>
    public static bool AnyIn(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter > 0x7F && Table.ContainsKey(letter))
                return true;
        }

        return false;
    }

    public static string ToLatin(ReadOnlySpan<char> word)
    {
        var latin = new char[word.Length];
        for (var at = 0; at < word.Length; at++)
            latin[at] = ToLatin(word[at]);
        return new string(latin);
    }
}
