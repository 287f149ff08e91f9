using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.Embeddings;

/// <summary>The weights of a <see cref="TextLabeller"/>: upper layers and what is made of their states.</summary>
public sealed class LabellerWeights
{
    /// <summary>First words of their file.</summary>
    private const string Form = "text labeller 1";

    private LabellerWeights(WeightsReader parts)
    {
        Labels = System.Text.Encoding.UTF8.GetString(parts.Bytes()).Split('\n');
        Upper = UpperLayers.Read(parts);
        Attention = new LabelAttention(parts.Floats(), parts.Floats(), parts.Floats());
        if (!Upper.Fit || !Attention.Fits(Labels.Count) || Labels.Distinct().Count() != Labels.Count)
        {
            throw new InvalidDataException("its parts do not fit each other");
        }
    }

    /// <summary>What they tell of a text.</summary>
    public IReadOnlyList<string> Labels { get; }

    internal UpperLayers Upper { get; }

    internal LabelAttention Attention { get; }

    /// <summary>Null if there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is something else, or damaged.</exception>
    public static LabellerWeights? Open(string path) => TrainedFile.Open(path, Form, "the weights of a text labeller", parts => new LabellerWeights(parts));
}
