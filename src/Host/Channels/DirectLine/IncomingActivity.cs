using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Makes what a client posted into what the bot gets: the client says what, the server says who, where and when.</summary>
public static class IncomingActivity
{
    /// <summary>The channel's name in activities.</summary>
    public const string Channel = "directline";

    /// <summary>The bot's own account in every conversation.</summary>
    public const string BotId = "backpainbot";

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Invoke, ActivityTypes.MessageReaction, ActivityTypes.EndOfConversation, ActivityTypes.Typing,
    };

    /// <summary>Reads and stamps a posted activity.</summary>
    /// <param name="request">What names the delivery if the client gave the activity no id of its own.</param>
    /// <returns>The activity, or the problem with it in words.</returns>
    public static (Activity? Activity, string? Problem) Read(ReadOnlySpan<byte> json, DirectLineTicket ticket, DateTimeOffset now, string? request = null)
    {
        Activity activity;
        try
        {
            activity = ActivityJson.Parse(json);
        }
        catch (JsonException)
        {
            return (null, "The body is not an activity. Send one JSON object, as in {\"type\":\"message\",\"text\":\"Hello\"}.");
        }

        if (activity?.Type is not { } type || !Kinds.Contains(type))
        {
            return (null, "The activity's type is missing or not one that a client sends. Use message, event, invoke, typing, messageReaction or endOfConversation.");
        }

        Stamp(activity, ticket, now, request);
        return (activity, null);
    }

    /// <summary>The notice to the bot that somebody is here.</summary>
    public static Activity Arrival(DirectLineTicket ticket, string? locale, DateTimeOffset now)
    {
        var activity = new Activity { Type = ActivityTypes.ConversationUpdate, Locale = locale };
        Stamp(activity, ticket, now);

        // One fixed id: two clients that start the same conversation at once get one greeting.
        activity.Id = $"{ticket.Conversation}|start";
        activity.MembersAdded = [new ChannelAccount(ticket.User) { Role = RoleTypes.User }];
        return activity;
    }

    private static void Stamp(Activity activity, DirectLineTicket ticket, DateTimeOffset now, string? request = null)
    {
        var data = DataOf(activity);
        activity.ChannelData = data;
        activity.Id = $"{ticket.Conversation}|{Unique(OwnIdOf(data) ?? request)}";
        activity.ChannelId = Channel;
        activity.ServiceUrl = null;
        activity.Conversation = new ConversationAccount { Id = ticket.Conversation };
        activity.From = new ChannelAccount(ticket.User, activity.From?.Name) { Role = RoleTypes.User };
        activity.Recipient = new ChannelAccount(BotId) { Role = RoleTypes.Bot };
        activity.Timestamp = now;
        activity.ReplyToId = activity.Type == ActivityTypes.MessageReaction ? activity.ReplyToId : null;
    }

    // The bot's own marks are believed by clients; nobody else may set them.
    private static JObject? DataOf(Activity activity)
    {
        if (!activity.TryGetChannelData<JObject>(out var data))
        {
            return null;
        }

        data.Remove("backpainbot");
        return data;
    }

    private static string? OwnIdOf(JObject? data) => data?["clientActivityID"] is JValue { Value: not null } own ? own.ToString() is { Length: > 0 } id ? id : null : null;

    // A browser may repeat a POST on a broken connection. The client's own id makes both the same activity.
    private static string Unique(string? own) =>
        string.IsNullOrEmpty(own)
            ? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10))
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(own)).AsSpan(0, 10));
}
