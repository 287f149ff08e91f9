using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Tokenizing;

namespace BackPainBot.Embeddings;

/// <summary>
/// Vectors of questions by the model with its upper layers trained further: ways of asking for the same answer lie near to each other, and what only shares their words lies further off.
/// Safe to use from several threads at once.
/// </summary>
public sealed class QuestionEmbedder
{
    private readonly Encoder _encoder;
    private readonly WordPieceTokenizer _tokenizer;
    private readonly RecentVectors _recent = new();

    /// <param name="model">The model whose lower layers it stands on.</param>
    /// <param name="weights">Its own.</param>
    public QuestionEmbedder(MiniLmEmbeddingGenerator model, QuestionWeights weights)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(weights);
        _encoder = new Encoder(model.Weights, weights.Upper.On(model.Weights), new MeanPooling());
        _tokenizer = model.Tokenizer;
    }

    /// <summary>384 numbers of length one, of a text's first 256 word pieces.</summary>
    public float[] Embed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _recent.Of(text, part => _encoder.Encode(_tokenizer.Encode(part, Workspace.MaxTokens)));
    }
}
