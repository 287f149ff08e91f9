using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>A message in pieces: its sentences, and the clauses in which a "not" or a "fine" holds.</summary>
public static class MessageParts
{
    private static readonly Regex Joints = new(@"[.,;:!?()\r\n]+|\s[-–—]+\s|\b(?:but|though|although|whereas|and|because|cos|so)\b", RegexOptions.IgnoreCase);
    private static readonly Regex WideJoints = new(@"[.,;:!?()\r\n]+|\s[-–—]+\s|\b(?:but|though|although|whereas)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Ends = new(@"(?<=[.!?])(?<!\b(?:e\.?g|i\.?e|approx|dr|mr|mrs|ms)\.)\s+|[\r\n]+", RegexOptions.IgnoreCase);

    /// <summary>A longer message is not taken apart beyond this.</summary>
    private const int Longest = 6_000;

    private const int EndingSentences = 3;

    /// <summary>Plain clauses, cut at punctuation and at "but" and "and".</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. Joints.Split(Head(text)).Select(PlainWords.Of).Where(clause => clause.Length > 0)];

    /// <summary>Plain pieces between commas and stops; "but" parts them too, "and" does not.</summary>
    public static IReadOnlyList<string> Wide(string text) =>
        [.. WideJoints.Split(Head(text)).Select(PlainWords.Of).Where(clause => clause.Length > 0)];

    /// <summary>The sentences as they were written.</summary>
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. Ends.Split(Head(text)).Select(sentence => sentence.Trim()).Where(sentence => sentence.Any(char.IsLetterOrDigit))];

    /// <summary>Its last sentences: a letter ends in what it is for, and perhaps a remark.</summary>
    public static IReadOnlyList<string> Ending(string text) => [.. Sentences(text).TakeLast(EndingSentences)];

    private static string Head(string? text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > Longest ? text[..Longest] : text;
    }
}
