namespace BackPainBot.Library.Topics;

/// <summary>The text below one second-level heading.</summary>
/// <param name="Heading">The heading's words.</param>
/// <param name="Text">Markdown up to the next second-level heading, trimmed.</param>
/// <param name="Line">1-based line within the body.</param>
internal sealed record MarkdownSection(string Heading, string Text, int Line);
