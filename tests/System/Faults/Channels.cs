namespace BackPainBot.SystemTests.Faults;

/// <summary>What a Bot Framework channel posts to <c>/api/messages</c>.</summary>
internal static class Channels
{
    public static object Message(string conversation, string id, string text, string serviceUrl, string? deliveryMode = null, string type = "message") => new
    {
        type,
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

        // An event asks for the dialog of that name.
        name = type == "event" ? "backpainbot/open" : null,
        value = type == "event" ? text : null,
    };
}
