using BackPainBot.Domain.Archetypes;
using BackPainBot.Library.Index;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Search;

/// <summary>Ranks the library's pages for a question; filters come before ranking.</summary>
public sealed class LibrarySearch(TopicLibrary library, IndexSource source) : ILibrarySearch
{
    public SearchResult Search(SearchRequest request)
    {
        var index = source.Current;
        var scores = index.Words.Scores(index.Vocabulary.Terms(request.Text));
        var best = new Dictionary<int, float>();
        for (var i = 0; i < scores.Length; i++)
        {
            var page = index.Units[i].Page;
            if (scores[i] > best.GetValueOrDefault(page))
            {
                best[page] = scores[i];
            }
        }

        var hits = best
            .Where(p => IsAllowed(index.Topics[p.Key], request))
            .OrderByDescending(p => p.Value)
            .Take(request.Limit)
            .Select(p => HitOf(index, p.Key, scores, p.Value))
            .ToList();
        return new SearchResult(hits, hits.Count > 0);
    }

    private static SearchHit HitOf(LibraryIndex index, int page, float[] scores, double score)
    {
        var passage = Enumerable.Range(0, scores.Length)
            .Where(i => index.Units[i].Page == page && index.Units[i].Passage is not null)
            .MaxBy(i => scores[i]);
        var best = index.Units[passage].Passage!;
        return new SearchHit(index.Topics[page], best.Heading, best.Markdown, score);
    }

    private bool IsAllowed(Topic topic, SearchRequest request) =>
        topic.Loading <= request.MaxLoading
        && topic.ReviewBy >= library.Today
        && (request.Audience is not { } audience || audience == Archetype.Unknown || topic.Audience.Count == 0 || topic.Audience.Contains(audience))
        && (request.Stage is not { } stage || topic.Stages.Count == 0 || topic.Stages.Contains(stage));
}
