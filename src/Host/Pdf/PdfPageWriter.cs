using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace BackPainBot.Host.Pdf;

/// <summary>Writes down an A4 page and opens the next when it is full. Measures are points (1/72 inch).</summary>
internal sealed class PdfPageWriter(PdfDocument document, double size) : IDisposable
{
    private const double Margin = 50;
    private const double Indent = 18;

    private static readonly XColor Accent = XColor.FromArgb(0x1F, 0x6F, 0x5C);

    private readonly XFont _regular = new(EmbeddedFonts.Family, size);
    private readonly XFont _bold = new(EmbeddedFonts.Family, size, XFontStyleEx.Bold);
    private XGraphics? _graphics;
    private double _width;
    private double _bottom;
    private double _y;

    private double LineHeight => size * 1.35;

    private XGraphics Graphics => _graphics ?? OpenPage();

    /// <summary>Opens the first page, so that an empty document has one.</summary>
    public void Start() => OpenPage();

    public void Dispose() => _graphics?.Dispose();

    public void Heading(string text, int level)
    {
        var font = new XFont(EmbeddedFonts.Family, level == 1 ? size * 1.7 : size * 1.2, XFontStyleEx.Bold);
        _ = Graphics;
        _y += level == 1 ? 0 : size * 0.7;
        Lines(text, font, new XSolidBrush(Accent), Margin);
        _y += size * 0.25;
    }

    public void Paragraph(string text)
    {
        Lines(text, _regular, XBrushes.Black, Margin);
        _y += size * 0.4;
    }

    /// <summary>An empty line to write on.</summary>
    public void WritingLine()
    {
        Reserve(LineHeight * 1.5);
        _y += LineHeight * 1.3;
        Graphics.DrawLine(new XPen(XColors.Gray, 0.5), Margin, _y, Margin + _width, _y);
    }

    /// <summary>A list item; a text that begins with <c>[ ]</c> or <c>[x]</c> gets a box instead of its marker.</summary>
    public void Item(string marker, string text)
    {
        Reserve(LineHeight);
        var ticked = text.StartsWith("[x] ", StringComparison.OrdinalIgnoreCase);
        if (ticked || text.StartsWith("[ ] ", StringComparison.Ordinal))
        {
            var box = new XRect(Margin + 2, _y + (size * 0.25), size * 0.85, size * 0.85);
            Graphics.DrawRectangle(new XPen(XColors.Black, 0.8), box);
            if (ticked)
            {
                Graphics.DrawLines(new XPen(Accent, 1.4), [new XPoint(box.Left + 2, box.Top + (box.Height / 2)), new XPoint(box.Left + (box.Width * 0.42), box.Bottom - 2), new XPoint(box.Right - 1, box.Top + 2)]);
            }

            text = text[4..];
        }
        else
        {
            Graphics.DrawString(marker, _regular, XBrushes.Black, Margin + 2, _y + size);
        }

        Lines(text, _regular, XBrushes.Black, Margin + Indent);
        _y += size * 0.2;
    }

    public void Table(IReadOnlyList<string[]> rows)
    {
        var columns = rows.Max(row => row.Length);
        _ = Graphics;
        var width = _width / columns;
        for (var index = 0; index < rows.Count; index++)
        {
            var font = index == 0 ? _bold : _regular;
            var cells = rows[index].Select(cell => Wrap(cell, font, width - 8).ToList()).ToList();
            var height = (cells.Max(lines => lines.Count) * LineHeight) + 4;
            Reserve(height);
            for (var column = 0; column < cells.Count; column++)
            {
                var left = Margin + (column * width);
                Graphics.DrawRectangle(new XPen(XColors.LightGray, 0.5), left, _y, width, height);
                for (var line = 0; line < cells[column].Count; line++)
                {
                    Graphics.DrawString(cells[column][line], font, XBrushes.Black, left + 4, _y + 2 + size + (line * LineHeight));
                }
            }

            _y += height;
        }

        _y += size * 0.5;
    }

    private void Lines(string text, XFont font, XBrush brush, double left)
    {
        _ = Graphics;
        foreach (var line in Wrap(text, font, Margin + _width - left))
        {
            Reserve(font.Size * 1.35);
            Graphics.DrawString(line, font, brush, left, _y + font.Size);
            _y += font.Size * 1.35;
        }
    }

    private IEnumerable<string> Wrap(string text, XFont font, double width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Fit(word, font, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Graphics.MeasureString(longer, font).Width > width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }

    // A word wider than the column (a pasted address) is cut, never run over the edge. No glyph is wider than its em.
    private IEnumerable<string> Fit(string word, XFont font, double width)
    {
        var most = Math.Max(1, (int)(width / font.Size));
        return word.Length > most && Graphics.MeasureString(word, font).Width > width
            ? word.Chunk(most).Select(piece => new string(piece))
            : [word];
    }

    private void Reserve(double height)
    {
        if (_graphics is null || _y + height > _bottom)
        {
            OpenPage();
        }
    }

    private XGraphics OpenPage()
    {
        _graphics?.Dispose();
        var page = document.AddPage();
        page.Size = PageSize.A4;
        _graphics = XGraphics.FromPdfPage(page);
        _width = page.Width.Point - (2 * Margin);
        _bottom = page.Height.Point - Margin;
        _y = Margin;
        return _graphics;
    }
}
