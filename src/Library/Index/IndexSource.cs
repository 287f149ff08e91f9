using BackPainBot.Embeddings;
using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Library.Index;

/// <summary>The index of the library. The first use builds it; after an edit the old one serves until the new one is ready.</summary>
public sealed partial class IndexSource(TopicLibrary library, LibraryOptions options, EmbeddingModel model, ILogger<IndexSource> log)
{
    // Of no library: the next question has the index built anew.
    private const string Unfinished = "";

    /// <summary>Name of the weights that tell ways of asking for the same answer, in <c>search/</c>.</summary>
    public const string AskedModelFile = "weights-asked.bin";

    // A start that ends early leaves what it has computed so far to the next.
    private const int KeptAtOnce = 500;

    private QuestionWeights? _askedWeights;
    private QuestionEmbedder? _asking;
    private readonly Lock _building = new();
    private int _rebuilding;
    private VectorCache? _cache;
    private volatile LibraryIndex? _current;

    /// <summary>Embeds questions for the answers; null where only the model as it is does.</summary>
    internal QuestionEmbedder? Asking => _askedWeights is { } weights && model.Generator is { } generator ? LazyInitializer.EnsureInitialized(ref _asking, () => new QuestionEmbedder(generator, weights)) : null;

    internal LibraryIndex Current
    {
        get
        {
            if (_current is not { } current)
            {
                return First();
            }

            if (current.Version != library.Version && Interlocked.Exchange(ref _rebuilding, 1) == 0)
            {
                _ = Task.Factory.StartNew(RebuildQuietly, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            }

            return current;
        }
    }

    // Who comes while it is made gets the same, finished or not.
    private LibraryIndex First()
    {
        lock (_building)
        {
            return _current ?? Refresh();
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

            _current = Build((snapshot.Version, snapshot.Topics.Concat(snapshot.NoticePages), snapshot), keep: true);
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
            return Build(("draft", pages, snapshot), keep: false);
        }
    }

    /// <summary>Writes the vectors of the whole library to the file that goes with the content.</summary>
    public (int Count, string File) Ship()
    {
        lock (_building)
        {
            Refresh();
            return (_cache?.Ship(ShippedPath) ?? 0, ShippedPath);
        }
    }

    /// <summary>The vector of one of the library's own texts, so that it need not be computed; null for any other text.</summary>
    internal float[]? KnownVector(string text) => _cache?.Find(text);

    /// <summary>How much of the library has its vectors in the file that goes with the content, 0 to 1.</summary>
    internal double ShippedShare()
    {
        var keys = new EmbeddedTexts(Refresh(), _askedWeights?.Name).Keys;
        return (double)keys.Count(key => _cache?.Ships(key) == true) / keys.Count;
    }

    private string ShippedPath => Path.Combine(options.ContentDirectory, "search", VectorCache.ShippedFile);

    private LibraryIndex Build((string Version, IEnumerable<Topic> Topics, LibrarySnapshot Snapshot) of, bool keep)
    {
        var answers = of.Snapshot.Sheets.Where(sheet => sheet.ReviewBy >= library.Today).SelectMany(sheet => sheet.Answers);
        var vocabulary = SearchVocabulary.Load(options.ContentDirectory).Value ?? _current?.Vocabulary ?? SearchVocabulary.Empty;
        if (options.Mode != SearchMode.Hybrid || !model.IsInstalled)
        {
            return new LibraryIndex(of.Version, of.Topics, answers, of.Snapshot.Messages, vocabulary);
        }

        // What was computed before is read while the pages are taken apart.
        var cache = Task.Run(() => _cache ??= new VectorCache(options.CacheDirectory, ShippedPath, model.Name, MiniLmEmbeddingGenerator.Dimensions));
        var words = new LibraryIndex(of.Version, of.Topics, answers, of.Snapshot.Messages, vocabulary);
        _askedWeights ??= AskedWeights();
        var texts = new EmbeddedTexts(words, _askedWeights?.Name);
        var known = cache.GetAwaiter().GetResult();
        if (known.Find(texts.Keys) is { } all)
        {
            return WithMeaning(words, all, keep);
        }

        var vectors = new float[]?[texts.Keys.Count];
        Parallel.For(0, vectors.Length, Cores.All, i => vectors[i] = known.Find(texts.Keys[i]));
        return Array.IndexOf(vectors, null) >= 0 && options.WordsFirst && keep && _current is null ? new LibraryIndex(Unfinished, words.Topics, answers, of.Snapshot.Messages, vocabulary) : WithNewVectors(words, texts, vectors, keep);
    }

    // Without them the model as it is finds the answers, less often.
    private QuestionWeights? AskedWeights()
    {
        try
        {
            return QuestionWeights.Open(Path.Combine(options.ContentDirectory, "search", AskedModelFile));
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            LogAskedUnreadable(unreadable.Message);
            return null;
        }
    }

    private LibraryIndex WithNewVectors(LibraryIndex words, EmbeddedTexts texts, float[]?[] vectors, bool keep)
    {
        foreach (var part in Enumerable.Range(0, vectors.Length).Where(i => vectors[i] is null).Chunk(KeptAtOnce))
        {
            if (model.Generator is not { } generator)
            {
                return words;
            }

            Parallel.ForEach(part, _current is null ? Cores.All : Cores.One, i => vectors[i] = EightBitVector.Rounded(texts.IsAsked(i) && Asking is { } asking ? asking.Embed(texts[i]) : generator.Embed(texts[i])));
            KeepVectors(keep, texts.Keys, vectors);
        }

        // An edit that only takes away or moves has nothing computed, and is kept for the next start all the same.
        KeepVectors(keep, texts.Keys, vectors);
        return WithMeaning(words, VectorBlock.Of(vectors!, MiniLmEmbeddingGenerator.Dimensions), keep);
    }

    private void KeepVectors(bool keep, IReadOnlyList<string> texts, float[]?[] vectors)
    {
        if (keep)
        {
            Keep(() => _cache!.Keep([.. texts.Where((_, i) => vectors[i] is not null)], [.. vectors.OfType<float[]>()]));
        }
    }

    private LibraryIndex WithMeaning(LibraryIndex words, VectorBlock vectors, bool keep)
    {
        var from = 0;
        VectorBlock Next(int count) => vectors.Part((from += count) - count, count);
        var (units, elsewhere) = (Next(words.Units.Count), Next(words.Vocabulary.Elsewhere.Count));
        var (answers, remarks, taught) = (Next(words.Answers.CountTexts), Next(words.Remarks.Texts.Count), Next(words.Taught.Count));
        var examples = words.Taught.Index().Select(message => (message.Item.Page, taught[message.Index].ToArray()));
        var meaning = new MeaningIndex(words.Units, units, elsewhere, examples, all => Learnt(words, all, keep));
        return new LibraryIndex(words, meaning, words.Answers.With(answers), words.Remarks.With(remarks));
    }

    private PageClassifier Learnt(LibraryIndex plain, IEnumerable<(int Page, float[] Vector)> examples, bool keep)
    {
        var cache = new ClassifierCache(options.CacheDirectory, MiniLmEmbeddingGenerator.Dimensions);
        var key = ClassifierCache.KeyOf(model.Name, plain.Units, plain.Taught);
        if (cache.Find(key, plain.Topics.Count) is { } known)
        {
            return known;
        }

        var learnt = ClassifierTrainer.Train([.. examples], plain.Topics.Count, MiniLmEmbeddingGenerator.Dimensions);
        if (keep)
        {
            Keep(() => cache.Keep(key, learnt));
        }

        return learnt;
    }

    private void Keep(Action write)
    {
        try
        {
            write();
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "What was computed could not be kept for the next start: {Reason}")]
    private partial void LogNotKept(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Answers are found by the embedding model as it is. {Reason}")]
    private partial void LogAskedUnreadable(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The search index could not be rebuilt; the old one stays.")]
    private partial void LogFailed(Exception failure);
}
