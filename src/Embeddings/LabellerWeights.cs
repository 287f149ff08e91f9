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
        if (System.Text.Encoding.UTF8.GetString(parts.Bytes()) != Form)
        {
            throw new InvalidDataException("it begins with other words");
        }

        Labels = System.Text.Encoding.UTF8.GetString(parts.Bytes()).Split('\n');
        From = (int)parts.Number();
        if (From is < 0 or > ModelWeights.Layers)
        {
            throw new InvalidDataException($"it names a layer {From}");
        }

        Upper = [.. Enumerable.Range(From, ModelWeights.Layers - From).Select(_ => LayerWeights.Read(parts))];
        Attention = new LabelAttention(parts.Floats(), parts.Floats(), parts.Floats());
        if (!Upper.All(layer => layer.Fits) || !Attention.Fits(Labels.Count) || Labels.Distinct().Count() != Labels.Count)
        {
            throw new InvalidDataException("its parts do not fit each other");
        }
    }

    /// <summary>What they tell of a text.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The layer from which on they take the place of the model's own.</summary>
    internal int From { get; }

    internal IReadOnlyList<LayerWeights> Upper { get; }

    internal LabelAttention Attention { get; }

    /// <summary>Null if there is no such file.</summary>
    /// <exception cref="InvalidDataException">The file is something else, or damaged.</exception>
    public static LabellerWeights? Open(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new LabellerWeights(new WeightsReader(stream));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidDataException($"{Path.GetFileName(path)} does not hold the weights of a text labeller: {damaged.Message}. Restore it, or train it again.", damaged);
        }
    }
}
