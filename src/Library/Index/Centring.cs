using System.Numerics.Tensors;
using BackPainBot.Embeddings;

namespace BackPainBot.Library.Index;

/// <summary>Takes the mean of some vectors out, which leaves what sets a text apart from what all of them are about.</summary>
internal sealed class Centring
{
    private readonly float[] _mean = new float[MiniLmEmbeddingGenerator.Dimensions];

    public Centring(VectorBlock vectors)
    {
        for (var i = 0; i < vectors.Count; i++)
        {
            TensorPrimitives.Add(_mean, vectors[i], _mean);
        }

        TensorPrimitives.Divide(_mean, Math.Max(1, vectors.Count), _mean);
    }

    /// <summary>A vector without the mean, of length one.</summary>
    public float[] Centre(ReadOnlySpan<float> vector)
    {
        var centred = new float[_mean.Length];
        Centre(vector, centred);
        return centred;
    }

    /// <summary>All of them without the mean, each of length one.</summary>
    public VectorBlock Centre(VectorBlock vectors)
    {
        var width = _mean.Length;
        var centred = GC.AllocateUninitializedArray<float>(vectors.Count * width);
        Parallel.For(0, vectors.Count, Cores.All, i => Centre(vectors[i], centred.AsSpan(i * width, width)));
        return new VectorBlock(centred, width);
    }

    /// <summary>How far a vector lies from the mean, and its product with it.</summary>
    public (float Distance, float ToMean) Place(ReadOnlySpan<float> vector) =>
        (TensorPrimitives.Distance(vector, _mean), TensorPrimitives.Dot(vector, _mean));

    /// <summary>What a vector's product with another needs beside that of its centred one: the length that was taken from it, and that length of its product with the mean.</summary>
    public (float Length, float ToMean) Uncentred(ReadOnlySpan<float> vector, ReadOnlySpan<float> centred)
    {
        var length = TensorPrimitives.Distance(vector, _mean);
        return (length, length * TensorPrimitives.Dot(centred, _mean));
    }

    private void Centre(ReadOnlySpan<float> vector, Span<float> centred)
    {
        TensorPrimitives.Subtract(vector, _mean, centred);
        MeaningIndex.Normalise(centred);
    }
}
