using System.Text.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Commands;

/// <summary>One reply in the output of <c>converse</c>.</summary>
internal sealed record ReplyJson
{
    public required string Text { get; init; }

    public required string Kind { get; init; }

    public required IReadOnlyList<string> SuggestedActions { get; init; }

    public required IReadOnlyList<string> Citations { get; init; }

    public required IReadOnlyList<string> Attachments { get; init; }

    public static ReplyJson From(Activity reply)
    {
        var facts = BotFacts(reply);
        return new ReplyJson
        {
            Text = reply.Text ?? "",
            Kind = facts is { } f && f.TryGetProperty("kind", out var kind) ? kind.GetString() ?? "prompt" : "prompt",
            SuggestedActions = [.. (reply.SuggestedActions?.Actions ?? []).Select(action => action.Title ?? "")],
            Citations = facts is { } c && c.TryGetProperty("citations", out var citations)
                ? [.. citations.EnumerateArray().Select(citation => citation.GetProperty("topic").GetString() ?? "").Distinct()]
                : [],
            Attachments = [.. (reply.Attachments ?? []).Select(attachment => attachment.ContentType ?? "")],
        };
    }

    private static JsonElement? BotFacts(Activity reply)
    {
        if (reply.ChannelData is null)
        {
            return null;
        }

        using var wire = JsonDocument.Parse(ActivityJson.ToUtf8Bytes(reply));
        return wire.RootElement.GetProperty("channelData") is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("backpainbot", out var facts)
            ? facts.Clone()
            : null;
    }
}
