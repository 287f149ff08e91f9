using System.Numerics.Tensors;
using BackPainBot.Library.Index;

namespace BackPainBot.Library.Search;

/// <summary>One vector for a question or a whole message. Embedding a message whole measured better than splitting it by sentence or looking at its questions alone.</summary>
internal static class QueryVector
{
    // About 250 word pieces, as much as the model reads at once.
    private const int WindowWords = 190;
    private const int MostWindows = 4;

    /// <param name="text">The question or message.</param>
    /// <param name="embed">Gives the vector of a part of it.</param>
    public static float[] Of(string text, Func<string, float[]> embed)
    {
        var windows = Windows(text);
        if (windows.Count == 1)
        {
            return embed(windows[0]);
        }

        var vectors = new float[windows.Count][];
        Parallel.For(0, windows.Count, Cores.All, i => vectors[i] = embed(windows[i]));
        var mean = vectors[0];
        foreach (var vector in vectors.Skip(1))
        {
            TensorPrimitives.Add(mean, vector, mean);
        }

        MeaningIndex.Normalise(mean);
        return mean;
    }

    /// <summary>Equal windows; of a very long text the first two and the last two, where people say what happened and what they ask.</summary>
    internal static IReadOnlyList<string> Windows(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length <= WindowWords)
        {
            return [text];
        }

        var count = (words.Length + WindowWords - 1) / WindowWords;
        var size = (words.Length + count - 1) / count;
        var windows = words.Chunk(size).Select(w => string.Join(' ', w)).ToList();
        return windows.Count <= MostWindows ? windows : [windows[0], windows[1], windows[^2], windows[^1]];
    }
}
