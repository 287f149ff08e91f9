namespace BackPainBot.Conversation.Companion;

/// <summary>Drafts a reply to an inbox message.</summary>
public sealed class ReplyDrafter;
