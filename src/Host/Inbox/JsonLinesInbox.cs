using System.Text;
using BackPainBot.Host.Commands;

namespace BackPainBot.Host.Inbox;

/// <summary>One <c>{"id","text","subject"?,"from"?}</c> a line.</summary>
internal static class JsonLinesInbox
{
    public static IEnumerable<InboxItem> Read(string name, Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (var line in JsonLine.ReadAll(reader))
        {
            var place = $"{name}:{line.Number}";
            yield return line.TryGetText("text", out var text, out var error)
                ? InboxItem.Of(place, new InboxMessage(line.OptionalText("id") ?? $"{line.Number}", text)
                {
                    Subject = line.OptionalText("subject") ?? "",
                    ReplyTo = line.OptionalText("from") ?? "",
                })
                : InboxItem.Broken(place, $"{error!.Problem} {error.Fix}");
        }
    }
}
