using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>The side that a message says it hurts on.</summary>
public static class Sides
{
    private static readonly Regex Side = new(@"\b(?:on (?:the|my)|the|my|mainly|mostly|mainly the|mostly the|lower|its|it's)\s+(?<side>left|right)(?:\s+(?:side|hip|leg|buttock|bum|glute|lower|foot|hand side)\b|(?=\s*(?:$|[.,;!?)]|sorry\b|not\b|actually\b|i\b|that\b|mostly\b|aches?\b|hurts?\b)))|\b(?<side>left|right)[- ](?:side|hip|leg|buttock|bum|glute|calf|foot|thigh)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Denied = new(@"\b(?:not|isn.?t|never)\s+(?:\w+\s+)?$", RegexOptions.IgnoreCase);

    /// <summary><c>left</c>, <c>right</c>, or empty; the last one named counts, as in "not the right, the left".</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var last = Side.Matches(text).LastOrDefault(match => !Denied.IsMatch(text[..match.Index]));
        return last?.Groups["side"].Value.ToLowerInvariant() ?? "";
    }
}
