using System.Text;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>Makes a person's words safe to show again: no mark-up, no links, one line.</summary>
public static class PlainText
{
    /// <summary>The text without anything that Markdown or HTML would act on, cut at a word.</summary>
    public static string Clean(string? text, int most = 160)
    {
        var clean = new StringBuilder();
        var depth = 0;
        foreach (var letter in (text ?? "").Take(4 * most))
        {
            depth = Math.Max(0, depth + (letter == '<' ? 1 : letter == '>' ? -1 : 0));
            if (depth > 0 || letter is '>')
                continue;
            if (char.IsControl(letter) || char.IsWhiteSpace(letter))
                Append(clean, ' ');
            else if (!Acts(letter))
                Append(clean, letter);
        }

        return Cut(clean.ToString().Trim(), most);
    }

    private static bool Acts(char letter) =>
        letter is '`' or '[' or ']' or '{' or '}' or '*' or '_' or '#' or '|' or '\\' or '~'
        || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.Format;

    private static void Append(StringBuilder clean, char letter)
    {
        if (letter != ' ' || (clean.Length > 0 && clean[^1] != ' '))
            clean.Append(letter);
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var end = text.LastIndexOf(' ', most);
        return text[..(end > most / 2 ? end : most)].TrimEnd() + "…";
    }
}
