using System.Text;
using System.Text.Json;

namespace BackPainBot.Storage.Backends;

/// <summary>Everything kept about a person as one JSON document that they can read.</summary>
internal static class PersonDocument
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(string person, DateTimeOffset at, IReadOnlyList<PersonRows> sources)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("person", person);
            writer.WriteString("exportedAt", at);
            WriteConversations(writer, sources);
            WriteState(writer, sources);
            WriteRecords(writer, sources);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    private static void WriteConversations(Utf8JsonWriter writer, IReadOnlyList<PersonRows> sources)
    {
        writer.WriteStartArray("conversations");
        foreach (var conversation in sources.SelectMany(rows => rows.Activities).GroupBy(row => row.Conversation, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("id", conversation.Key);
            writer.WriteStartArray("activities");
            foreach (var (_, activity) in conversation.OrderBy(row => row.Activity.Sequence))
            {
                writer.WriteStartObject();
                writer.WriteNumber("sequence", activity.Sequence);
                writer.WriteString("at", activity.At);
                WriteJson(writer, "activity", activity.Json);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteState(Utf8JsonWriter writer, IReadOnlyList<PersonRows> sources)
    {
        writer.WriteStartArray("state");
        foreach (var item in sources.SelectMany(rows => rows.State).OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString("key", item.Key);
            writer.WriteString("changedAt", item.At);
            writer.WritePropertyName("content");
            writer.WriteRawValue(item.Json);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteRecords(Utf8JsonWriter writer, IReadOnlyList<PersonRows> sources)
    {
        writer.WriteStartArray("records");
        foreach (var record in sources.SelectMany(rows => rows.Records).OrderBy(record => record.At))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", record.Kind);
            writer.WriteString("key", record.Key);
            writer.WriteString("at", record.At);
            if (record.Conversation.Length > 0)
                writer.WriteString("conversation", record.Conversation);
            if (record.ExpiresAt is { } end)
                writer.WriteString("expiresAt", end);
            WriteJson(writer, "content", record.Json);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter writer, string name, string json)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(json);
    }
}
