using Microsoft.Extensions.Logging;

namespace BackPainBot.Embeddings;

/// <summary>The embedding model if this machine has it, loaded on first use; where it is missing or damaged, this says so once and is null from then on.</summary>
public sealed partial class EmbeddingModel(string? directory, ILogger<EmbeddingModel> log, string? cacheDirectory = null)
{
    private readonly Lock _loading = new();
    private MiniLmEmbeddingGenerator? _generator;
    private bool _tried;

    /// <summary>Why there is no model; null while there is one or none was asked for.</summary>
    public string? Problem { get; private set; }

    /// <summary>Names the model and its rounding for what is kept of it; empty while it is not here.</summary>
    public string Name => ModelFiles.Find(directory)?.Source.Name ?? "";

    /// <summary>Whether the model's files are there; says nothing about their content and loads nothing.</summary>
    public bool IsInstalled => ModelFiles.Find(directory) is not null || Generator is not null;

    /// <summary>Null when the model cannot be used.</summary>
    public MiniLmEmbeddingGenerator? Generator
    {
        get
        {
            lock (_loading)
            {
                if (!_tried)
                {
                    _tried = true;
                    TryLoad();
                }

                return _generator;
            }
        }
    }

    private void TryLoad()
    {
        try
        {
            _generator = MiniLmEmbeddingGenerator.Load(directory, cacheDirectory);
        }
        catch (Exception missing) when (missing is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            Problem = missing.Message;
            LogMissing(missing.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Search ranks by words alone. {Reason}")]
    private partial void LogMissing(string reason);
}
