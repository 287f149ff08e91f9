using Microsoft.Bot.Schema;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>A picture in the form the channel shows, and the same in words.</summary>
public sealed record Drawn(string Text, Attachment Attachment);
