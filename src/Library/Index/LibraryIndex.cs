using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Index;

/// <summary>Everything that ranking needs about one version of the library; never changes.</summary>
internal sealed class LibraryIndex
{
    public LibraryIndex(string version, IEnumerable<Topic> topics, SearchVocabulary vocabulary)
    {
        Version = version;
        Vocabulary = vocabulary;
        Topics = [.. topics];
        Units = [.. Topics.SelectMany(UnitsOf)];
        PageWords = new Bm25Index([.. Topics.Select(t => vocabulary.Terms(PageText(t)))]);
        UnitWords = new Bm25Index([.. Units.Select(u => vocabulary.Terms(u.Text))]);
        Related = new RelatedPages(Topics);
    }

    /// <summary>The same index with the vectors that belong to it.</summary>
    public LibraryIndex(LibraryIndex words, MeaningIndex meaning)
    {
        (Version, Vocabulary, Topics, Units) = (words.Version, words.Vocabulary, words.Topics, words.Units);
        (PageWords, UnitWords, Related) = (words.PageWords, words.UnitWords, words.Related);
        Meaning = meaning;
    }

    public string Version { get; }

    public SearchVocabulary Vocabulary { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<SearchUnit> Units { get; }

    /// <summary>BM25 over whole pages, asks included, titles counted twice.</summary>
    public Bm25Index PageWords { get; }

    /// <summary>BM25 over passages and asks, to find the place within a page.</summary>
    public Bm25Index UnitWords { get; }

    public RelatedPages Related { get; }

    /// <summary>Null when there is no model.</summary>
    public MeaningIndex? Meaning { get; }

    private static string PageText(Topic topic) =>
        string.Join('\n', [topic.Title, topic.Title, topic.Summary, MarkdownText.Plain(topic.Body), .. topic.Asks]);

    private static IEnumerable<SearchUnit> UnitsOf(Topic topic, int page)
    {
        foreach (var passage in PassageSplitter.Split(topic))
        {
            var heading = string.Join(". ", passage.HeadingPath);
            yield return new SearchUnit(page, passage, $"{topic.Title}. {heading}\n{MarkdownText.Plain(passage.Markdown)}");
        }

        foreach (var ask in topic.Asks)
        {
            yield return new SearchUnit(page, null, ask);
        }
    }
}
