using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainBot.Library.Topics;

/// <summary>Markdown as a tree, and the tree as plain words.</summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>Headings of level two and below, in order.</summary>
    public static IReadOnlyList<string> Headings(string markdown) =>
        [.. Parse(markdown).OfType<HeadingBlock>().Where(h => h.Level >= 2).Select(h => PlainOf(h.Inline))];

    /// <summary>The words of a piece of Markdown, one block a line.</summary>
    public static string Plain(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        foreach (var leaf in Parse(markdown).Descendants().OfType<LeafBlock>())
        {
            var words = leaf.Inline is null ? leaf.Lines.ToString() : PlainOf(leaf.Inline);
            if (words.Length > 0)
            {
                plain.Append(plain.Length > 0 ? "\n" : "").Append(words);
            }
        }

        return plain.ToString();
    }

    /// <summary>The words of a block's inline content.</summary>
    public static string PlainOf(ContainerInline? content)
    {
        var plain = new StringBuilder();
        foreach (var inline in content?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    plain.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    plain.Append(code.Content);
                    break;
                case LineBreakInline:
                    plain.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    plain.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    plain.Append(link.Url);
                    break;
            }
        }

        return plain.ToString().Trim();
    }

    internal static IReadOnlyList<MarkdownSection> Sections(string body)
    {
        var sections = new List<MarkdownSection>();
        var headings = Parse(body).OfType<HeadingBlock>().Where(h => h.Level <= 2).ToList();
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Level != 2)
            {
                continue;
            }

            var end = i + 1 < headings.Count ? headings[i + 1].Span.Start : body.Length;
            var text = body[(headings[i].Span.End + 1)..end].Trim();
            sections.Add(new MarkdownSection(PlainOf(headings[i].Inline), text, headings[i].Line + 1));
        }

        return sections;
    }
}
