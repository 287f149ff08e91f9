namespace BackPainBot.Embeddings.Weights;

/// <summary>Layers trained for one purpose, that take the place of the model's own from one of them on.</summary>
/// <param name="From">That one.</param>
/// <param name="Layers">They themselves.</param>
internal sealed record UpperLayers(int From, IReadOnlyList<LayerWeights> Layers)
{
    /// <summary>Whether they have the form of the model's.</summary>
    public bool Fit => Layers.All(layer => layer.Fits);

    /// <exception cref="InvalidDataException">It names a layer that the model doesn't have.</exception>
    public static UpperLayers Read(WeightsReader parts)
    {
        var from = (int)parts.Number();
        return from is < 0 or > ModelWeights.Layers
            ? throw new InvalidDataException($"it names a layer {from}")
            : new UpperLayers(from, [.. Enumerable.Range(from, ModelWeights.Layers - from).Select(_ => LayerWeights.Read(parts))]);
    }

    /// <summary>The model's lower layers with these on top.</summary>
    public LayerWeights[] On(ModelWeights model) => [.. model.Stack.Take(From), .. Layers];
}
