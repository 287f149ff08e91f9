using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Tokenizing;

namespace BackPainBot.Embeddings;

/// <summary>
/// The model with its upper layers trained to tell labels of a text. Needs the lower layers of the model that it was trained on.
/// Safe to use from several threads at once.
/// </summary>
public sealed class TextLabeller
{
    // What it was trained on: a longer text is weighed in parts that overlap.
    private const int Window = 160;
    private const int Step = 110;
    private const int Marks = 2;

    // Nine hundred words are a dozen parts; of what nobody writes by hand, the beginning and the end are weighed.
    private const int MostParts = 40;

    // The answers of one field are weighed against each other, which numbers of several parts are not.
    private const char OfField = '/';

    private readonly Encoder _encoder;
    private readonly WordPieceTokenizer _tokenizer;
    private readonly RecentVectors _recent = new();

    /// <param name="model">The model whose lower layers it stands on.</param>
    /// <param name="weights">Its own.</param>
    public TextLabeller(MiniLmEmbeddingGenerator model, LabellerWeights weights)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(weights);
        _encoder = new Encoder(model.Weights, [.. model.Weights.Stack.Take(weights.From), .. weights.Upper], weights.Attention);
        _tokenizer = model.Tokenizer;
        Labels = weights.Labels;
    }

    /// <summary>What it tells of a text, in the order of its numbers.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>
    /// For each label the logarithm of its odds, where the text speaks for it most plainly; for the answers of a field (<c>painNow/no</c>) their scores beside one another, by the text's beginning.
    /// </summary>
    public float[] Weigh(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = RecentVectors.KeyOf(text);
        if (_recent.Find(key) is { } known)
        {
            return known;
        }

        var odds = Plainest(_tokenizer.Encode(text, int.MaxValue));
        _recent.Keep(key, odds);
        return odds;
    }

    private float[] Plainest(int[] ids)
    {
        var pieces = ids.AsSpan(1..^1);
        var last = Math.Max(0, (pieces.Length - (Window - Marks) + Step - 1) / Step);
        var odds = WeighPart(ids, pieces, 0);
        for (var part = 1; part <= last; part++)
        {
            if (part == MostParts / 2 && last > MostParts)
            {
                part = last - (MostParts / 2);
            }

            Raise(odds, WeighPart(ids, pieces, part * Step));
        }

        return odds;
    }

    // The marks stand at both ends of each part.
    private float[] WeighPart(int[] ids, ReadOnlySpan<int> pieces, int at)
    {
        Span<int> part = stackalloc int[Window];
        var count = Math.Min(Window - Marks, pieces.Length - at);
        part[0] = ids[0];
        pieces.Slice(at, count).CopyTo(part[1..]);
        part[count + 1] = ids[^1];
        return _encoder.Encode(part[..(count + Marks)]);
    }

    private void Raise(float[] odds, float[] others)
    {
        for (var label = 0; label < odds.Length; label++)
        {
            odds[label] = Labels[label].Contains(OfField) ? odds[label] : Math.Max(odds[label], others[label]);
        }
    }
}
