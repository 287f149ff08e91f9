using BackPainBot.Embeddings;
using BackPainBot.Library;
using BackPainBot.Library.Index;
using BackPainBot.Library.Search;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class IndexSourceTests : IDisposable
{
    private readonly ContentFolderFixture _content = new();
    private readonly string _cache = Directory.CreateTempSubdirectory("vectors-").FullName;
    private ServiceProvider? _services;

    public IndexSourceTests() => _content.WriteTopic("sleep", "A pillow between the knees can ease you.");

    public void Dispose()
    {
        _services?.Dispose();
        _content.Dispose();
        Directory.Delete(_cache, recursive: true);
    }

    [SkippableFact]
    public void Words_answer_the_first_question_where_no_vectors_were_left_and_vectors_the_later_ones()
    {
        var source = Start(wordsFirst: true);
        Assert.Null(source.Current.Meaning);
        Assert.Equal("sleep", Assert.Single(Ask("which pillow")).Topic.Id);
        Assert.NotNull(source.Refresh().Meaning);
        Assert.NotNull(source.Current.Meaning);
    }

    [SkippableFact]
    public void Nobody_who_asks_at_the_same_time_waits_for_the_vectors()
    {
        var source = Start(wordsFirst: true);
        using var together = new Barrier(2);
        var found = new LibraryIndex[2];
        var threads = Enumerable.Range(0, 2).Select(i => new Thread(() =>
        {
            together.SignalAndWait();
            found[i] = source.Current;
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(found, index => Assert.Null(index.Meaning));
        // Nothing may still be written when the folder is removed.
        source.Refresh();
    }

    [SkippableFact]
    public void Who_does_not_ask_for_words_first_waits_for_the_vectors() => Assert.NotNull(Start(wordsFirst: false).Current.Meaning);

    [SkippableFact]
    public void Vectors_that_an_earlier_start_has_left_are_there_at_once()
    {
        Start(wordsFirst: false).Refresh();
        _services!.Dispose();
        Assert.NotNull(Start(wordsFirst: true).Current.Meaning);
    }

    [SkippableFact]
    public void Messages_teach_which_page_their_like_belongs_to()
    {
        const string Told = "After the night shift I lie on the lumpy settee till the kids are off to school, then I can hardly get my socks on.";
        foreach (var page in new[] { "work", "walking", "scans", "belts", "stress" })
            _content.WriteTopic(page);
        Assert.Equal("sleep", First(Told));
        _services!.Dispose();
        _content.Write("search/messages.jsonl", """
            {"text":"My night shifts end on a lumpy settee and by the school run I can hardly bend to my socks.","best":["work"]}
            {"text":"I doze on the settee after nights, and when the kids leave for school my socks are too far away.","best":["work", "gone"]}
            """);
        Assert.Equal("work", First(Told));

        string First(string text)
        {
            var index = Start(wordsFirst: false).Refresh();
            var vector = _services!.GetRequiredService<EmbeddingModel>().Generator!.Embed(text);
            var scores = index.Meaning!.Classifier.Scores(index.Meaning.Centre(vector));
            return index.Topics[Array.IndexOf(scores, scores.Max())].Id;
        }
    }

    private IReadOnlyList<SearchHit> Ask(string question) => _services!.GetRequiredService<ILibrarySearch>().Search(new SearchRequest(question)).Hits;

    private IndexSource Start(bool wordsFirst)
    {
        _services = new ServiceCollection()
            .AddLibrary(new LibraryOptions { ContentDirectory = _content.Root, CacheDirectory = _cache, ReloadEvery = TimeSpan.Zero, WordsFirst = wordsFirst })
            .BuildServiceProvider();
        Skip.IfNot(_services.GetRequiredService<EmbeddingModel>().IsInstalled, "The embedding model is not here.");
        return _services.GetRequiredService<IndexSource>();
    }
}
