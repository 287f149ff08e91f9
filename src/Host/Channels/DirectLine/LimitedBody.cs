using System.Text.Json;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Reads request bodies up to a limit, so that size answers are ours: clients take 413 and 5xx badly and 400 well.</summary>
internal static class LimitedBody
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>The body, or null if it is longer than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int most)
    {
        if (request.ContentLength > most)
        {
            return null;
        }

        using var body = new MemoryStream(request.ContentLength is { } length ? (int)length : 1024);
        var buffer = new byte[4096];
        for (int read; (read = await request.Body.ReadAsync(buffer)) > 0;)
        {
            if (body.Length + read > most)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }

    /// <summary>A small JSON body; an empty one is an empty object.</summary>
    /// <exception cref="JsonException">The body is not what it should be.</exception>
    public static async Task<T> ReadJsonAsync<T>(HttpRequest request, int most = 16 * 1024)
    {
        var body = await ReadAsync(request, most) ?? throw new JsonException($"The body is longer than {most} bytes.");
        return JsonSerializer.Deserialize<T>(body.Length == 0 ? "{}"u8 : body, Web) ?? throw new JsonException("The body is null. Send an object.");
    }
}
