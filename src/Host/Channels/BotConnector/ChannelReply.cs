using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>Makes a reply fit what a channel can show.</summary>
internal static class ChannelReply
{
    private const string Teams = "msteams";

    // Teams shows the first three suggested actions only, and a hero card six buttons.
    private const int TeamsSuggestions = 3;
    private const int CardButtons = 6;

    // 80 KB in UTF-16, the size at which Teams is still sure to accept a message.
    private const int TeamsCharacters = 40_000;

    public static IEnumerable<Activity> Shape(Activity reply, string? channel) =>
        string.Equals(channel, Teams, StringComparison.OrdinalIgnoreCase) && reply.Type == ActivityTypes.Message ? ShapeForTeams(reply) : [reply];

    // Text and cards go separately: together Teams may drop one of them.
    private static List<Activity> ShapeForTeams(Activity reply)
    {
        var attachments = reply.Attachments ?? [];
        var actions = reply.SuggestedActions?.Actions ?? [];
        var pieces = Split(reply.Text ?? "");
        var parts = pieces.Select(piece => Part(reply, piece, [])).Concat(attachments.Select(attachment => Part(reply, "", [attachment]))).ToList();
        if (parts.Count > 0 && actions.Count > 0)
        {
            Offer(parts[^1], actions);
        }

        return parts;
    }

    private static Activity Part(Activity reply, string text, IList<Attachment> attachments)
    {
        var part = ActivityJson.Parse(ActivityJson.ToUtf8Bytes(reply));
        part.Id = null;
        part.Text = text;
        part.Attachments = [.. attachments];
        part.SuggestedActions = null;
        return part;
    }

    private static void Offer(Activity part, IList<CardAction> actions)
    {
        if (actions.Count <= TeamsSuggestions)
        {
            part.SuggestedActions = new SuggestedActions { Actions = [.. actions] };
        }
        else
        {
            part.Attachments = [.. part.Attachments, .. actions.Chunk(CardButtons).Select(buttons => new HeroCard { Buttons = [.. buttons] }.ToAttachment())];
        }
    }

    private static List<string> Split(string text)
    {
        var pieces = new List<string>();
        while (text.Length > TeamsCharacters)
        {
            var line = text.LastIndexOf('\n', TeamsCharacters - 1);
            var cut = line > 0 ? line : TeamsCharacters;
            pieces.Add(text[..cut]);
            text = text[cut..].TrimStart('\n');
        }

        if (text.Length > 0)
        {
            pieces.Add(text);
        }

        return pieces;
    }
}
