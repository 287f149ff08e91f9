using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Scripts;

/// <summary>The <c>{name}</c> marks in scripts.</summary>
public static class Placeholders
{
    private static readonly Regex Mark = new(@"\{([a-zA-Z][a-zA-Z0-9]*)\}");

    /// <summary>Filled in every script.</summary>
    public static IReadOnlyList<string> Everywhere { get; } = ["emergency", "urgentLine", "crisisLine", "owner", "activity", "keptDays"];

    public static IEnumerable<string> In(string text) => Mark.Matches(text).Select(match => match.Groups[1].Value);

    /// <summary>Replaces every mark that has a value; a mark without one stays visible, so that a test sees it.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) =>
        text.Contains('{', StringComparison.Ordinal)
            ? Mark.Replace(text, match => values.TryGetValue(match.Groups[1].Value, out var value) ? value : match.Value)
            : text;
}
