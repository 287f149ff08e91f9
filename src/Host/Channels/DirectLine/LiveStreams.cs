using BackPainBot.Conversation.Turn.Streaming;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Shows an answer on the conversation's open streams while it grows. Who polls, or is connected to another replica, gets it whole.</summary>
internal sealed class LiveStreams(StreamHub streams, TimeProvider time) : ILiveWords
{
    public bool IsWatched(Activity incoming) => incoming.ChannelId == IncomingActivity.Channel && streams.IsOpen(incoming.Conversation.Id);

    public void Show(Activity incoming, Activity soFar)
    {
        soFar.ChannelId = incoming.ChannelId;
        soFar.Conversation = incoming.Conversation;
        soFar.From = new ChannelAccount(IncomingActivity.BotId) { Role = RoleTypes.Bot };
        soFar.Timestamp = time.GetUtcNow();
        streams.Pass(incoming.Conversation.Id, ActivityJson.ToJson(soFar), isAhead: true);
    }
}
