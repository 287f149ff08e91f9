using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>Small pictures drawn by hand: text is escaped, colours work on light and dark grounds.</summary>
internal sealed class Svg(int width, int height, string title)
{
    private readonly StringBuilder _body = new();

    public void Rect(double x, double y, double w, double h, string fill) =>
        _body.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{w:0.#}\" height=\"{h:0.#}\" rx=\"10\" fill=\"{fill}\"/>");

    public void Text(double x, double y, string text, int size = 14, bool bold = false) =>
        _body.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" font-size=\"{size}\"{(bold ? " font-weight=\"600\"" : "")} fill=\"#14303a\">{WebUtility.HtmlEncode(text)}</text>");

    public void Line(double x1, double y1, double x2, double y2) =>
        _body.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x1:0.#}\" y1=\"{y1:0.#}\" x2=\"{x2:0.#}\" y2=\"{y2:0.#}\" stroke=\"#b9c9cf\"/>");

    public void Path(IReadOnlyList<(double X, double Y)> points)
    {
        var path = string.Join(" ", points.Select((point, index) => string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? "M" : "L")}{point.X:0.#} {point.Y:0.#}")));
        _body.Append(CultureInfo.InvariantCulture, $"<path d=\"{path}\" fill=\"none\" stroke=\"#0b7285\" stroke-width=\"3\"/>");
        foreach (var (x, y) in points)
            _body.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"5\" fill=\"#0b7285\"/>");
    }

    public Attachment ToAttachment(string name)
    {
        var safe = WebUtility.HtmlEncode(title);
        var svg = string.Create(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-label=\"{safe}\" font-family=\"system-ui,sans-serif\"><title>{safe}</title><rect width=\"{width}\" height=\"{height}\" fill=\"#f6fafb\"/>{_body}</svg>");
        return new Attachment("image/svg+xml", "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg)), name: name);
    }
}
