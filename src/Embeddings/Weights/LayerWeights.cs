namespace BackPainBot.Embeddings.Weights;

/// <summary>One transformer layer. Query, key and value stand in one matrix, in that order, so that one product makes all three.</summary>
internal sealed record LayerWeights(QuantizedMatrix QueryKeyValue, QuantizedMatrix AttentionOut, NormWeights AttentionNorm)
{
    public required QuantizedMatrix Widen { get; init; }

    public required QuantizedMatrix Narrow { get; init; }

    public required NormWeights OutNorm { get; init; }

    /// <summary>Whether its parts are of the model's shapes, and numbers.</summary>
    public bool Fits => Is(QueryKeyValue, 3, 1) && Is(AttentionOut, 1, 1) && Is(Widen, 4, 1) && Is(Narrow, 1, 4) && Is(AttentionNorm) && Is(OutNorm);

    private static bool Is(QuantizedMatrix matrix, int rows, int columns) =>
        matrix.Rows == rows * ModelWeights.Width && matrix.Columns == columns * ModelWeights.Width && Array.TrueForAll(matrix.Scales, float.IsFinite) && Array.TrueForAll(matrix.Bias, float.IsFinite);

    private static bool Is(NormWeights norm) =>
        norm.Gain.Length == ModelWeights.Width && norm.Offset.Length == ModelWeights.Width && Array.TrueForAll(norm.Gain, float.IsFinite) && Array.TrueForAll(norm.Offset, float.IsFinite);

    /// <param name="file">Where the weights are.</param>
    /// <param name="layer">Which layer, from 0.</param>
    /// <param name="scratch">Room for the largest matrix, used over and over.</param>
    public static LayerWeights Read(IModelFile file, int layer, float[] scratch)
    {
        var at = $"encoder.layer.{layer}.";
        string[] joined = [at + "attention.self.query.", at + "attention.self.key.", at + "attention.self.value."];
        QuantizedMatrix Dense(string name) => Matrix(file, [$"{at}{name}."], scratch);
        return new LayerWeights(Matrix(file, joined, scratch), Dense("attention.output.dense"), NormWeights.Read(file, at + "attention.output.LayerNorm"))
        {
            Widen = Dense("intermediate.dense"),
            Narrow = Dense("output.dense"),
            OutNorm = NormWeights.Read(file, at + "output.LayerNorm"),
        };
    }

    public static LayerWeights Read(WeightsReader parts) => new(QuantizedMatrix.Read(parts), QuantizedMatrix.Read(parts), NormWeights.Read(parts))
    {
        Widen = QuantizedMatrix.Read(parts),
        Narrow = QuantizedMatrix.Read(parts),
        OutNorm = NormWeights.Read(parts),
    };

    public void Write(WeightsWriter parts)
    {
        QueryKeyValue.Write(parts);
        AttentionOut.Write(parts);
        AttentionNorm.Write(parts);
        Widen.Write(parts);
        Narrow.Write(parts);
        OutNorm.Write(parts);
    }

    private static QuantizedMatrix Matrix(IModelFile file, string[] names, float[] scratch)
    {
        var count = 0;
        foreach (var name in names)
        {
            count += file.Read(name + "weight", scratch.AsSpan(count));
        }

        float[] bias = names.Length == 1 ? file.Read(names[0] + "bias") : [.. names.SelectMany(name => file.Read(name + "bias"))];
        return new QuantizedMatrix(scratch.AsSpan(0, count), bias);
    }
}
