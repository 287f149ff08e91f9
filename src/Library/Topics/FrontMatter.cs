namespace BackPainBot.Library.Topics;

/// <summary>A page taken apart: the YAML between the two lines of dashes, and the Markdown below.</summary>
/// <param name="Yaml">Front matter without its dashes; starts on line 2 of the file.</param>
/// <param name="Body">Markdown below it.</param>
/// <param name="BodyLine">1-based line of the file on which the body starts.</param>
internal sealed record FrontMatter(string Yaml, string Body, int BodyLine)
{
    private const string Fence = "---\n";

    /// <summary>Null when the file does not start with front matter.</summary>
    public static FrontMatter? Split(string text)
    {
        text = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (!text.StartsWith(Fence, StringComparison.Ordinal))
        {
            return null;
        }

        var end = text.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var yaml = end < Fence.Length ? "" : text[Fence.Length..(end + 1)];
        var bodyStart = end + 1 + Fence.Length;
        var bodyLine = 1 + text.AsSpan(0, bodyStart).Count('\n');
        return new FrontMatter(yaml, text[bodyStart..], bodyLine);
    }
}
