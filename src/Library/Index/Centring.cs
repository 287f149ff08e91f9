using System.Numerics.Tensors;
using BackPainBot.Embeddings;

namespace BackPainBot.Library.Index;

/// <summary>Takes the mean of some vectors out, which leaves what sets a text apart from what all of them are about.</summary>
internal sealed class Centring
{
    private readonly float[] _mean = new float[MiniLmEmbeddingGenerator.Dimensions];

    public Centring(IReadOnlyCollection<float[]> vectors)
    {
        foreach (var vector in vectors)
        {
            TensorPrimitives.Add(_mean, vector, _mean);
        }

        TensorPrimitives.Divide(_mean, Math.Max(1, vectors.Count), _mean);
    }

    /// <summary>A vector without the mean, of length one.</summary>
    public float[] Centre(ReadOnlySpan<float> vector)
    {
        var centred = new float[_mean.Length];
        TensorPrimitives.Subtract(vector, _mean, centred);
        MeaningIndex.Normalise(centred);
        return centred;
    }
}
