namespace BackPainBot.Library.Search;

/// <summary>What the library found, one entry a topic, best first.</summary>
/// <param name="Hits">Ranked topics; the nearest ones even when none is a good answer.</param>
/// <param name="IsConfident">False when nothing in the library answers the question well.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, bool IsConfident);
