using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Search;

/// <summary>A topic that answers, with its best passage.</summary>
/// <param name="Topic">The page.</param>
/// <param name="Heading">Heading of the best passage, or the title.</param>
/// <param name="Passage">The best passage as Markdown.</param>
/// <param name="Score">Higher is better; comparable within one result only.</param>
public sealed record SearchHit(Topic Topic, string Heading, string Passage, double Score);
