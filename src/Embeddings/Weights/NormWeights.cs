namespace BackPainBot.Embeddings.Weights;

/// <summary>Gain and offset of a layer normalisation.</summary>
internal sealed record NormWeights(float[] Gain, float[] Offset)
{
    public static NormWeights Read(IModelFile file, string name) => new(file.Read(name + ".weight"), file.Read(name + ".bias"));

    public static NormWeights Read(WeightsReader parts) => new(parts.Floats(), parts.Floats());

    public void Write(WeightsWriter parts)
    {
        parts.Write(Gain);
        parts.Write(Offset);
    }
}
