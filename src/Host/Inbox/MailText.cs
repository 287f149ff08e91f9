using System.Text;
using MimeKit.Text;

namespace BackPainBot.Host.Inbox;

/// <summary>What the sender of a mail wrote: HTML as text, earlier mail and the signature left out.</summary>
internal static class MailText
{
    public static string FromHtml(string html)
    {
        var tokenizer = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        var text = new StringBuilder();
        var hidden = 0;
        while (tokenizer.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken { Id: HtmlTagId.Script or HtmlTagId.Style or HtmlTagId.Title or HtmlTagId.BlockQuote } tag && !tag.IsEmptyElement)
            {
                hidden = Math.Max(0, hidden + (tag.IsEndTag ? -1 : 1));
            }
            else if (token is HtmlTagToken { Id: HtmlTagId.P or HtmlTagId.Br or HtmlTagId.Div or HtmlTagId.LI or HtmlTagId.TR })
            {
                text.Append('\n');
            }
            else if (token is HtmlDataToken data && hidden == 0)
            {
                text.Append(data.Data);
            }
        }

        return text.ToString();
    }

    public static string WithoutQuotes(string body)
    {
        var kept = new List<string>();
        foreach (var line in body.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line == "-- " || IsAttribution(line))
            {
                break;
            }

            if (!line.StartsWith('>'))
            {
                kept.Add(line);
            }
        }

        return string.Join('\n', kept).Trim();
    }

    // "On Monday … wrote:" and Outlook's line of underscores open the earlier mail.
    private static bool IsAttribution(string line) =>
        (line.StartsWith("On ", StringComparison.Ordinal) && line.TrimEnd().EndsWith("wrote:", StringComparison.Ordinal))
        || line.StartsWith("________________________________", StringComparison.Ordinal)
        || line.StartsWith("-----Original Message-----", StringComparison.Ordinal);
}
