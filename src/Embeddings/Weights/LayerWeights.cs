namespace BackPainBot.Embeddings.Weights;

/// <summary>One transformer layer. Query, key and value stand in one matrix, in that order, so that one product makes all three.</summary>
internal sealed record LayerWeights(QuantizedMatrix QueryKeyValue, QuantizedMatrix AttentionOut, NormWeights AttentionNorm)
{
    public required QuantizedMatrix Widen { get; init; }

    public required QuantizedMatrix Narrow { get; init; }

    public required NormWeights OutNorm { get; init; }

    public static LayerWeights Read(IModelFile file, int layer)
    {
        var at = $"encoder.layer.{layer}.";
        float[] Joined(string kind) =>
        [
            .. file.Read($"{at}attention.self.query.{kind}"),
            .. file.Read($"{at}attention.self.key.{kind}"),
            .. file.Read($"{at}attention.self.value.{kind}"),
        ];
        QuantizedMatrix Dense(string name) => new(file.Read($"{at}{name}.weight"), file.Read($"{at}{name}.bias"));
        return new LayerWeights(
            new QuantizedMatrix(Joined("weight"), Joined("bias")),
            Dense("attention.output.dense"),
            NormWeights.Read(file, at + "attention.output.LayerNorm"))
        {
            Widen = Dense("intermediate.dense"),
            Narrow = Dense("output.dense"),
            OutNorm = NormWeights.Read(file, at + "output.LayerNorm"),
        };
    }
}
