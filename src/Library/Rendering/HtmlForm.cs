using System.Net;

namespace BackPainBot.Library.Rendering;

/// <summary>HTML of the few elements that the widget and the site allow.</summary>
public sealed class HtmlForm : IPageForm
{
    public string Text(string words) => WebUtility.HtmlEncode(words);

    public string Bold(string inner) => $"<strong>{inner}</strong>";

    public string Italic(string inner) => $"<em>{inner}</em>";

    public string Link(string inner, string target) => $"<a href=\"{WebUtility.HtmlEncode(target)}\">{inner}</a>";

    public string Heading(string inner, int level) => $"<h{level}>{inner}</h{level}>";

    public string Paragraph(string inner) => $"<p>{inner}</p>";

    public string Quote(string inner) => $"<blockquote>\n{inner}\n</blockquote>";

    public string List(IReadOnlyList<string> items, bool isNumbered)
    {
        var tag = isNumbered ? "ol" : "ul";
        return $"<{tag}>\n{string.Join('\n', items.Select(item => $"<li>{item}</li>"))}\n</{tag}>";
    }
}
