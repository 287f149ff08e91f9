using System.Text.Json.Serialization;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>What starting, joining again and token calls answer.</summary>
/// <param name="ConversationId">The conversation's id.</param>
/// <param name="Token">A fresh token; clients replace theirs with it.</param>
/// <param name="ExpiresIn">Seconds that the token is good for.</param>
public sealed record DirectLineConversation(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn)
{
    /// <summary>Where the WebSocket stream opens, good for a minute and a half; absent from token calls.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StreamUrl { get; init; }
}
