using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>The small deals that people make with a sore back, in their own sentences: "if it's light it doesn't count", "only at weekends".</summary>
public static class LoopHoleTalk
{
    private static readonly (string Id, Regex Said)[] Deals =
    [
        ("lighter", new(@"\b(?:light(?:er|ly|ish)?|half (?:the|my) (?:weight|usual|load)|less weight|(?:drop\w*|lower\w*|reduc\w*|halv\w*) the (?:weight|load)s?|only the bar|empty bar|easy ones?|small(?:er)? (?:loads?|weights?|bags?)|not (?:that|so|very|too|really) heavy|doesn'?t (?:really )?count)\b", RegexOptions.IgnoreCase)),
        ("stretch", new(@"\b(?:stretch\w*|foam|roll(?:er|ing)|massage gun|warm(?:ed|ing)? up|ice baths?|sauna)\b", RegexOptions.IgnoreCase)),
        ("less-often", new(@"\b(?:less often|(?:once|twice) a (?:week|month|fortnight)|only (?:on |at )?(?:weekends?|saturdays?|sundays?|once|twice)|just (?:once|this once|the one|one more|weekends)|one (?:more|last) (?:game|match|set|round|run|session)|now and (?:then|again)|every other)\b", RegexOptions.IgnoreCase)),
        ("time-off", new(@"\b(?:time off|(?:a|one|two|few|couple of|\d) (?:days?|weeks?|months?) off|take a break|(?:every time|as soon as|the minute|the moment|whenever|when|once|until|till) (?:it|my back|the pain) (?:feels|is|gets|seems|settles?|calms?|goes|stops|eases)\b|then (?:go|start|i go|i start|straight) (?:straight )?(?:back|again|the same))", RegexOptions.IgnoreCase)),
        ("pills", new(@"\b(?:pills?|pain ?killers?|ibuprofen|naproxen|codeine|co-?codamol|paracetamol|tramadol|nurofen|advil|tablets?|meds)\b", RegexOptions.IgnoreCase)),
        ("brace", new(@"\b(?:belts?|brace|strap(?:ped|ping)?|tape[ds]?|taping|corset|back support)\b", RegexOptions.IgnoreCase)),
    ];

    // In a story, tablets and belts may be what was prescribed; a deal says so.
    private static readonly Regex Dealing = new(@"\b(?:tell myself|told myself|(?:if|as long as|so long as|provided|when) (?:it'?s|i|it|the)|first|beforehand|before (?:i|a|the|training|work|my)|get (?:me )?through|only|just|then|doesn'?t count|every time)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Aftermath = new(@"\b(?:back on the floor|on the floor (?:for|again)|laid up|wrecked|in bed for|out (?:of action )?for|for days|for a week|can'?t (?:move|walk|get up|straighten)|pay(?:ing)? for it|paid for it|flat on my back|ruined|wiped out|floored|crippled|in agony|in bits|seized up|hobbling)\b", RegexOptions.IgnoreCase);

    private const int LongestOwn = 22;

    /// <summary>Ids of the deals that a text names.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="isStory">Whether nobody asked for deals, so that the words have to say that it is one.</param>
    public static IReadOnlyList<string> In(string text, bool isStory)
    {
        ArgumentNullException.ThrowIfNull(text);
        return isStory && !Dealing.IsMatch(text) ? [] : [.. Deals.Where(deal => deal.Said.IsMatch(text)).Select(deal => deal.Id)];
    }

    /// <summary>Ids of the deals that the sentences of a story tell as such.</summary>
    public static IReadOnlyList<string> InStory(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Clauses.Sentences(text).SelectMany(sentence => In(sentence, isStory: true)).Distinct()];
    }

    /// <summary>Whether a text tells that it is clearly worse afterwards.</summary>
    public static bool TellsAftermath(string text) => Aftermath.IsMatch(text);

    /// <summary>A deal in their own sentence, fit to be said back; empty if the text tells none.</summary>
    public static string Own(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = PlainWords.Split(PlainWords.Of(text)).Length;
        return words is < 3 or > LongestOwn || Questions.Looks(text) || TellsAftermath(text) || OwnWords.Tidy(text) is not { Length: > 0 } tidy ? "" : $"\"{tidy}\"";
    }
}
