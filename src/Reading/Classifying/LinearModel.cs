using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace BackPainBot.Reading.Classifying;

/// <summary>Multinomial logistic regression over hashed features, several heads side by side.</summary>
internal sealed class LinearModel
{
    private const uint Magic = 0x42505231;
    private const int OnStack = 2_048;

    private readonly Dictionary<uint, int> _rows;
    private readonly float[] _weights;

    private LinearModel(IReadOnlyList<string[]> labels, Dictionary<uint, int> rows, float[] weights)
    {
        Labels = labels;
        _rows = rows;
        _weights = weights;
        Width = WidthOf(labels);
    }

    /// <summary>Wire names of each head's answers.</summary>
    public IReadOnlyList<string[]> Labels { get; }

    public int Width { get; }

    /// <summary>What the features say for each answer of every head, heads one after the other.</summary>
    public double[] Scores(ReadOnlySpan<Feature> features)
    {
        var scores = new double[Width];
        var most = features.Length + 1;
        Span<int> rows = most <= OnStack ? stackalloc int[most] : new int[most];
        Span<double> scales = most <= OnStack ? stackalloc double[most] : new double[most];
        var known = 0;
        if (_rows.TryGetValue(0, out var bias))
            (rows[known], scales[known++]) = (bias, 1);

        foreach (var feature in features)
        {
            if (_rows.TryGetValue(feature.Hash, out var row))
                (rows[known], scales[known++]) = (row, feature.Value);
        }

        AddUp(rows[..known], scales[..known], scores);
        return scores;
    }

    // A few answers at a time over all features, so that the sums stay in registers; each is the same sum in the same order as feature by feature.
    private void AddUp(ReadOnlySpan<int> rows, ReadOnlySpan<double> scales, Span<double> scores)
    {
        var four = Vector256<double>.Count;
        var at = 0;
        for (; at + (2 * four) <= Width; at += 2 * four)
        {
            var (low, high) = (Vector256<double>.Zero, Vector256<double>.Zero);
            for (var i = 0; i < rows.Length; i++)
            {
                var (first, second) = Vector256.Widen(Vector256.Create<float>(_weights.AsSpan((rows[i] * Width) + at, 2 * four)));
                var factor = Vector256.Create(scales[i]);
                low += first * factor;
                high += second * factor;
            }

            low.CopyTo(scores[at..]);
            high.CopyTo(scores[(at + four)..]);
        }

        for (; at < Width; at++)
        {
            for (var i = 0; i < rows.Length; i++)
                scores[at] += _weights[(rows[i] * Width) + at] * scales[i];
        }
    }

    /// <summary>Adds a feature's weights, scaled, to the scores.</summary>
    public void Add(int row, Span<double> scores, double scale)
    {
        // The same sums in the same order as one by one.
        var weights = _weights.AsSpan(row * Width, Width);
        var four = Vector256<double>.Count;
        var factor = Vector256.Create(scale);
        var i = 0;
        for (; i + (2 * four) <= weights.Length; i += 2 * four)
        {
            var (low, high) = Vector256.Widen(Vector256.Create<float>(weights[i..]));
            (Vector256.Create<double>(scores[i..]) + (low * factor)).CopyTo(scores[i..]);
            (Vector256.Create<double>(scores[(i + four)..]) + (high * factor)).CopyTo(scores[(i + four)..]);
        }

        for (; i < weights.Length; i++)
            scores[i] += weights[i] * scale;
    }

    /// <summary>Where a feature's weights are; -1 if the model does not know it. Feature 0 is the bias.</summary>
    public int RowOf(uint feature) => _rows.TryGetValue(feature, out var row) ? row : -1;

    /// <summary>Probability of each answer of a head.</summary>
    /// <param name="head">Which head.</param>
    /// <param name="scores">What <see cref="Scores"/> gave.</param>
    public double[] Probabilities(Head head, double[] scores)
    {
        var offset = 0;
        for (var before = 0; before < (int)head; before++)
            offset += Labels[before].Length;

        return Softmax(scores[offset..(offset + Labels[(int)head].Length)]);
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

        var bytes = File.ReadAllBytes(path);
        using var reader = new BinaryReader(new MemoryStream(bytes));
        try
        {
            return Read(reader, bytes);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{path} is cut short. Train it again from seeds/.", e);
        }
    }

    private static LinearModel Read(BinaryReader reader, byte[] bytes)
    {
        if (reader.ReadUInt32() != Magic)
            throw new InvalidDataException("The reading weights are not a model file. Train them again from seeds/.");

        var labels = new List<string[]>();
        for (var heads = reader.ReadInt32(); heads > 0; heads--)
            labels.Add(reader.ReadString().Split(' '));

        var width = WidthOf(labels);
        var count = reader.ReadInt32();
        var scale = reader.ReadSingle() / 127;
        var at = (int)reader.BaseStream.Position;
        if (bytes.Length - at < (long)count * (sizeof(uint) + width))
            throw new EndOfStreamException();

        var rows = new Dictionary<uint, int>(count);
        var weights = new float[count * width];
        for (var row = 0; row < count; row++)
        {
            rows[BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at))] = row;
            at += sizeof(uint);
            for (var i = 0; i < width; i++)
                weights[(row * width) + i] = (sbyte)bytes[at++] * scale;
        }

        return new LinearModel(labels, rows, weights);
    }

    private static int WidthOf(IReadOnlyList<string[]> labels)
    {
        var width = 0;
        foreach (var head in labels)
            width += head.Length;

        return width;
    }
}
