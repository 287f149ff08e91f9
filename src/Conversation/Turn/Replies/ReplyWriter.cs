using System.Text;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Turn.Replies;

/// <summary>Turns replies into activities that every channel shows well, and reads their kind back.</summary>
public static class ReplyWriter
{
    private const string Room = "backpainbot";

    public static Activity ToActivity(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = WithDefinitions(reply),
            TextFormat = "markdown",
            ChannelData = new JObject { [Room] = Mark(reply) },
            InputHint = reply.Kind is ReplyKind.Prompt or ReplyKind.Checklist ? InputHints.ExpectingInput : InputHints.AcceptingInput,
        };
        if (reply.Buttons.Count > 0)
            activity.SuggestedActions = new SuggestedActions { Actions = [.. reply.Buttons.Select(Button)] };
        if (reply.Attachments.Count > 0)
            activity.Attachments = [.. reply.Attachments];
        if (reply.Citations.Count > 0)
            activity.Entities = [Cited(reply.Citations)];
        StreamMark.End(activity, reply.Stream);
        return activity;
    }

    /// <summary>The kind of an activity that <see cref="ToActivity"/> made; prompt for any other.</summary>
    public static ReplyKind KindOf(Activity activity)
    {
        var kind = (ChannelDataOf(activity)?[Room] as JObject)?["kind"]?.ToString();
        return WireName.TryParse<ReplyKind>(kind, out var known) ? known : ReplyKind.Prompt;
    }

    /// <summary>Tells the widget whether it may remember the way back to this conversation; says nothing before the person has.</summary>
    public static void MarkKept(IEnumerable<Activity> replies, Consent consent)
    {
        ArgumentNullException.ThrowIfNull(replies);
        if (consent == Consent.Open)
            return;
        foreach (var mark in replies.Select(reply => ChannelDataOf(reply)?[Room]).OfType<JObject>())
            mark["keep"] = consent == Consent.Keep;
    }

    /// <summary>Replaces what an activity says and how, keeping its address.</summary>
    public static void Replace(Activity activity, Reply reply)
    {
        ArgumentNullException.ThrowIfNull(activity);
        // What was shown of the words that are replaced goes with them.
        var fresh = ToActivity(reply with { Stream = StreamMark.EndedBy(activity) });
        (activity.Text, activity.ChannelData, activity.Attachments) = (fresh.Text, fresh.ChannelData, fresh.Attachments);
        (activity.SuggestedActions, activity.Entities, activity.Speak) = (fresh.SuggestedActions, fresh.Entities, null);
    }

    private static JObject? ChannelDataOf(Activity activity)
    {
        if (activity.ChannelData is not { } data)
            return null;
        var json = data.ToString() ?? "";
        return data as JObject ?? JObject.Parse(json.StartsWith('{') ? json : "{}");
    }

    private static JObject Mark(Reply reply) => new()
    {
        ["kind"] = WireName.Of(reply.Kind),
        ["step"] = reply.Step,
        ["once"] = reply.Once,
        ["citations"] = new JArray(reply.Citations.Select(cited => new JObject
        {
            ["topic"] = cited.Topic,
            ["title"] = cited.Title,
            ["heading"] = cited.Heading,
            ["url"] = cited.Url,
        })),
    };

    // Web Chat shows a citation from a link definition whose label equals the position in the schema.org entity.
    private static string WithDefinitions(Reply reply)
    {
        if (reply.Citations.Count == 0)
            return reply.Text;
        var text = new StringBuilder(reply.Text).Append("\n\n");
        for (var i = 0; i < reply.Citations.Count; i++)
            text.Append('[').Append(i + 1).Append("]: ").Append(reply.Citations[i].Url).Append(" \"").Append(Quoted(reply.Citations[i].Title)).Append("\"\n");
        return text.ToString().TrimEnd();
    }

    private static string Quoted(string title) => title.Replace('"', '\'');

    private static CardAction Button(string title) => new() { Type = ActionTypes.ImBack, Title = title, Value = title };

    private static Entity Cited(IReadOnlyList<Citation> citations)
    {
        var message = new Entity("https://schema.org/Message");
        message.Properties = new JObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Message",
            ["@id"] = "",
            ["additionalType"] = new JArray("AIGeneratedContent"),
            ["citation"] = new JArray(citations.Select((cited, index) => new JObject
            {
                ["@type"] = "Claim",
                ["position"] = index + 1,
                // Teams and the Playground refuse a citation whose appearance has no abstract.
                ["appearance"] = new JObject
                {
                    ["@type"] = "DigitalDocument",
                    ["name"] = cited.Title,
                    ["url"] = cited.Url,
                    ["abstract"] = cited.Heading,
                },
            })),
        };
        return message;
    }
}
