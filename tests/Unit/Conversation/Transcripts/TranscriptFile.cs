using System.Text.RegularExpressions;

namespace BackPainBot.UnitTests.Conversation.Transcripts;

/// <summary>
/// Conversations written down, a new one under each heading of the second level: <c>You:</c> is sent; each <c>Bot:</c> has to be found in the replies, in order (contained text, or a
/// pattern between slashes); <c>Not:</c> must not be found; <c>Card:</c> submits a card; <c>Buttons:</c> are offered;
/// <c>*In msteams.*</c> has the rest of the conversation in a personal chat of that channel; <c>*14 days later.*</c> moves the clock; <c>*The server restarts.*</c> builds everything anew over the same store. Anything else is prose.
/// </summary>
public static partial class TranscriptFile
{
    public static IReadOnlyList<TranscriptLine> Read(string path)
    {
        var lines = new List<TranscriptLine>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (Speech().Match(line) is { Success: true } said)
                lines.Add(new TranscriptLine(said.Groups[1].Value.ToLowerInvariant(), said.Groups[2].Value.Trim(), number));
            else if (Later().Match(line) is { Success: true } later)
                lines.Add(new TranscriptLine("later", later.Groups[1].Value, number));
            else if (line.StartsWith("## ", StringComparison.Ordinal))
                lines.Add(new TranscriptLine("scene", line[3..], number));
            else if (Channel().Match(line) is { Success: true } channel)
                lines.Add(new TranscriptLine("channel", channel.Groups[1].Value, number));
            else if (line.StartsWith("*The server restarts.*", StringComparison.Ordinal))
                lines.Add(new TranscriptLine("restart", "", number));
        }

        return lines;
    }

    [GeneratedRegex("^(You|Bot|Not|Card|Buttons):(.*)$")]
    private static partial Regex Speech();

    [GeneratedRegex(@"^\*In (\w+)\.\*")]
    private static partial Regex Channel();

    [GeneratedRegex(@"^\*(\d+) days? later\.\*")]
    private static partial Regex Later();
}
