using BackPainBot.Domain.Archetypes;
using BackPainBot.Embeddings;
using BackPainBot.Library.Answers;
using BackPainBot.Library.Index;
using BackPainBot.Library.Questions;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Search;

/// <summary>Ranks the library's pages for a question; filters come before ranking.</summary>
public sealed class LibrarySearch(TopicLibrary library, IndexSource source, EmbeddingModel model) : ILibrarySearch
{
    // Of labelled questions 98 in 100 lie above this; of messages about other things one in nine,
    // and one in three of those made to sound like ours: insurance forms for a back, a horse's back, the price of a scan.
    private const double ConfidentFrom = 0.11;

    /// <summary>What a question's words count for if the library knows them all; the rest is its meaning.</summary>
    private const double WordsCount = 0.1;

    // Of 690 messages of a chat by two writers who had not seen the ways of asking (seeds/holdout/asked.jsonl), 91, 63 and 31 in 100 lie above these, and for 71, 78 and 84 in 100 of those the page
    // is the one of the answer that they were written for.
    private static readonly (double Likely, double Sure, double Certain) ByMeaning = (0.9, 1.17, 1.45);

    private const double ClearLead = 0.6;

    private const double BareWish = 1.7;

    /// <summary>How much nearer to another kind than to an answer a clause has to lie.</summary>
    private static readonly (double Meaning, double Words) RemarkLead = (0.15, 0.1);

    private static readonly (double Likely, double Sure, double Certain) ByWords = (0.8, 0.8, 0.95);

    /// <summary>Which passage of a page: what the whole message counts for beside the question in it.</summary>
    private const float WholeCounts = 0.5f;

    private readonly RecentQuestions _weighed = new();

    public SearchResult Search(SearchRequest request) => Search(request, SearchMode.Hybrid);

    public IReadOnlyList<string> QuestionsIn(string message) => new QuestionFinder(source.Current.Vocabulary).Find(message);

    public bool KnowsMeaning => source.Current.Meaning is not null;

    public IReadOnlyList<AskedSentence> AskedIn(string message) => new QuestionFinder(source.Current.Vocabulary).Asked(message);

    public AnswerHit? Answer(string question, string before = "") => Answers(question, 1, "", before) is [var first, ..] ? first : null;

    public IReadOnlyList<AnswerHit> Answers(string question, int most, string about, string before = "")
    {
        if (Weighed(question) is not { } weighed)
        {
            return [];
        }

        var asked = about.Length > 0 && Weighed(about) is { } whole ? weighed.Question with { Behind = whole.Question.Behind } : weighed.Question;
        var near = before.Length > 0 && Weighed($"{before} {question}") is { } together ? weighed.Answers.Nearest(asked, together.Question, most) : weighed.Answers.Nearest(asked, most);
        return [.. near.Select(nearest => HitOf(nearest, asked)).OfType<AnswerHit>()];
    }

    public QuickAnswer? General(string question, bool isPainless) => Weighed(question) is { } weighed ? weighed.Answers.General(weighed.Question, isPainless) : null;

    public AnswerHit? Wish(string message)
    {
        if (Weighed(message) is not { } weighed || HitOf(weighed, wishesToo: true) is not { Fit: >= AnswerFit.Certain, Answer.Means.Length: > 0 } wish)
        {
            return null;
        }

        // "Back pain. What do I do?" wishes for no help with the chat: of one telling word anything may be wished.
        if (weighed.Question is { Meanings: not null, Terms.Length: < 2 } && wish.Fit < AnswerFit.Written && wish.Nearness < BareWish)
        {
            return null;
        }

        // "Is walking good for me?" lies near to the wish to begin walking, and is a question all the same.
        return HitOf(weighed, wishesToo: false) is { Fit: >= AnswerFit.Certain } answer && wish.Nearness - answer.Nearness < ClearLead ? null : wish;
    }

    public string Remark(string clause)
    {
        if (string.IsNullOrWhiteSpace(clause))
        {
            return RemarkKinds.Value;
        }

        var index = source.Current;
        var near = index.Remarks.Weigh(clause, index.Meaning is null ? null : VectorOf(clause));
        var (kind, most) = near.Count == 0 ? new(RemarkKinds.Value, 0) : near.MaxBy(kind => kind.Value);
        return most - near.GetValueOrDefault(RemarkKinds.Value) < (index.Meaning is null ? RemarkLead.Words : RemarkLead.Meaning) ? RemarkKinds.Value : kind;
    }

    public IReadOnlyList<double>? Likeness(string text, IReadOnlyList<string> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return string.IsNullOrWhiteSpace(text) || VectorOf(text) is not { } vector ? null : [.. others.Select(other => (double)System.Numerics.Tensors.TensorPrimitives.Dot<float>(vector, VectorOf(other)!))];
    }

    private (AnswerIndex Answers, WeighedQuestion Question)? Weighed(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var index = source.Current;
        return (index.Answers, _weighed.Of(index, text, () => Weigh(index, text)));
    }

    private WeighedQuestion Weigh(LibraryIndex index, string text)
    {
        if (index.Meaning is null || VectorOf(text) is not { } vector)
        {
            return index.Answers.Weigh(text, null, new Dictionary<string, double>());
        }

        var all = new bool[index.Topics.Count];
        all.AsSpan().Fill(true);
        var pages = new Ranker(index).Hybrid(text, index.Meaning.Centre(vector), all).Pages;
        var first = pages.Max();
        return index.Answers.Weigh(text, AskedVectorOf(text), index.Topics.Select((topic, page) => (topic.Id, Behind: first - pages[page])).ToDictionary(page => page.Id, page => page.Behind, StringComparer.Ordinal));
    }

    private static AnswerHit? HitOf((AnswerIndex Answers, WeighedQuestion Question) weighed, bool wishesToo) =>
        weighed.Answers.Nearest(weighed.Question, wishesToo) is { } nearest ? HitOf(nearest, weighed.Question) : null;

    private static AnswerHit? HitOf(NearAnswer nearest, WeighedQuestion question)
    {
        if (nearest.Written)
        {
            return new AnswerHit(nearest.Answer, nearest.Nearness, AnswerFit.Written);
        }

        var levels = question.Meanings is null ? ByWords : ByMeaning;
        return nearest.Nearness < levels.Likely ? null : new AnswerHit(nearest.Answer, nearest.Nearness, nearest.Nearness >= levels.Certain ? AnswerFit.Certain : nearest.Nearness >= levels.Sure ? AnswerFit.Sure : AnswerFit.Likely);
    }

    /// <summary>Ranks with the given mode; <see cref="SearchMode.Lexical"/> is BM25 alone, for comparison.</summary>
    public SearchResult Search(SearchRequest request, SearchMode mode)
    {
        if (string.IsNullOrWhiteSpace(request.Text) || request.Limit <= 0)
        {
            return new SearchResult([], false);
        }

        return Search(source.Current, request, mode);
    }

    internal SearchResult Search(LibraryIndex index, SearchRequest request, SearchMode mode)
    {
        var named = index.Named($"{request.Text}\n{request.Said}");
        var allowed = index.Topics.Select((t, page) => named[page] && IsAllowed(t, request)).ToArray();
        var vector = index.Meaning is null || mode == SearchMode.Lexical ? null : VectorOf(request.Text);
        if (vector is null)
        {
            var ranker = new Ranker(index);
            var words = mode == SearchMode.Lexical ? ranker.Words(request.Text, allowed) : ranker.WordsAndNeighbours(request.Text, allowed);
            return new SearchResult(HitsOf(index, words, request), words.Units.Any(u => u > 0));
        }

        var ranking = new Ranker(index).Hybrid(request.Text, index.Meaning!.Centre(vector), allowed);
        var nearness = index.Meaning.Nearness(vector, ranking.Units);
        if (request.Question.Length > 0 && VectorOf(request.Question) is { } asked)
        {
            // The question alone lies near to a passage of any page; what the whole is about, and the question within it, is the one that is meant.
            var units = index.Meaning.Cosines(index.Meaning.Centre(asked));
            System.Numerics.Tensors.TensorPrimitives.MultiplyAdd(ranking.Units, WholeCounts, units, units);
            ranking = ranking with { Units = units };
        }

        var known = index.PageWords.Coverage(index.Vocabulary.Terms(request.Text));
        return new SearchResult(HitsOf(index, ranking, request), nearness + (WordsCount * known) >= ConfidentFrom);
    }

    /// <summary>The question's vector; null without a model.</summary>
    internal float[]? VectorOf(string question) => model.Generator is { } generator ? QueryVector.Of(question, generator.Embed) : null;

    // Against the ways of asking, which lie otherwise than the pages do where the embedder for questions is here.
    private float[]? AskedVectorOf(string question) => source.Asking is { } asking ? QueryVector.Of(question, asking.Embed) : VectorOf(question);

    /// <summary>The id of the page that an index puts first, judged by the index alone so that drafts count; empty if there is none.</summary>
    /// <param name="index">Any index, of the library or of a draft of it.</param>
    /// <param name="question">The person's words.</param>
    /// <param name="vector">The question's vector; null ranks by words.</param>
    internal string First(LibraryIndex index, string question, float[]? vector)
    {
        var named = index.Named(question);
        var allowed = index.Topics.Select((t, page) => named[page] && t.ReviewBy >= library.Today).ToArray();
        var ranker = new Ranker(index);
        var ranking = vector is null || index.Meaning is null
            ? ranker.WordsAndNeighbours(question, allowed)
            : ranker.Hybrid(question, index.Meaning.Centre(vector), allowed);
        var hits = HitsOf(index, ranking, new SearchRequest(question) { Limit = 1 });
        return hits.Count > 0 ? hits[0].Topic.Id : "";
    }

    private static List<SearchHit> HitsOf(LibraryIndex index, PageRanking ranking, SearchRequest request)
    {
        var passages = new int[index.Topics.Count];
        passages.AsSpan().Fill(-1);
        for (var i = 0; i < index.Units.Count; i++)
        {
            ref var best = ref passages[index.Units[i].Page];
            if (index.Units[i].Passage is not null && (best < 0 || IsBetter(index, ranking, i, best)))
            {
                best = i;
            }
        }

        return
        [
            .. Enumerable.Range(0, passages.Length)
                .Where(page => !double.IsNegativeInfinity(ranking.Pages[page]) && passages[page] >= 0)
                .OrderByDescending(page => ranking.Pages[page])
                .Take(request.Limit)
                .Select(page => HitOf(index.Units[passages[page]].Passage!, ranking.Pages[page])),
        ];
    }

    /// <summary>A section that every page has is shown only where a page has nothing else.</summary>
    private static bool IsBetter(LibraryIndex index, PageRanking ranking, int unit, int than) =>
        index.Units[unit].IsCommon == index.Units[than].IsCommon ? ranking.Units[unit] > ranking.Units[than] : index.Units[than].IsCommon;

    private static SearchHit HitOf(Passage passage, double score) => new(passage.Topic, passage.Heading, passage.Markdown, score);

    /// <summary>Judged by the page as it is now: after an edit the index may be older than the page for a moment.</summary>
    private bool IsAllowed(Topic indexed, SearchRequest request) =>
        library.Find(indexed.Id) is { } topic
        && topic.Loading <= request.MaxLoading
        && indexed.Loading <= request.MaxLoading
        && (request.Audience is not { } audience || audience == Archetype.Unknown || topic.Audience.Count == 0 || topic.Audience.Contains(audience))
        && (request.Stage is not { } stage || topic.Stages.Count == 0 || topic.Stages.Contains(stage));
}
