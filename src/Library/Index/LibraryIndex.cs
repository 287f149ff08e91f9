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
        Words = new Bm25Index([.. Units.Select(u => vocabulary.Terms(u.LexicalText))]);
    }

    public string Version { get; }

    public SearchVocabulary Vocabulary { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<SearchUnit> Units { get; }

    public Bm25Index Words { get; }

    private static IEnumerable<SearchUnit> UnitsOf(Topic topic, int page)
    {
        foreach (var passage in PassageSplitter.Split(topic))
        {
            var plain = MarkdownText.Plain(passage.Markdown);
            var heading = string.Join(". ", passage.HeadingPath);
            var text = $"{topic.Title}. {heading}\n{plain}";
            yield return new SearchUnit(page, passage, text, $"{topic.Title}\n{text}");
        }

        foreach (var ask in topic.Asks)
        {
            yield return new SearchUnit(page, null, ask, $"{topic.Title}\n{ask}");
        }
    }
}
