namespace BackPainBot.Library.Topics;

/// <summary>A source that a page rests on.</summary>
public sealed record TopicSource(string Name, int Year);
