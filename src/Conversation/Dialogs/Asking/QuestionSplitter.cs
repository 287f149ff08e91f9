using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>The separate questions of one message, as "1) … 2) …" or as sentences that end with a question mark.</summary>
public static partial class QuestionSplitter
{
    private const int Most = 3;
    private const int ShortestWords = 3;

    /// <summary>In the order asked, at most three; a message with one question or none gives an empty list.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbered = Numbered().Split(text).Skip(1).Select(piece => piece.Trim()).Where(IsLongEnough).ToList();
        var asked = numbered.Count > 1 ? numbered : [.. Sentences().Matches(text).Select(match => match.Value.Trim()).Where(IsLongEnough)];
        return asked.Count > 1 ? [.. asked.Take(Most)] : [];
    }

    private static bool IsLongEnough(string piece) => PlainWords.Split(PlainWords.Of(piece)).Length >= ShortestWords;

    [GeneratedRegex(@"(?:^|\s)\(?\d[.)]\s+")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[^.!?\n]+\?")]
    private static partial Regex Sentences();
}
