using BackPainBot.Host.Commands;

namespace BackPainBot.Host.Inbox;

/// <summary>Reads what an owner can export: text, JSON Lines, CSV, mbox, eml, or a folder of these.</summary>
public static class InboxReader
{
    private static readonly Dictionary<string, Func<string, Stream, IEnumerable<InboxItem>>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".jsonl"] = JsonLinesInbox.Read,
        [".ndjson"] = JsonLinesInbox.Read,
        [".csv"] = CsvInbox.Read,
        [".mbox"] = MailInbox.ReadMbox,
        [".mbx"] = MailInbox.ReadMbox,
        [".eml"] = MailInbox.ReadEml,
        [".txt"] = TextInbox.Read,
        [".md"] = TextInbox.Read,
    };

    /// <exception cref="CommandException">The path does not exist or its kind is not known.</exception>
    public static IEnumerable<InboxItem> Read(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path).Where(file => Formats.ContainsKey(Path.GetExtension(file))).Order(StringComparer.Ordinal).SelectMany(ReadFile);
        }

        if (!File.Exists(path))
        {
            throw new CommandException($"{path} does not exist. Name a file or a folder of messages.", ExitCode.BadUsage);
        }

        return Formats.ContainsKey(Path.GetExtension(path))
            ? ReadFile(path)
            : throw new CommandException($"{path} is of a kind that is not known. Use one of {string.Join(", ", Formats.Keys)}.", ExitCode.BadUsage);
    }

    private static IEnumerable<InboxItem> ReadFile(string file)
    {
        using var stream = File.OpenRead(file);
        foreach (var item in Formats[Path.GetExtension(file)](Path.GetFileName(file), stream))
        {
            yield return item;
        }
    }
}
