using System.Numerics.Tensors;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>Each label looks at the tokens that matter to it: one row of <paramref name="queries"/> says to which, one of <paramref name="weights"/> what they speak for.</summary>
internal sealed class LabelAttention(float[] queries, float[] weights, float[] bias) : IPooling
{
    private const int Width = ModelWeights.Width;

    /// <summary>Whether it tells so many labels, and in numbers.</summary>
    public bool Fits(int labels) => bias.Length == labels && queries.Length == labels * Width && weights.Length == labels * Width
        && Array.TrueForAll(bias, float.IsFinite) && Array.TrueForAll(queries, float.IsFinite) && Array.TrueForAll(weights, float.IsFinite);

    /// <summary>The logarithm of each label's odds.</summary>
    public float[] Pool(ReadOnlySpan<float> state, int tokens)
    {
        var odds = new float[bias.Length];
        Span<float> shares = stackalloc float[Workspace.MaxTokens];
        shares = shares[..tokens];
        for (var label = 0; label < odds.Length; label++)
        {
            for (var i = 0; i < tokens; i++)
            {
                shares[i] = TensorPrimitives.Dot(queries.AsSpan(label * Width, Width), state.Slice(i * Width, Width));
            }

            TensorPrimitives.SoftMax<float>(shares, shares);
            for (var i = 0; i < tokens; i++)
            {
                odds[label] += shares[i] * TensorPrimitives.Dot(weights.AsSpan(label * Width, Width), state.Slice(i * Width, Width));
            }

            odds[label] += bias[label];
        }

        return odds;
    }
}
