using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>The surgery where a GP sees people, which is no operation: "I go to the surgery on the 9th".</summary>
internal static class GpSurgery
{
    private static readonly Regex Place = new(@"(?<!\b(?:due|prior|thanks|up|owing|leading|related|compared|led|close|next|agreed?) )\b(?:(?<lead>to|at|in|into|phone|ring|rang|call|called|contact) the|(?<lead>(?:gp'?s?|doctor'?s?|doctors'|village|local|health)))\s+surgery\b(?! site)", RegexOptions.IgnoreCase);
    private static readonly Regex Operation = new(@"\b(?:operat\w+|surgeon|surgical|spinal fusion|fusion|(?:micro-?)?discectomy|laminectomy|decompression|anaesthe\w+|anesthe\w+|theatre|injections?|epidural|surgery)\b", RegexOptions.IgnoreCase);

    // "There is no surgeon" speaks of none.
    private static readonly Regex Denied = new(@"\b(?:no|not|never|without|isn'?t|wasn'?t)\b[^.?!,;]{0,25}$", RegexOptions.IgnoreCase);

    /// <summary>The text with the practice in the place of such a surgery, where nothing else in it speaks of an operation.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!Place.IsMatch(text))
            return text;
        var plain = Place.Replace(text, found => found.Groups["lead"].Value + (found.Value.Contains(" the ", StringComparison.OrdinalIgnoreCase) ? " the practice" : " practice"));
        return Operation.Matches(plain).All(found => Denied.IsMatch(plain[..found.Index])) ? plain : text;
    }

    /// <summary>Whether a text speaks of such a surgery and of no operation.</summary>
    public static bool IsMeant(string text) => Plain(text) != text;
}
