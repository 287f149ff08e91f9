namespace BackPainBot.SystemTests.Faults;

/// <summary>What a Bot Framework channel posts to <c>/api/messages</c>.</summary>
internal static class Channels
{
    public static object Message(string conversation, string id, string text, string serviceUrl, string? deliveryMode = null) => new
    {
        type = "message",
        id,
        timestamp = DateTimeOffset.UtcNow,
        channelId = "emulator",
        serviceUrl,
        deliveryMode,
        from = new { id = "person-" + conversation, name = "Person" },
        recipient = new { id = "bot", name = "Bot" },
        conversation = new { id = conversation },
        locale = "en-GB",
        text,
    };
}
