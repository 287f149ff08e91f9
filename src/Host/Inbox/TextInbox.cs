using System.Text;

namespace BackPainBot.Host.Inbox;

/// <summary>Plain text; a line of three or more dashes separates messages.</summary>
internal static class TextInbox
{
    public static IEnumerable<InboxItem> Read(string name, Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var number = 0;
        var start = 1;
        var place = 1;
        var text = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            place++;
            if (line.Length < 3 || line.Trim('-', ' ').Length > 0)
            {
                text.AppendLine(line);
                continue;
            }

            foreach (var item in Take(name, start, text, ref number))
            {
                yield return item;
            }

            start = place;
        }

        foreach (var item in Take(name, start, text, ref number))
        {
            yield return item;
        }
    }

    private static IEnumerable<InboxItem> Take(string name, int line, StringBuilder text, ref int number)
    {
        var message = text.ToString().Trim();
        text.Clear();
        if (message.Length == 0)
        {
            return [];
        }

        number++;
        return [InboxItem.Of($"{name}:{line}", new InboxMessage($"{number}", message))];
    }
}
