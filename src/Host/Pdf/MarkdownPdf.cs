using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using PdfSharp.Pdf;

namespace BackPainBot.Host.Pdf;

/// <summary>Sets a short Markdown document (headings, paragraphs, lists, tables, rules) as an A4 page that a person can print and write on.</summary>
public static class MarkdownPdf
{
    // Type sizes in points, tried from the largest; the first that fits one page wins, the last may run on.
    private static readonly double[] Sizes = [11, 10, 9, 8.5];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    public static byte[] Render(string title, string markdown)
    {
        EmbeddedFonts.Register();
        var blocks = Markdown.Parse(markdown, Pipeline);
        foreach (var size in Sizes)
        {
            using var document = new PdfDocument();
            document.Info.Title = title;
            using (var page = new PdfPageWriter(document, size))
            {
                page.Start();
                WriteAll(page, blocks);
            }

            if (document.PageCount == 1 || size == Sizes[^1])
            {
                using var output = new MemoryStream();
                document.Save(output, closeStream: false);
                return output.ToArray();
            }
        }

        throw new InvalidOperationException("There is at least one type size.");
    }

    private static void WriteAll(PdfPageWriter page, ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            Write(page, block);
        }
    }

    private static void Write(PdfPageWriter page, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                page.Heading(MarkdownInlines.Text(heading.Inline), heading.Level);
                break;
            case ParagraphBlock paragraph:
                page.Paragraph(MarkdownInlines.Text(paragraph.Inline));
                break;
            case ThematicBreakBlock:
                page.WritingLine();
                break;
            case Table table:
                page.Table([.. table.OfType<TableRow>().Select(Cells)]);
                break;
            case ListBlock list:
                WriteList(page, list);
                break;
            case QuoteBlock quote:
                WriteAll(page, quote);
                break;
        }
    }

    private static void WriteList(PdfPageWriter page, ListBlock list)
    {
        var number = 0;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            number++;
            var text = string.Join(" ", item.OfType<ParagraphBlock>().Select(p => MarkdownInlines.Text(p.Inline)));
            page.Item(list.IsOrdered ? $"{number}." : "•", text);
            foreach (var nested in item.OfType<ListBlock>())
            {
                WriteList(page, nested);
            }
        }
    }

    private static string[] Cells(TableRow row) =>
        [.. row.OfType<TableCell>().Select(cell => string.Join(" ", cell.OfType<ParagraphBlock>().Select(p => MarkdownInlines.Text(p.Inline))))];
}
