using System.Numerics.Tensors;
using BackPainBot.Embeddings;

namespace BackPainBot.Library.Index;

/// <summary>The units' vectors with the library's mean taken out, which leaves what sets a text apart from "back pain" in general.</summary>
internal sealed class MeaningIndex
{
    /// <summary>How many of the nearest count.</summary>
    private const int Nearest = 3;

    private readonly Centring _centring;
    private readonly VectorBlock _centred;
    private readonly VectorBlock _elsewhere;

    // What each vector's own product with a query needs beside its cosine, so that one pass over the centred vectors gives both.
    private readonly (float Length, float ToMean)[] _uncentred;

    /// <param name="units">What the vectors are of.</param>
    /// <param name="vectors">One of length one for each unit.</param>
    /// <param name="elsewhere">Vectors of questions that no page answers.</param>
    /// <param name="taught">Pages and vectors of the messages that are learnt from beside the asks.</param>
    /// <param name="learn">Makes the classifier from pages and centred vectors.</param>
    public MeaningIndex(
        IReadOnlyList<SearchUnit> units,
        VectorBlock vectors,
        VectorBlock elsewhere,
        IEnumerable<(int Page, float[] Vector)> taught,
        Func<IEnumerable<(int Page, float[] Vector)>, PageClassifier> learn)
    {
        // A copy, which lets go of what it was a part of.
        _elsewhere = VectorBlock.Of([.. Enumerable.Range(0, elsewhere.Count).Select(at => elsewhere[at].ToArray())], MiniLmEmbeddingGenerator.Dimensions);
        _centring = new Centring(vectors);
        _centred = _centring.Centre(vectors);
        _uncentred = [.. Enumerable.Range(0, vectors.Count).Select(at => _centring.Uncentred(vectors[at], _centred[at]))];
        var asks = units.Index().Where(u => u.Item.Passage is null).Select(u => (u.Item.Page, _centred[u.Index].ToArray()));
        Classifier = learn(asks.Concat(taught.Select(message => (message.Page, _centring.Centre(message.Vector)))));
    }

    public PageClassifier Classifier { get; }

    /// <summary>A vector without the library's mean, of length one.</summary>
    public float[] Centre(ReadOnlySpan<float> vector) => _centring.Centre(vector);

    /// <summary>The cosine of a centred query to every unit.</summary>
    public float[] Cosines(ReadOnlySpan<float> centred) => _centred.Dots(centred);

    /// <summary>How much nearer a query is to the library than to the questions that no page answers; above 0 is nearer.</summary>
    /// <param name="query">Not centred: being about backs at all is what counts here.</param>
    /// <param name="cosines">Those of the centred query to every unit.</param>
    public double Nearness(ReadOnlySpan<float> query, ReadOnlySpan<float> cosines)
    {
        var (distance, toMean) = _centring.Place(query);
        var products = new float[cosines.Length];
        for (var unit = 0; unit < products.Length; unit++)
        {
            products[unit] = (_uncentred[unit].Length * distance * cosines[unit]) + _uncentred[unit].ToMean + toMean;
        }

        return Near(products) - Near(_elsewhere.Dots(query));
    }

    public static void Normalise(Span<float> vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        TensorPrimitives.Divide(vector, length > 0 ? length : 1, vector);
    }

    private static double Near(ReadOnlySpan<float> products)
    {
        Span<float> nearest = stackalloc float[Nearest];
        nearest.Fill(float.NegativeInfinity);
        foreach (var product in products)
        {
            Largest.Keep(nearest, product);
        }

        var found = nearest[..Math.Min(Nearest, products.Length)];
        return found.IsEmpty ? 0 : TensorPrimitives.Average<float>(found);
    }
}
