using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackPainBot.Host.Channels.Widget;

/// <summary>A session: a Direct Line conversation, its first messages in the same answer, and the way back to it.</summary>
/// <param name="ConversationId">The conversation's id.</param>
/// <param name="Token">The Direct Line token.</param>
/// <param name="ExpiresIn">Seconds that the token is good for.</param>
/// <param name="StreamUrl">Where what follows arrives.</param>
/// <param name="Watermark">The place after <paramref name="Activities"/>.</param>
/// <param name="Activities">Everything said so far.</param>
/// <param name="Resume">The secret to come back with.</param>
/// <param name="Lost">True if an earlier conversation was asked for and is no longer kept.</param>
public sealed record WidgetSessionAnswer(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string StreamUrl,
    string Watermark,
    IReadOnlyList<JsonElement> Activities,
    string Resume,
    bool Lost);
