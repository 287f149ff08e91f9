using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"No list thanks, which is kinder?", "you can keep your questionnaire": what is named is not wished for.</summary>
public static class Declined
{
    private static readonly Regex Words = new(@"\b(?:(?<!\b(?:have|got) )no(?! idea)|(?:do(?:n'?t| not)|never) (?:want|need|like|asked? for)(?: to do)?(?: (?:a|the|any|your|that|this|another))?|skip (?:the|your|this)|forget (?:the|your|that)|keep your|stop (?:with )?(?:the|your)|enough (?:of the|with the|of your)|no more)\s+(?:\w+ )?(?:lists?|questions? list|questionnaires?|check ?lists?|maps?|check ?ins?|forms?|quiz(?:zes)?|prep sheet|survey)\b(?! (?:of|for|about|to) \w+ (?:works?|helps?))", RegexOptions.IgnoreCase);

    private static readonly string[] Lists = ["doctor-visit", "triggers", "check-in"];

    /// <summary>Whether a message says no to the lists that a dialog would bring; what is told of a bad day is heard all the same.</summary>
    public static bool Is(string text, string stem) => Lists.Contains(stem) && Words.IsMatch(text);
}
