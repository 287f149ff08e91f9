using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.Console;

/// <summary>A reply as plain text: links keep their address, cards their words.</summary>
internal static class ConsoleText
{
    public static string Of(Activity reply)
    {
        var text = new StringBuilder(reply.Text);
        using var wire = JsonDocument.Parse(ActivityJson.ToUtf8Bytes(reply));
        if (wire.RootElement.TryGetProperty("attachments", out var attachments))
        {
            foreach (var attachment in attachments.EnumerateArray())
            {
                text.AppendLine().Append(Of(attachment));
            }
        }

        return text.ToString().Replace("\n", "\n     ", StringComparison.Ordinal);
    }

    private static string Of(JsonElement attachment)
    {
        if (attachment.TryGetProperty("content", out var content))
        {
            var lines = new List<string>();
            Collect(content, lines);
            return string.Join('\n', lines);
        }

        var name = Field(attachment, "name") ?? Field(attachment, "contentType") ?? "attachment";
        var address = Field(attachment, "contentUrl");
        return address is null || address.StartsWith("data:", StringComparison.Ordinal) ? $"({name})" : $"({name}: {address})";
    }

    private static string? Field(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    // The words of an Adaptive Card in reading order; choices get a box.
    private static void Collect(JsonElement element, List<string> lines)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, lines);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.NameEquals("text") && property.Value.ValueKind == JsonValueKind.String)
                {
                    lines.Add(property.Value.GetString()!);
                }
                else if (property.NameEquals("choices") && property.Value.ValueKind == JsonValueKind.Array)
                {
                    lines.AddRange(property.Value.EnumerateArray().Select(choice => "[ ] " + choice.GetProperty("title").GetString()));
                }
                else if (!property.NameEquals("actions"))
                {
                    Collect(property.Value, lines);
                }
            }
        }
    }
}
