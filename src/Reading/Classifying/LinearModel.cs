namespace BackPainBot.Reading.Classifying;

/// <summary>Multinomial logistic regression over hashed features, several heads side by side.</summary>
internal sealed class LinearModel
{
    private const uint Magic = 0x42505231;

    private readonly Dictionary<uint, int> _rows;
    private readonly float[] _weights;

    private LinearModel(IReadOnlyList<string[]> labels, Dictionary<uint, int> rows, float[] weights)
    {
        Labels = labels;
        _rows = rows;
        _weights = weights;
        Width = labels.Sum(l => l.Length);
    }

    /// <summary>Wire names of each head's answers.</summary>
    public IReadOnlyList<string[]> Labels { get; }

    public int Width { get; }

    /// <summary>Probability of each answer of a head.</summary>
    public double[] Probabilities(Head head, IReadOnlyList<Feature> features)
    {
        var offset = Labels.Take((int)head).Sum(l => l.Length);
        var scores = new double[Labels[(int)head].Length];
        if (_rows.TryGetValue(0, out var bias))
            Add(bias, offset, scores, 1);

        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature.Hash, out var row))
                Add(row, offset, scores, feature.Value);
        }

        return Softmax(scores);
    }

    public static double[] Softmax(double[] scores)
    {
        var most = scores.Max();
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - most);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
            scores[i] /= sum;

        return scores;
    }

    /// <summary>Writes weights in 8 bits each; <paramref name="rows"/> holds a feature's weights, 0 the bias.</summary>
    public static void Save(string path, IReadOnlyList<string[]> labels, IReadOnlyList<KeyValuePair<uint, float[]>> rows)
    {
        using var writer = new BinaryWriter(File.Create(path));
        var largest = rows.Max(r => r.Value.Max(Math.Abs));
        writer.Write(Magic);
        writer.Write(labels.Count);
        foreach (var head in labels)
            writer.Write(string.Join(' ', head));

        writer.Write(rows.Count);
        writer.Write(largest);
        foreach (var (feature, weights) in rows)
        {
            writer.Write(feature);
            foreach (var weight in weights)
                writer.Write((sbyte)Math.Round(weight / largest * 127));
        }
    }

    /// <summary>Reads a model file; null if there is none.</summary>
    /// <exception cref="InvalidDataException">The file is not a model.</exception>
    public static LinearModel? Open(string path)
    {
        if (!File.Exists(path))
            return null;

        using var reader = new BinaryReader(File.OpenRead(path));
        try
        {
            return Read(reader);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{path} is cut short. Train it again from seeds/.", e);
        }
    }

    private static LinearModel Read(BinaryReader reader)
    {
        if (reader.ReadUInt32() != Magic)
            throw new InvalidDataException("The reading weights are not a model file. Train them again from seeds/.");

        var labels = new List<string[]>();
        for (var heads = reader.ReadInt32(); heads > 0; heads--)
            labels.Add(reader.ReadString().Split(' '));

        var width = labels.Sum(l => l.Length);
        var count = reader.ReadInt32();
        var scale = reader.ReadSingle() / 127;
        var rows = new Dictionary<uint, int>(count);
        var weights = new float[count * width];
        for (var row = 0; row < count; row++)
        {
            rows[reader.ReadUInt32()] = row;
            for (var i = 0; i < width; i++)
                weights[(row * width) + i] = reader.ReadSByte() * scale;
        }

        return new LinearModel(labels, rows, weights);
    }

    private void Add(int row, int offset, double[] scores, double scale)
    {
        var at = (row * Width) + offset;
        for (var i = 0; i < scores.Length; i++)
            scores[i] += _weights[at + i] * scale;
    }
}
