using System.Numerics.Tensors;

namespace BackPainBot.Library.Index;

/// <summary>The units' vectors with the library's mean taken out, which leaves what sets a text apart from "back pain" in general.</summary>
internal sealed class MeaningIndex
{
    private readonly Centring _centring;
    private readonly VectorBlock _centred;
    private readonly VectorBlock _elsewhere;
    private readonly VectorBlock _vectors;

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
        _vectors = vectors;
        _elsewhere = elsewhere;
        _centring = new Centring(vectors);
        _centred = _centring.Centre(vectors);
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
    public double Nearness(ReadOnlySpan<float> query) => Near(_vectors, query) - Near(_elsewhere, query);

    public static void Normalise(Span<float> vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        TensorPrimitives.Divide(vector, length > 0 ? length : 1, vector);
    }

    private static double Near(VectorBlock vectors, ReadOnlySpan<float> query) =>
        vectors.Count == 0 ? 0 : vectors.Dots(query).OrderDescending().Take(3).Average();
}
