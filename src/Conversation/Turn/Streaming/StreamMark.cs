using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Conversation.Turn.Streaming;

/// <summary>
/// How the Bot Framework says that activities are states of one growing message: typing activities that carry the words so far, then a message of the same stream.
/// Clients read it from the entity or from channel data, so both say it.
/// </summary>
public static class StreamMark
{
    private const string EntityType = "streaminfo";

    /// <summary>Makes an activity one state of a growing message.</summary>
    /// <param name="activity">The words so far.</param>
    /// <param name="stream">The stream's id, which is the id of its first activity.</param>
    /// <param name="place">From 1.</param>
    public static void Growing(Activity activity, string stream, int place)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type = ActivityTypes.Typing;
        activity.Id = place == 1 ? stream : $"{stream}.{place}";
        Put(activity, new JObject { ["streamId"] = stream, ["streamType"] = "streaming", ["streamSequence"] = place });
    }

    /// <summary>Makes a message the end of a stream; nothing for one that was never shown.</summary>
    public static void End(Activity activity, string stream)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (stream.Length > 0)
            Put(activity, new JObject { ["streamId"] = stream, ["streamType"] = "final" });
    }

    /// <summary>The stream that a message ends, or empty.</summary>
    public static string EndedBy(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var mark = activity.Entities?.FirstOrDefault(entity => entity.Type == EntityType)?.Properties;
        return mark?["streamType"]?.ToString() == "final" ? mark["streamId"]?.ToString() ?? "" : "";
    }

    private static void Put(Activity activity, JObject mark)
    {
        if (activity.ChannelData is JObject data)
            data.Merge(mark);
        activity.Entities = [.. activity.Entities ?? [], new Entity(EntityType) { Properties = mark }];
    }
}
