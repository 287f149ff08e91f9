namespace BackPainBot.Library.Search;

/// <summary>Every page's score for one question, and every unit's, from which the passage to show is chosen.</summary>
/// <param name="Pages">By page; pages that the filters left out are negative infinity.</param>
/// <param name="Units">By unit.</param>
internal sealed record PageRanking(double[] Pages, float[] Units);
