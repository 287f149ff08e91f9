using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Host.Teams;

/// <summary>Makes a reply fit Teams: text and cards apart, in pieces that it accepts, with no more buttons than it shows.</summary>
internal static class TeamsReply
{
    private static readonly Regex Definition = new(@"^\[\d+\]:[^\n]*\n?", RegexOptions.Multiline);
    private static readonly Regex Number = new(@"\[\d+\]");

    // Teams shows the first three suggested actions only, and those in personal chats only; a card shows six buttons.
    private const int Suggestions = 3;
    private const int CardButtons = 6;

    // 80 KB in UTF-16, the size at which Teams is still sure to accept a message.
    private const int Characters = 40_000;

    /// <param name="reply">What the bot said.</param>
    /// <param name="isPersonal">Whether it goes to a chat of one person with the bot.</param>
    public static IReadOnlyList<Activity> Shape(Activity reply, bool isPersonal)
    {
        if (reply.Type != ActivityTypes.Message)
        {
            return [reply];
        }

        // Text and cards go separately: together Teams may drop one of them.
        var parts = Split(WithoutDefinitions(reply)).Select(piece => Text(reply, piece)).ToList();
        parts.AddRange((reply.Attachments ?? []).Select(attachment => Card(reply, TeamsCards.WithShown(attachment))));
        var actions = reply.SuggestedActions?.Actions ?? [];
        if (isPersonal && actions.Count <= Suggestions && parts.Count > 0)
        {
            parts[^1].SuggestedActions = actions.Count > 0 ? new SuggestedActions { Actions = [.. actions] } : null;
        }
        else
        {
            parts.AddRange(actions.Chunk(CardButtons).Select(buttons => Card(reply, ButtonsOf(reply, buttons))));
        }

        return parts;
    }

    private static Activity Text(Activity reply, string text)
    {
        var part = Part(reply);
        part.Text = text;
        // A citation is shown where its number stands.
        part.Entities = Number.IsMatch(text) ? reply.Entities : null;
        return part;
    }

    private static Activity Card(Activity reply, Attachment attachment)
    {
        var part = Part(reply);
        part.Text = null;
        part.Entities = null;
        part.Attachments = [attachment];
        return part;
    }

    private static Activity Part(Activity reply)
    {
        var part = ActivityJson.Parse(ActivityJson.ToUtf8Bytes(reply));
        part.Id = null;
        part.Attachments = null;
        part.SuggestedActions = null;
        return part;
    }

    // A button of a question carries the question's mark, so that an old one is known to be old.
    private static Attachment ButtonsOf(Activity reply, IEnumerable<CardAction> actions)
    {
        var facts = (reply.ChannelData as JObject ?? new JObject())["backpainbot"] as JObject;
        var step = facts?["step"]?.ToString() ?? "";
        return TeamsCards.Buttons(actions.Select(action => action.Title), step.Length > 0 ? new CardMark(step, facts!["once"]?.ToString() ?? "") : null);
    }

    // Teams shows citations from the entity, and would show their link definitions as they stand.
    private static string WithoutDefinitions(Activity reply) =>
        reply.Entities is { Count: > 0 } ? Definition.Replace(reply.Text ?? "", "").TrimEnd() : reply.Text ?? "";

    private static List<string> Split(string text)
    {
        var pieces = new List<string>();
        while (text.Length > Characters)
        {
            var cut = CutOf(text);
            pieces.Add(text[..cut].TrimEnd());
            text = text[cut..].TrimStart();
        }

        if (text.Length > 0)
        {
            pieces.Add(text);
        }

        return pieces;
    }

    // Between paragraphs if there are any, else between lines, else between words, else at least not inside a character.
    private static int CutOf(string text)
    {
        foreach (var border in new[] { "\n\n", "\n", " " })
        {
            if (text.LastIndexOf(border, Characters - 1, StringComparison.Ordinal) is > 0 and var at)
            {
                return at;
            }
        }

        return char.IsHighSurrogate(text[Characters - 1]) ? Characters - 1 : Characters;
    }
}
