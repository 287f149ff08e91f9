using BackPainBot.Library.Answers;
using BackPainBot.Library.Questions;
using BackPainBot.Library.Text;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Index;

/// <summary>Everything that ranking needs about one version of the library; never changes.</summary>
internal sealed class LibraryIndex
{
    private const char UnderHeading = '\n';
    private const int CommonShare = 5;
    private const int FewestPages = 5;

    // Only the ranking by words needs it.
    private readonly Lazy<Bm25Index> _unitWords;

    private readonly IReadOnlyList<NamedWords?> _onlyIfSaid;

    public LibraryIndex(string version, IEnumerable<Topic> topics, IEnumerable<QuickAnswer> answers, LabelledMessages messages, SearchVocabulary vocabulary)
    {
        Version = version;
        Vocabulary = vocabulary;
        Topics = [.. topics];
        Units = WithCommonMarked([.. Topics.SelectMany(UnitsOf)]);
        var telling = Units.Where(u => !u.IsCommon).ToLookup(u => u.Page);
        PageWords = new Bm25Index([.. Topics.Select((t, page) => vocabulary.Terms(PageText(t, telling[page])))]);
        _unitWords = new Lazy<Bm25Index>(() => new Bm25Index([.. Units.Select(u => vocabulary.Terms(u.Text))]));
        Related = new RelatedPages(Topics);
        Taught = [.. TaughtBy(messages)];
        var quick = answers.ToLookup(answer => answer.Remark.Length > 0);
        Answers = new AnswerIndex(quick[false], vocabulary);
        Remarks = new RemarkIndex(quick[true]);
        _onlyIfSaid = [.. Topics.Select(t => t.OnlyIfSaid.Count == 0 ? null : new NamedWords(t.OnlyIfSaid))];
    }

    /// <summary>The same index with the vectors that belong to it.</summary>
    public LibraryIndex(LibraryIndex words, MeaningIndex meaning, AnswerIndex answers, RemarkIndex remarks)
    {
        (Version, Vocabulary, Topics, Units) = (words.Version, words.Vocabulary, words.Topics, words.Units);
        (PageWords, _unitWords, Related) = (words.PageWords, words._unitWords, words.Related);
        (_onlyIfSaid, Taught) = (words._onlyIfSaid, words.Taught);
        (Meaning, Answers, Remarks) = (meaning, answers, remarks);
    }

    public string Version { get; }

    public SearchVocabulary Vocabulary { get; }

    public IReadOnlyList<Topic> Topics { get; }

    public IReadOnlyList<SearchUnit> Units { get; }

    /// <summary>BM25 over whole pages, asks included, titles counted twice.</summary>
    public Bm25Index PageWords { get; }

    /// <summary>BM25 over passages and asks, to find the place within a page.</summary>
    public Bm25Index UnitWords => _unitWords.Value;

    public RelatedPages Related { get; }

    /// <summary>Messages that the classifier learns from beside the asks, each with the position of its page.</summary>
    public IReadOnlyList<(int Page, string Text)> Taught { get; }

    public AnswerIndex Answers { get; }

    public RemarkIndex Remarks { get; }

    /// <summary>Null when there is no model.</summary>
    public MeaningIndex? Meaning { get; }

    /// <summary>For each page whether a text may find it: what a page waits for stands there, or it waits for nothing.</summary>
    public bool[] Named(string text)
    {
        var stems = new Lazy<IReadOnlyList<string>>(() => Vocabulary.Stems(text));
        return [.. _onlyIfSaid.Select(words => words is null || words.StandIn(stems.Value))];
    }

    private static string PageText(Topic topic, IEnumerable<SearchUnit> units) => string.Join(
        '\n',
        [topic.Title, topic.Title, topic.Summary, .. units.Select(u => u.Text[(u.Text.IndexOf(UnderHeading) + 1)..])]);

    /// <summary>Pages that are not there any more teach nothing.</summary>
    private IEnumerable<(int Page, string Text)> TaughtBy(LabelledMessages messages)
    {
        var positions = Topics.Index().ToDictionary(topic => topic.Item.Id, topic => topic.Index, StringComparer.Ordinal);
        return from message in messages.All
               from id in message.Best
               where positions.ContainsKey(id)
               select (positions[id], message.Text);
    }

    /// <summary>A heading that a fifth of all pages share says nothing about its page.</summary>
    private List<SearchUnit> WithCommonMarked(List<SearchUnit> units)
    {
        var common = units
            .Where(u => u.Passage is { HeadingPath.Count: > 0 })
            .GroupBy(u => u.Passage!.HeadingPath[0], StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Select(u => u.Page).Distinct().Count() is var pages && pages >= FewestPages && pages * CommonShare >= Topics.Count)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return units.ConvertAll(u => u with { IsCommon = u.Passage is { HeadingPath: [var first, ..] } && common.Contains(first) });
    }

    private static IEnumerable<SearchUnit> UnitsOf(Topic topic, int page)
    {
        foreach (var passage in PassageSplitter.Split(topic))
        {
            var heading = string.Join(". ", passage.HeadingPath);
            yield return new SearchUnit(page, passage, $"{topic.Title}. {heading}{UnderHeading}{MarkdownText.Plain(passage.Markdown)}");
        }

        foreach (var ask in topic.Asks)
        {
            yield return new SearchUnit(page, null, ask);
        }
    }
}
