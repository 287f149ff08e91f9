using System.Text.Json;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>The inputs of a submitted card, by id, whichever JSON library the channel's activity came through.</summary>
public static class CardValues
{
    public static IReadOnlyDictionary<string, string> Empty { get; } = new Dictionary<string, string>();

    /// <summary>Empty when the value is not an object; a value that is a plain string is text, not a card.</summary>
    public static IReadOnlyDictionary<string, string> Read(object? value)
    {
        if (value is null or string)
            return Empty;
        try
        {
            // JObject and JsonElement both print themselves as JSON; anything else is serialised.
            var json = value is IEnumerable<KeyValuePair<string, object>> pairs ? JsonSerializer.Serialize(pairs.ToDictionary()) : value.ToString();
            using var document = JsonDocument.Parse(json ?? "null");
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.ToString())
                : Empty;
        }
        catch (JsonException)
        {
            return Empty;
        }
    }
}
