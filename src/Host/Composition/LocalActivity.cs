using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Composition;

/// <summary>Activities of the channels that need no network.</summary>
internal static class LocalActivity
{
    public static Activity Message(string channel, string conversation, string text) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = channel,
        Text = text,
        Locale = "en-GB",
        From = new ChannelAccount("person-" + conversation) { Role = RoleTypes.User },
        Recipient = new ChannelAccount("bot", "BackPainBot") { Role = RoleTypes.Bot },
        Conversation = new ConversationAccount { Id = conversation },
    };
}
