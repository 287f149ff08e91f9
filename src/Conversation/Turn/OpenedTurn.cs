using Microsoft.Bot.Builder;

namespace BackPainBot.Conversation.Turn;

/// <summary>A turn with the buffers that its effects go into.</summary>
public sealed record OpenedTurn(CurrentTurn Turn, BufferedAdapter Adapter, TurnBuffer Buffer, ConversationState State, IStatePropertyAccessor<string> Memory);
