using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Tokenizing;

namespace BackPainBot.Embeddings;

/// <summary>
/// The model with its upper layers trained to tell labels of a text. Needs the lower layers of the model that it was trained on.
/// Safe to use from several threads at once.
/// </summary>
public sealed class TextLabeller
{
    private readonly Encoder _encoder;
    private readonly WordPieceTokenizer _tokenizer;
    private readonly RecentVectors _recent = new();

    /// <param name="model">The model whose lower layers it stands on.</param>
    /// <param name="weights">Its own.</param>
    public TextLabeller(MiniLmEmbeddingGenerator model, LabellerWeights weights)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(weights);
        _encoder = new Encoder(model.Weights, weights.Upper.On(model.Weights), weights.Attention);
        _tokenizer = model.Tokenizer;
        Labels = weights.Labels;
    }

    /// <summary>What it tells of a text, in the order of its numbers.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>
    /// For each label the logarithm of its odds; for the answers of a field (<c>painNow/no</c>) their scores beside one another.
    /// Of a text of more than 256 word pieces the beginning is weighed.
    /// </summary>
    public float[] Weigh(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _recent.Of(text, part => _encoder.Encode(_tokenizer.Encode(part, Workspace.MaxTokens)));
    }
}
