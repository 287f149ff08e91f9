using System.Collections.Concurrent;
using System.Numerics.Tensors;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>The forward pass: token ids in, one unit vector out. Safe to use from several threads at once.</summary>
internal sealed class Encoder(ModelWeights weights)
{
    private const int Width = ModelWeights.Width;

    private readonly ConcurrentBag<Workspace> _spare = [];

    /// <param name="ids">At most 256 token ids, marks included.</param>
    /// <returns>A vector of 384 numbers with length one.</returns>
    public float[] Encode(ReadOnlySpan<int> ids)
    {
        if (!_spare.TryTake(out var work))
        {
            work = new Workspace();
        }

        try
        {
            Embed(ids, work);
            foreach (var layer in weights.Stack)
            {
                Apply(layer, ids.Length, work);
            }

            return Pool(work.State, ids.Length);
        }
        finally
        {
            _spare.Add(work);
        }
    }

    private void Embed(ReadOnlySpan<int> ids, Workspace work)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            var row = work.State.AsSpan(i * Width, Width);
            weights.Words.Read(ids[i], row);
            TensorPrimitives.Add(row, weights.Positions.AsSpan(i * Width, Width), row);
            TensorPrimitives.Add(row, weights.FirstSegment, row);
            Activations.Normalise(row, weights.EmbeddingNorm);
        }
    }

    private static void Apply(LayerWeights layer, int tokens, Workspace work)
    {
        var rows = Workspace.RowsFor(tokens);
        var state = work.State.AsSpan(0, rows * Width);
        var queryKeyValue = work.QueryKeyValue.AsSpan(0, rows * Width * 3);
        var mixed = work.Mixed.AsSpan(0, rows * Width);
        var projected = work.Projected.AsSpan(0, rows * Width);
        var wide = work.Wide.AsSpan(0, rows * Width * 4);

        Product(state, layer.QueryKeyValue, rows, work, queryKeyValue);
        Attention.Apply(queryKeyValue, tokens, work, mixed);
        Product(mixed, layer.AttentionOut, rows, work, projected);
        Activations.AddAndNormalise(state, projected, layer.AttentionNorm);

        Product(state, layer.Widen, rows, work, wide);
        Activations.Gelu(wide);
        Product(wide, layer.Narrow, rows, work, projected);
        Activations.AddAndNormalise(state, projected, layer.OutNorm);
    }

    private static void Product(ReadOnlySpan<float> input, QuantizedMatrix matrix, int rows, Workspace work, Span<float> output)
    {
        work.Rounded.Round(input, rows, matrix.Columns);
        IntegerProduct.Multiply(work.Rounded, matrix, rows, output);
    }

    private static float[] Pool(ReadOnlySpan<float> state, int tokens)
    {
        var vector = new float[Width];
        for (var i = 0; i < tokens; i++)
        {
            TensorPrimitives.Add(vector, state.Slice(i * Width, Width), vector);
        }

        TensorPrimitives.Divide(vector, TensorPrimitives.Norm<float>(vector), vector);
        return vector;
    }
}
