using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Index;

/// <summary>Who is a neighbour of whom, by the authors' own `related` lists. A link that is not returned counts half for the page linked from.</summary>
internal sealed class RelatedPages
{
    private const float Backwards = 0.5f;
    private readonly Dictionary<int, float>[] _links;

    public RelatedPages(IReadOnlyList<Topic> topics)
    {
        var positions = topics.Index().ToDictionary(t => t.Item.Id, t => t.Index, StringComparer.Ordinal);
        _links = [.. topics.Select(_ => new Dictionary<int, float>())];
        foreach (var (page, topic) in topics.Index())
        {
            foreach (var id in topic.Related)
            {
                if (positions.TryGetValue(id, out var other) && other != page)
                {
                    _links[page][other] = _links[page].GetValueOrDefault(other) + 1;
                    _links[other][page] = _links[other].GetValueOrDefault(page) + Backwards;
                }
            }
        }
    }

    public IReadOnlyDictionary<int, float> Of(int page) => _links[page];
}
