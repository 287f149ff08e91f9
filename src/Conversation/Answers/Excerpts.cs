using System.Text;

namespace BackPainBot.Conversation.Answers;

/// <summary>Takes the page's own sentences from a passage: whole blocks from its start, as many as fit a short message.</summary>
public static class Excerpts
{
    /// <summary>A list is kept whole if it is over by no more than this many words.</summary>
    private const int ListSlack = 45;

    /// <summary>A list that is begun shows at least this many of its items.</summary>
    private const int ShortestList = 3;

    /// <param name="markdown">A passage or a page's body.</param>
    /// <param name="words">About how many words are wanted; the first block is never left out.</param>
    public static string From(string markdown, int words)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        var taken = new StringBuilder();
        var left = words;
        foreach (var block in Blocks(markdown))
        {
            var piece = Fit(block, left, first: taken.Length == 0);
            if (piece.Length == 0)
                break;
            var wasCut = piece.Length < block.Length;
            taken.Append(taken.Length > 0 ? "\n\n" : "").Append(piece);
            left -= CountOf(piece);
            if (left <= 8 || wasCut)
                break;
        }

        return taken.ToString();
    }

    /// <summary>The same, with the heading in front where the passage opens with a list that would hang in the air without it.</summary>
    public static string Under(string heading, string markdown, int words)
    {
        var text = From(markdown, words);
        return IsList(text) && !string.IsNullOrEmpty(heading) ? $"**{heading}**\n\n{text}" : text;
    }

    private static IEnumerable<string> Blocks(string markdown) => markdown
        .Replace("\r", "", StringComparison.Ordinal)
        .Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(WithoutHeading)
        .Where(block => block.Length > 0);

    private static string WithoutHeading(string block) =>
        string.Join("\n", block.Split('\n').Where(line => !line.StartsWith('#'))).Trim();

    private static string Fit(string block, int left, bool first)
    {
        if (CountOf(block) <= left + (IsList(block) ? ListSlack : 0))
            return block;
        var pieces = IsList(block) ? block.Split('\n') : Sentences(block);
        var kept = new List<string>();
        foreach (var piece in pieces)
        {
            var mayStop = IsList(block) ? kept.Count >= ShortestList || (!first && kept.Count == 0) : kept.Count > 0 || !first;
            if (mayStop && CountOf(piece) > left)
                break;
            kept.Add(piece);
            left -= CountOf(piece);
        }

        return string.Join(IsList(block) ? "\n" : " ", kept).Trim().TrimEnd(',', ';');
    }

    private static bool IsList(string block) => block.StartsWith("- ", StringComparison.Ordinal) || block.StartsWith("1. ", StringComparison.Ordinal);

    private static string[] Sentences(string block)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < block.Length; i++)
        {
            var ends = block[i] is '.' or '!' or '?' && (i + 1 == block.Length || char.IsWhiteSpace(block[i + 1]));
            if (!ends)
                continue;
            sentences.Add(block[start..(i + 1)].Trim());
            start = i + 1;
        }

        if (start < block.Length && block[start..].Trim() is { Length: > 0 } rest)
            sentences.Add(rest);
        return [.. sentences];
    }

    internal static int CountOf(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
}
