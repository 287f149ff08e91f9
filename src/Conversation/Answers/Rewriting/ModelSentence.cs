using System.Net;
using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Answers.Rewriting;

/// <summary>A sentence of a model's answer with the passages that it names as its source.</summary>
/// <param name="Text">Plain text without the marks.</param>
/// <param name="Sources">Numbers from 1; as the model wrote them, so they may name no passage.</param>
internal sealed record ModelSentence(string Text, IReadOnlyList<int> Sources)
{
    private static readonly Regex MarkBeforeStop = new(@"\s*((?:\[[\d,\s]+\]\s*)+)([.!?])");
    private static readonly Regex Cited = new(@"(?<text>[^\[\]]+)(?<marks>(?:\[[\d,\s]+\]\s*)+)");

    // A further mark may follow directly, and the stop may come after the mark.
    private static readonly Regex FinishedMark = new(@"\](?:\s*[.!?])?(?=\s+[^\s\[.!?])", RegexOptions.RightToLeft);

    private static readonly Regex Numbers = new(@"\d+");
    private static readonly Regex Ends = new(@"(?<=[.!?])\s+|\n");
    private static readonly Regex Bullet = new(@"^(?:[-*•]|\d+[.)])\s+");
    private static readonly Regex Markup = new(@"https?:|www\.|\]\(|[<>`|#\\*_~{}]", RegexOptions.IgnoreCase);

    /// <summary>A longer answer is cut before it is read (characters).</summary>
    private const int LongestAnswer = 4000;

    /// <summary>The cited sentences in order. What has no mark, or holds links, code or mark-up, is left out.</summary>
    public static IReadOnlyList<ModelSentence> Read(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var text = WebUtility.HtmlDecode(answer.Length > LongestAnswer ? answer[..LongestAnswer] : answer);
        text = MarkBeforeStop.Replace(text, "$2 $1 ").Replace("**", "", StringComparison.Ordinal);
        return [.. Cited.Matches(text).SelectMany(Sentences).Where(sentence => !Markup.IsMatch(sentence.Text))];
    }

    /// <summary>The part of an answer that is still being written up to its last sentence whose mark is surely complete; empty if there is none.</summary>
    public static string FinishedPart(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return FinishedMark.Match(answer) is { Success: true } last ? answer[..(last.Index + last.Length)] : "";
    }

    // Sentences that share one mark share its source.
    private static IEnumerable<ModelSentence> Sentences(Match cited)
    {
        int[] sources = [.. Numbers.Matches(cited.Groups["marks"].Value).Select(number => int.TryParse(number.Value, out var parsed) ? parsed : 0)];
        return Ends.Split(cited.Groups["text"].Value)
            .Select(piece => Bullet.Replace(piece.ReplaceLineEndings(" ").Trim(), ""))
            .Where(piece => piece.Any(char.IsLetter))
            .Select(piece => new ModelSentence(piece, sources));
    }
}
