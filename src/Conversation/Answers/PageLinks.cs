using System.Text;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Library.Topics;

namespace BackPainBot.Conversation.Answers;

/// <summary>Addresses of pages, opened at a heading.</summary>
public sealed class PageLinks(ConversationOptions options)
{
    public Citation To(Topic topic, string heading)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(heading);
        var url = options.PublicBaseUrl + options.TopicPath.Replace("{topic}", topic.Id, StringComparison.Ordinal);
        return new Citation(topic.Id, topic.Title, heading, heading.Length == 0 || heading == topic.Title ? url : url + "#" + Anchor(heading));
    }

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
