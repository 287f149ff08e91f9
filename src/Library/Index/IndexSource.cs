using BackPainBot.Embeddings;
using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Library.Index;

/// <summary>The index of the library. The first use builds it; after an edit the old one serves until the new one is ready.</summary>
public sealed partial class IndexSource(TopicLibrary library, LibraryOptions options, EmbeddingModel model, ILogger<IndexSource> log)
{
    private readonly Lock _building = new();
    private int _rebuilding;
    private VectorCache? _cache;
    private volatile LibraryIndex? _current;

    internal LibraryIndex Current
    {
        get
        {
            if (_current is not { } current)
            {
                return Refresh();
            }

            if (current.Version != library.Version && Interlocked.Exchange(ref _rebuilding, 1) == 0)
            {
                _ = Task.Run(RebuildQuietly);
            }

            return current;
        }
    }

    /// <summary>Builds the index for the library as it is now, unless it is there already.</summary>
    internal LibraryIndex Refresh()
    {
        lock (_building)
        {
            var snapshot = library.Snapshot;
            if (_current is { } current && current.Version == snapshot.Version)
            {
                return current;
            }

            _current = Build(snapshot.Version, snapshot.Topics.Concat(snapshot.NoticePages), keep: true);
            return _current;
        }
    }

    /// <summary>The index as it would be with this page in place of its present version; nothing is kept.</summary>
    internal LibraryIndex With(Topic draft) => Without(draft.Id, draft);

    /// <summary>The index as it would be without a page, with another in its place if one is given; nothing is kept.</summary>
    internal LibraryIndex Without(string id, Topic? instead = null)
    {
        lock (_building)
        {
            var snapshot = library.Snapshot;
            var others = snapshot.Topics.Concat(snapshot.NoticePages).Where(t => t.Id != id);
            var pages = instead is null ? others : others.Append(instead).OrderBy(t => t.Id, StringComparer.Ordinal);
            return Build("draft", pages, keep: false);
        }
    }

    private LibraryIndex Build(string version, IEnumerable<Topic> topics, bool keep)
    {
        var vocabulary = SearchVocabulary.Load(options.ContentDirectory).Value ?? _current?.Vocabulary ?? SearchVocabulary.Empty;
        var plain = new LibraryIndex(version, topics, vocabulary);
        return options.Mode == SearchMode.Hybrid && model.IsInstalled ? WithMeaning(plain, keep) : plain;
    }

    private LibraryIndex WithMeaning(LibraryIndex plain, bool keep)
    {
        var texts = plain.Units.Select(u => u.Text).Concat(plain.Vocabulary.Elsewhere).ToList();
        _cache ??= new VectorCache(options.CacheDirectory, MiniLmEmbeddingGenerator.ModelName, MiniLmEmbeddingGenerator.Dimensions);
        var vectors = texts.ConvertAll(_cache.Find);
        if (vectors.Contains(null))
        {
            if (model.Generator is not { } generator)
            {
                return plain;
            }

            Parallel.For(0, texts.Count, Cores.All, i => vectors[i] ??= generator.Embed(texts[i]));
            if (keep)
            {
                Keep(texts, vectors!);
            }
        }

        var units = plain.Units.Count;
        var meaning = new MeaningIndex(plain.Units, vectors[..units]!, vectors[units..]!);
        return new LibraryIndex(plain, meaning);
    }

    private void Keep(List<string> texts, List<float[]> vectors)
    {
        try
        {
            _cache!.Keep(texts, vectors);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            LogNotKept(unwritable.Message);
        }
    }

    private void RebuildQuietly()
    {
        try
        {
            Refresh();
        }
        catch (Exception failure)
        {
            // The old index goes on serving; the next question tries again.
            LogFailed(failure);
        }
        finally
        {
            Volatile.Write(ref _rebuilding, 0);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Vectors could not be kept for the next start: {Reason}")]
    private partial void LogNotKept(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index could not be rebuilt; the old one stays.")]
    private partial void LogFailed(Exception failure);
}
