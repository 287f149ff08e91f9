namespace BackPainBot.Host.VisitPacks;

/// <summary>A visit pack as it is served.</summary>
internal sealed record VisitPackFile(string Markdown, string Html, string Title);
