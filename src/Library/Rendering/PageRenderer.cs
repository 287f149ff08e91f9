using BackPainBot.Library.Topics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackPainBot.Library.Rendering;

/// <summary>Writes a page in a channel's form. Whatever is not in the closed subset comes out as plain words, never as markup.</summary>
public static class PageRenderer
{
    public static string Render(string markdown, IPageForm form) =>
        string.Join("\n\n", MarkdownText.Parse(markdown).Select(block => Block(block, form)).Where(text => text.Length > 0));

    private static string Block(Block block, IPageForm form) => block switch
    {
        HeadingBlock heading => form.Heading(Inlines(heading.Inline, form), heading.Level),
        ParagraphBlock paragraph => form.Paragraph(Inlines(paragraph.Inline, form)),
        ListBlock list => form.List([.. list.OfType<ListItemBlock>().Select(item => Item(item, form))], list.IsOrdered),
        QuoteBlock quote => form.Quote(string.Join("\n\n", quote.Select(inner => Block(inner, form)))),
        LeafBlock leaf when leaf is not LinkReferenceDefinition => form.Paragraph(form.Text(leaf.Lines.ToString())),
        _ => "",
    };

    /// <summary>An item's first paragraph stands without paragraph marks of its own.</summary>
    private static string Item(ListItemBlock item, IPageForm form) =>
        string.Join('\n', item.Select(block => block is ParagraphBlock paragraph ? Inlines(paragraph.Inline, form) : Block(block, form)));

    private static string Inlines(ContainerInline? content, IPageForm form) =>
        content is null ? "" : string.Concat(content.Select(inline => One(inline, form)));

    private static string One(Inline inline, IPageForm form) => inline switch
    {
        LiteralInline literal => form.Text(literal.Content.ToString()),
        CodeInline code => form.Text(code.Content),
        HtmlEntityInline entity => form.Text(entity.Transcoded.ToString()),
        HtmlInline html => form.Text(html.Tag),
        LineBreakInline => " ",
        AutolinkInline link => form.Link(form.Text(link.Url), link.Url),
        EmphasisInline { DelimiterCount: >= 2 } bold => form.Bold(Inlines(bold, form)),
        EmphasisInline italic => form.Italic(Inlines(italic, form)),
        LinkInline { IsImage: false } link when IsSafe(link.Url) => form.Link(Inlines(link, form), link.Url!),
        ContainerInline other => Inlines(other, form),
        _ => "",
    };

    /// <summary>Page ids, https and telephone numbers; a link of another kind keeps its words only.</summary>
    private static bool IsSafe(string? target) =>
        !string.IsNullOrEmpty(target)
        && (!target.Contains(':', StringComparison.Ordinal)
            || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase));
}
