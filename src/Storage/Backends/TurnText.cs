using System.Buffers;
using System.Text.Json;

namespace BackPainBot.Storage.Backends;

/// <summary>
/// A turn's log and replies as the databases keep them, readable by anybody with a SQL prompt:
/// the log is <c>[{"id": …, "json": …}]</c>, and a reply that is in the log is that entry's position instead of a second copy.
/// </summary>
internal static class TurnText
{
    private static readonly JsonWriterOptions Options = new() { SkipValidation = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonDocumentOptions Deep = new() { MaxDepth = 512 };

    public static byte[] WriteLog(IReadOnlyList<(string Id, string Json)> log)
    {
        var buffer = new ArrayBufferWriter<byte>(Room(log));
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var (id, json) in log)
            {
                writer.WriteStartObject();
                writer.WriteString("id", id);
                writer.WritePropertyName("json");
                writer.WriteRawValue(json, skipInputValidation: true);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <param name="log">What <see cref="WriteLog"/> wrote.</param>
    /// <param name="last">The sequence number of its last activity.</param>
    /// <param name="at">When the turn was written.</param>
    public static IReadOnlyList<StoredActivity> ReadLog(ReadOnlyMemory<byte> log, long last, DateTimeOffset at)
    {
        using var document = JsonDocument.Parse(log, Deep);
        var sequence = last - document.RootElement.GetArrayLength();
        return [.. document.RootElement.EnumerateArray().Select(entry => new StoredActivity(
            ++sequence, entry.GetProperty("id").GetString()!, entry.GetProperty("json").GetRawText(), at))];
    }

    public static byte[] WriteReplies(IReadOnlyList<string> replies, IReadOnlyList<(string Id, string Json)> log)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var reply in replies)
            {
                // A reply that is itself a number would look like a position, so it is wrapped like one that is not in the log.
                if (PositionOf(reply, log) is var position and >= 0)
                {
                    writer.WriteNumberValue(position);
                    continue;
                }

                writer.WriteStartArray();
                writer.WriteRawValue(reply, skipInputValidation: true);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    public static IReadOnlyList<string> ReadReplies(ReadOnlyMemory<byte> replies, ReadOnlyMemory<byte> log)
    {
        using var document = JsonDocument.Parse(replies, Deep);
        var entries = document.RootElement.GetArrayLength() == 0 ? [] : ReadLog(log, 0, default);
        return [.. document.RootElement.EnumerateArray().Select(reply =>
            reply.ValueKind == JsonValueKind.Number ? entries[reply.GetInt32()].Json : reply[0].GetRawText())];
    }

    // Enough for most logs at the first try: nearly all of a log is its JSON.
    private static int Room(IReadOnlyList<(string Id, string Json)> log)
    {
        var room = 64;
        foreach (var (id, json) in log)
            room += id.Length + json.Length + 32;
        return room;
    }

    private static int PositionOf(string reply, IReadOnlyList<(string Id, string Json)> log)
    {
        for (var i = 0; i < log.Count; i++)
        {
            if (string.Equals(log[i].Json, reply, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
