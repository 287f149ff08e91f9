using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace BackPainBot.Host.Inbox;

/// <summary>A table with a header; the message is in the column called text, message, body or question.</summary>
internal static class CsvInbox
{
    private static readonly string[] TextColumns = ["text", "message", "body", "question"];
    private static readonly string[] IdColumns = ["id", "number", "ticket"];
    private static readonly string[] SenderColumns = ["from", "email", "reply-to", "sender"];

    public static IEnumerable<InboxItem> Read(string name, Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            MissingFieldFound = null,
            BadDataFound = null,
            PrepareHeaderForMatch = header => header.Header.Trim().ToLowerInvariant(),
        });
        if (!csv.Read() || !csv.ReadHeader() || Column(csv, TextColumns) is not { } text)
        {
            yield return InboxItem.Broken($"{name}:1", $"No column holds the messages. Name one of them {string.Join(", ", TextColumns)} in the first row.");
            yield break;
        }

        while (csv.Read())
        {
            var place = $"{name}:{csv.Parser.RawRow}";
            yield return InboxItem.Of(place, new InboxMessage(Field(csv, IdColumns) ?? $"{csv.Parser.Row - 1}", csv.GetField(text) ?? "")
            {
                Subject = Field(csv, ["subject", "title"]) ?? "",
                ReplyTo = Field(csv, SenderColumns) ?? "",
            });
        }
    }

    private static string? Field(CsvReader csv, string[] names) => Column(csv, names) is { } column ? csv.GetField(column) : null;

    private static string? Column(CsvReader csv, string[] names) =>
        names.FirstOrDefault(name => csv.HeaderRecord!.Any(header => string.Equals(header.Trim(), name, StringComparison.OrdinalIgnoreCase)));
}
