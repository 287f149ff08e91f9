using System.Numerics.Tensors;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>The tokens' mean, of length one: a sentence vector.</summary>
internal sealed class MeanPooling : IPooling
{
    /// <inheritdoc/>
    public float[] Pool(ReadOnlySpan<float> state, int tokens)
    {
        var vector = new float[ModelWeights.Width];
        for (var i = 0; i < tokens; i++)
        {
            TensorPrimitives.Add(vector, state.Slice(i * ModelWeights.Width, ModelWeights.Width), vector);
        }

        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
