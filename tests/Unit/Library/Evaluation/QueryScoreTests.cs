using BackPainBot.Library.Evaluation;
using BackPainBot.Library.Questions;

namespace BackPainBot.UnitTests.Library.Evaluation;

public sealed class QueryScoreTests
{
    private static readonly LabelledQuery Query = new("q", "text", ["a"], ["b"], "short");

    [Fact]
    public void The_ideal_order_scores_one_throughout() =>
        Assert.Equal(new QueryScore(1, 1, 1, 1), QueryScore.Of(Query, ["a", "b", "c"]));

    [Fact]
    public void A_swap_costs_the_first_hit_and_some_gain()
    {
        var score = QueryScore.Of(Query, ["b", "a"]);
        Assert.Equal((0, 1, 1), (score.HitAt1, score.HitAt5, score.RecallAt5));
        // (1 + 3 / log2 3) / (3 + 1 / log2 3)
        Assert.Equal(0.797, score.NdcgAt10, 0.001);
    }

    [Fact]
    public void Recall_counts_each_best_page()
    {
        var score = QueryScore.Of(Query with { Best = ["a", "z"] }, ["a", "b", "c", "d", "e", "z"]);
        Assert.Equal((1, 0.5), (score.HitAt5, score.RecallAt5));
    }

    [Fact]
    public void An_empty_list_scores_nothing() => Assert.Equal(default, QueryScore.Of(Query, []));
}
