using System.Collections.Concurrent;
using System.Numerics.Tensors;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings.Encoding;

/// <summary>
/// The forward pass: token ids in, what the pooling makes of their last states out. Rows meet only in attention, so a text goes in blocks of rows, each from one layer's attention to the next layer's.
/// Safe to use from several threads at once.
/// </summary>
/// <param name="weights">What is below the layers.</param>
/// <param name="stack">The layers: those of the weights, or others over the same words.</param>
/// <param name="pooling">Makes one array of numbers of a text's last states.</param>
internal sealed class Encoder(ModelWeights weights, LayerWeights[] stack, IPooling pooling)
{
    private const int Width = ModelWeights.Width;

    private static readonly ParallelOptions Cores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private readonly ConcurrentBag<Workspace> _texts = [];
    private readonly ConcurrentBag<BlockScratch> _blocks = [];

    /// <param name="ids">At most 256 token ids, marks included.</param>
    public float[] Encode(ReadOnlySpan<int> ids)
    {
        var text = _texts.TryTake(out var spare) ? spare : new Workspace();
        text.Start(ids);
        for (var layer = 0; layer <= stack.Length; layer++)
        {
            if (text.Blocks == 1)
            {
                Advance(text, layer, 0);
            }
            else
            {
                var next = layer;
                Parallel.For(0, text.Blocks, Cores, block => Advance(text, next, block));
            }
        }

        var pooled = pooling.Pool(text.State, ids.Length);
        _texts.Add(text);
        return pooled;
    }

    /// <summary>Finishes the layer before and prepares what attention reads in this one.</summary>
    private void Advance(Workspace text, int layer, int block)
    {
        var scratch = _blocks.TryTake(out var spare) ? spare : new BlockScratch();
        var rows = text.RowsOf(block);
        if (layer == 0)
        {
            Embed(text, rows);
        }
        else
        {
            Finish(text, layer - 1, rows, scratch);
        }

        if (layer < stack.Length)
        {
            Prepare(text, layer, rows, scratch);
        }

        _blocks.Add(scratch);
    }

    private void Embed(Workspace text, Range rows)
    {
        for (var i = rows.Start.Value; i < Math.Min(rows.End.Value, text.Tokens); i++)
        {
            var row = text.State.AsSpan(i * Width, Width);
            weights.Words.Read(text.Ids[i], row);
            TensorPrimitives.Add(row, weights.Positions.AsSpan(i * Width, Width), row);
            TensorPrimitives.Add(row, weights.FirstSegment, row);
            Activations.Normalise(row, weights.EmbeddingNorm);
        }
    }

    private void Prepare(Workspace text, int layer, Range rows, BlockScratch scratch)
    {
        var (from, count) = rows.GetOffsetAndLength(Workspace.MaxTokens);
        Product(StateOf(text, rows), stack[layer].QueryKeyValue, scratch, scratch.QueryKeyValue);
        text.InputsOf(layer).Take(scratch.QueryKeyValue, from, count, text.Tokens);
    }

    private void Finish(Workspace text, int layer, Range rows, BlockScratch scratch)
    {
        var parts = stack[layer];
        var state = StateOf(text, rows);
        var mixed = scratch.Mixed.AsSpan(0, state.Length);
        var projected = scratch.Projected.AsSpan(0, state.Length);
        var wide = scratch.Wide.AsSpan(0, state.Length * 4);

        Attention.Apply(text.InputsOf(layer), text.Tokens, rows, mixed);
        Product(mixed, parts.AttentionOut, scratch, projected);
        Activations.AddAndNormalise(state, projected, parts.AttentionNorm);

        Product(state, parts.Widen, scratch, wide);
        Activations.Gelu(wide);
        Product(wide, parts.Narrow, scratch, projected);
        Activations.AddAndNormalise(state, projected, parts.OutNorm);
    }

    private static Span<float> StateOf(Workspace text, Range rows) => text.State.AsSpan((rows.Start.Value * Width)..(rows.End.Value * Width));

    private static void Product(ReadOnlySpan<float> input, QuantizedMatrix matrix, BlockScratch scratch, Span<float> output)
    {
        var rows = input.Length / matrix.Columns;
        scratch.Rounded.Round(input, rows, matrix.Columns);
        IntegerProduct.Multiply(scratch.Rounded, matrix, rows, output);
    }
}
