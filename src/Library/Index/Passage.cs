using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Index;

/// <summary>A piece of a page that can be shown on its own.</summary>
/// <param name="Topic">The page it is from.</param>
/// <param name="HeadingPath">Headings above it, outermost first; empty before the first heading.</param>
/// <param name="Markdown">The page's own text.</param>
public sealed record Passage(Topic Topic, IReadOnlyList<string> HeadingPath, string Markdown)
{
    /// <summary>The nearest heading, or the page's title.</summary>
    public string Heading => HeadingPath.Count > 0 ? HeadingPath[^1] : Topic.Title;
}
