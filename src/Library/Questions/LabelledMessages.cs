using System.Text.Json;
using BackPainBot.Library.Lint;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Questions;

/// <summary>
/// Messages with the page that answers each, from <c>search/messages.jsonl</c>: search learns from them how people tell what a page is
/// about at length. A page's own `asks` are short and to the point, which an inbox is not.
/// </summary>
public sealed record LabelledMessages(IReadOnlyList<LabelledQuery> All)
{
    /// <summary>Longer ones are read in part only.</summary>
    private const int LongestCharacters = 4_000;

    public static LabelledMessages None { get; } = new([]);

    /// <summary>The file in a content folder.</summary>
    public static string PathIn(string contentDirectory) => Path.Combine(contentDirectory, "search", "messages.jsonl");

    /// <summary>One message a line. A file with a problem in any line is not used.</summary>
    public static Parsed<LabelledMessages> Parse(string file, string text)
    {
        var problems = new List<LintProblem>();
        var messages = new List<LabelledQuery>();
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, line) in text.Split('\n').Index().Where(line => !string.IsNullOrWhiteSpace(line.Item)))
        {
            if (Read(line, out var message) is { } problem)
            {
                problems.Add(new LintProblem(file, index + 1, problem.What, problem.Fix));
            }
            else if (message!.Text.Length > LongestCharacters)
            {
                problems.Add(new LintProblem(file, index + 1, $"The message has {message.Text.Length} characters; the longest may have {LongestCharacters}.", "Shorten it to what it asks."));
            }
            else if (!seen.TryAdd(message.Text.Trim(), index + 1))
            {
                problems.Add(new LintProblem(file, index + 1, $"The message stands also in line {seen[message.Text.Trim()]}.", "Keep it once, with the page that fits best."));
            }
            else
            {
                messages.Add(message);
            }
        }

        return new Parsed<LabelledMessages>(problems.Count > 0 ? null : new LabelledMessages(messages), problems);
    }

    /// <summary>Null and the message, or what is wrong with the line.</summary>
    internal static (string What, string Fix)? Read(string line, out LabelledQuery? message)
    {
        message = null;
        try
        {
            message = JsonSerializer.Deserialize<LabelledQuery>(line);
        }
        catch (JsonException broken)
        {
            return ($"This is not JSON ({broken.Message}).", "Write one object a line.");
        }

        return message switch
        {
            { Text: { } text, Best.Count: > 0 } when !string.IsNullOrWhiteSpace(text) => null,
            _ => ("`text` or `best` is missing.", """Write {"id","text","best":[...],"good":[...],"kind"}."""),
        };
    }
}
