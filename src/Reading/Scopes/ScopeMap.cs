namespace BackPainBot.Reading.Scopes;

/// <summary>For each word of a message, what it is under: a denial, a supposition, the past, a figure of speech.</summary>
internal sealed class ScopeMap(int words)
{
    /// <summary>Index of the denying word that governs each word; -1 if none does.</summary>
    public int[] DeniedBy { get; } = Filled(words);

    /// <summary>The word stands in something supposed, asked about in general or quoted from a leaflet.</summary>
    public bool[] Supposed { get; } = new bool[words];

    /// <summary>The word is told of nobody who can be helped here: a pet, a stranger, a part in a play, a text in the making.</summary>
    public bool[] Told { get; } = new bool[words];

    /// <summary>The word stands in a sentence about a time that is over.</summary>
    public bool[] Past { get; } = new bool[words];

    /// <summary>The word stands in a scare that was looked into and settled.</summary>
    public bool[] Settled { get; } = new bool[words];

    /// <summary>The word is part of a figure of speech.</summary>
    public bool[] Figurative { get; } = new bool[words];

    /// <summary>Marks a stretch of words, both ends included.</summary>
    public static void Fill(bool[] marks, int first, int last) => Array.Fill(marks, true, first, Math.Max(0, last - first + 1));

    private static int[] Filled(int words)
    {
        var all = new int[words];
        Array.Fill(all, -1);
        return all;
    }
}
