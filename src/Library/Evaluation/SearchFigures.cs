namespace BackPainBot.Library.Evaluation;

/// <summary>How well one ranker did on one kind of question; every figure from 0 to 1 but the last two.</summary>
/// <param name="Kind">The kind, or <c>all</c>.</param>
/// <param name="Ranker"><c>hybrid</c> or <c>bm25</c>.</param>
/// <param name="Count">How many questions.</param>
public sealed record SearchFigures(string Kind, string Ranker, int Count)
{
    /// <summary>Share with one of the best pages first.</summary>
    public double HitAt1 { get; init; }

    /// <summary>Share with one of the best pages in the first five.</summary>
    public double HitAt5 { get; init; }

    /// <summary>Mean share of the best pages in the first five.</summary>
    public double RecallAt5 { get; init; }

    /// <summary>Ranked gain in the first ten, best 2 and good 1, gains 2^g - 1 (Burges et al. 2005).</summary>
    public double NdcgAt10 { get; init; }

    /// <summary>Share that the search calls a good answer.</summary>
    public double Confident { get; init; }

    /// <summary>Milliseconds a question, median and 95th percentile.</summary>
    public (double Median, double P95) Milliseconds { get; init; }
}
