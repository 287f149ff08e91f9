using System.Globalization;
using System.Text;

namespace BackPainBot.Library.Rendering;

/// <summary>Plain text in lines of at most 78 characters.</summary>
public sealed class TerminalForm : IPageForm
{
    private const int Width = 78;

    public string Text(string words) => new([.. words.Where(c => !char.IsControl(c) || c == '\n')]);

    public string Bold(string inner) => inner;

    public string Italic(string inner) => inner;

    public string Link(string inner, string target) => inner == target ? inner : $"{inner} ({target})";

    public string Heading(string inner, int level) =>
        level <= 2 ? $"{inner}\n{new string(level == 1 ? '=' : '-', Math.Min(Width, inner.Length))}" : inner;

    public string Paragraph(string inner) => Wrap(inner, "", "");

    public string Quote(string inner) => "| " + inner.Replace("\n", "\n| ", StringComparison.Ordinal);

    public string List(IReadOnlyList<string> items, bool isNumbered) => string.Join(
        '\n',
        items.Select((item, i) => isNumbered
            ? Wrap(item, (i + 1).ToString(CultureInfo.InvariantCulture) + ". ", "   ")
            : Wrap(item, "* ", "  ")));

    private static string Wrap(string text, string first, string others)
    {
        var lines = new StringBuilder(first);
        var used = first.Length;
        var isStart = true;
        foreach (var word in text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isStart && used + 1 + word.Length > Width)
            {
                lines.Append('\n').Append(others);
                (used, isStart) = (others.Length, true);
            }

            lines.Append(isStart ? "" : " ").Append(word);
            used += word.Length + (isStart ? 0 : 1);
            isStart = false;
        }

        return lines.ToString();
    }
}
