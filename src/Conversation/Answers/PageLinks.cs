using System.Text;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Library.Topics;

namespace BackPainBot.Conversation.Answers;

/// <summary>Addresses of pages, opened at a heading.</summary>
public sealed class PageLinks(ConversationOptions options)
{
    private static readonly Regex ToPage = new(@"\]\(([a-z0-9]+(?:-[a-z0-9]+)*)\)");

    public Citation To(Topic topic, string heading)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(heading);
        var url = Address(topic.Id);
        return new Citation(topic.Id, topic.Title, heading, heading.Length == 0 || heading == topic.Title ? url : url + "#" + Anchor(heading));
    }

    /// <summary>Pages link to each other by id; in a message the link needs its address.</summary>
    public string WithAddresses(string markdown) => ToPage.Replace(markdown, link => $"]({Address(link.Groups[1].Value)})");

    private string Address(string topic) => options.PublicBaseUrl + options.TopicPath.Replace("{topic}", topic, StringComparison.Ordinal);

    // GitHub's way of naming headings, which Markdig's auto-identifiers follow too.
    internal static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var letter in heading)
        {
            if (char.IsLetterOrDigit(letter))
                anchor.Append(char.ToLowerInvariant(letter));
            else if (letter is ' ' or '-' or '_')
                anchor.Append('-');
        }

        return anchor.ToString().Trim('-');
    }
}
