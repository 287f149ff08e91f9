using BackPainBot.Library.Questions;

namespace BackPainBot.Library.Evaluation;

/// <summary>The figures of one ranked list.</summary>
internal readonly record struct QueryScore(double HitAt1, double HitAt5, double RecallAt5, double NdcgAt10)
{
    private const int Depth = 10;

    public static QueryScore Of(LabelledQuery query, IReadOnlyList<string> ranked)
    {
        var first5 = ranked.Take(5).ToHashSet(StringComparer.Ordinal);
        var found = query.Best.Count(first5.Contains);
        return new QueryScore(
            ranked.Count > 0 && query.Best.Contains(ranked[0]) ? 1 : 0,
            found > 0 ? 1 : 0,
            query.Best.Count == 0 ? 0 : found / (double)query.Best.Count,
            Ndcg(query, ranked));
    }

    private static double Ndcg(LabelledQuery query, IReadOnlyList<string> ranked)
    {
        var good = query.Good ?? [];
        var ideal = Gain(query.Best.Select(_ => 2).Concat(good.Except(query.Best).Select(_ => 1)));
        var gained = Gain(ranked.Select(id => query.Best.Contains(id) ? 2 : good.Contains(id) ? 1 : 0));
        return ideal > 0 ? gained / ideal : 0;
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, rank) => (Math.Pow(2, grade) - 1) / Math.Log2(rank + 2)).Sum();
}
