using System.Globalization;

namespace BackPainBot.Library.Rendering;

/// <summary>The Markdown that Teams shows in bot messages: no headings, no quotes inside lists (Microsoft Learn, "Format your bot messages").</summary>
public sealed class TeamsForm : IPageForm
{
    public string Text(string words)
    {
        var escaped = words;
        foreach (var mark in (ReadOnlySpan<string>)["\\", "*", "_", "[", "]", "<", "`"])
        {
            escaped = escaped.Replace(mark, "\\" + mark, StringComparison.Ordinal);
        }

        return escaped;
    }

    public string Bold(string inner) => $"**{inner}**";

    public string Italic(string inner) => $"_{inner}_";

    public string Link(string inner, string target) => $"[{inner}]({target})";

    public string Heading(string inner, int level) => $"**{inner}**";

    public string Paragraph(string inner) => inner;

    public string Quote(string inner) => "> " + inner.Replace("\n", "\n> ", StringComparison.Ordinal);

    public string List(IReadOnlyList<string> items, bool isNumbered) => string.Join(
        '\n',
        items.Select((item, i) => (isNumbered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ") + item.Replace("\n", "\n  ", StringComparison.Ordinal)));
}
