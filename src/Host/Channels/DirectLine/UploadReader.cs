using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Reads a multipart upload: an activity and files. A file travels inside its activity, so it is kept, exported and erased with it and nowhere else.</summary>
internal static class UploadReader
{
    private const string ActivityType = "application/vnd.microsoft.activity";

    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "image/png", "image/jpeg", "image/gif", "image/webp", "text/plain", "application/pdf",
    };

    public static async Task<(Activity? Activity, string? Problem)> ReadAsync(HttpRequest request, DirectLineTicket ticket, DirectLineServices services)
    {
        var most = services.Options.MostUploadBytes;
        if (await LimitedBody.ReadAsync(request, most) is not { } body)
        {
            return (null, $"The upload is too big: {most / 1024} KB at most.");
        }

        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
        {
            return (null, "The upload is not multipart/form-data with a boundary.");
        }

        try
        {
            return await ReadPartsAsync(new MultipartReader(boundary, new MemoryStream(body)), ticket, services.Time.GetUtcNow());
        }
        catch (Exception broken) when (broken is IOException or InvalidDataException)
        {
            return (null, "The upload ends in the middle of a part.");
        }
    }

    private static async Task<(Activity? Activity, string? Problem)> ReadPartsAsync(MultipartReader parts, DirectLineTicket ticket, DateTimeOffset now)
    {
        var json = "{\"type\":\"message\"}"u8.ToArray();
        var files = new List<Attachment>();
        while (await parts.ReadNextSectionAsync() is { } part)
        {
            using var content = new MemoryStream();
            await part.Body.CopyToAsync(content);
            var partType = MediaTypeHeaderValue.TryParse(part.ContentType, out var parsed) ? parsed.MediaType.Value ?? "" : "";
            if (partType == ActivityType)
            {
                json = content.ToArray();
            }
            else if (!Types.Contains(partType))
            {
                return (null, "Only pictures (PNG, JPEG, GIF, WebP), plain text and PDF can be uploaded.");
            }
            else
            {
                files.Add(FileOf(part, partType, content));
            }
        }

        var (activity, problem) = IncomingActivity.Read(json, ticket, now);
        if (activity is not null)
        {
            activity.Attachments = files;
        }

        return (activity, problem);
    }

    private static Attachment FileOf(MultipartSection part, string type, MemoryStream content)
    {
        var name = part.GetContentDispositionHeader() is { } header ? HeaderUtilities.RemoveQuotes(header.FileName).Value : null;
        return new Attachment
        {
            Name = Path.GetFileName(name ?? "file"),
            ContentType = type,
            ContentUrl = $"data:{type};base64,{Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length)}",
        };
    }
}
