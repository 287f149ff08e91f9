using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.State;
using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>The goal that somebody puts in the place of the one on the page, and what else they wrote beside it.</summary>
/// <param name="Goal">The words for the top of the page; empty if they only say that those on it are wrong.</param>
/// <param name="Rest">What is left of the message for the list.</param>
public sealed record GoalChange(string Goal, string Rest)
{
    private const string Lead = @"(?:^|(?<=[.,;:!?\n])|\b(?=and\b|but\b|also\b|then\b))\s*(?:(?:and|but|also|then|oh|no|ok|thanks|thank you|please|pls|sorry|actually|still|can you|could you|can we|i mean|i meant)\b[\s,.!]*)*";
    private const string Line = @"(?:the |my |its )?(?:main )?(?:goal|top line|first line|(?<=\bthe )heading|line (?:on|at) (?:the )?top)(?: (?:on|at) (?:the )?top| at the top of the page| (?:on|of) (?:the|my) page)?\b";
    private const string Wrong = @"\s*(?:is|'s|reads?|says?|looks?|sounds?|came out)\s+(?:still |all |a bit |now )*(?:wrong|not right|no good|garbled|odd|off|funny|silly|messed up|broken|muddled)\b";
    private const string Ask = @"(?:(?:so|please|can you|could you)\b[\s,]*)*";

    // "The top line should just say X", "change the goal to X", "the top line is still wrong. Change it to X". What is to be done with the list ends it.
    private const string New = @"\s*:?\s*(?:not [^,;]{1,60}[,;] ?(?:but |it'?s )?)?[""“']?(?<goal>(?:(?!,?\s+(?:and|then|also|but)\s+(?:please )?(?:take|remove|add|move|delete|drop|swap|put|leave)\b)[^.!?;\n""”]){3,80})";
    private static readonly Regex Says = new($@"{Lead}(?:(?:change|make|set|put|correct|fix|edit|reword|rewrite)\s+{Line}\s+(?:to|as|into|say|read)\b(?: (?:be|say|read)\b)?|{Line}{Wrong}\W+{Ask}(?:(?:change|make|correct|put|set|fix)\s+(?:it|that|this)(?:\s+(?:to|as|into|say|read|be)\b)?|(?:it|that)\s+(?:should|needs to|ought to|must)\s+(?:just |only )?(?:be|say|read)\b|should\s+(?:just |only )?(?:be|say|read)\b)|{Line}\s+(?:(?:should|must)\s+(?:just |only |really )*(?:be|say|read)|needs? to (?:be|say|read)|ought to (?:be|say|read))\b|{Line}\s+(?:says?|reads?|is|has)\b[^.!?\n]{{1,160}}?\b(?:can|could|should|may|might|would) (?:it|that|you make it) (?:please |just |rather |instead |only )*(?:be|say|read)|(?<=^\W*){Line}\s*[:=]){New}", RegexOptions.IgnoreCase);
    private static readonly Regex IsWrong = new($@"{Lead}(?:{Line}{Wrong}|(?:change|fix|correct|edit|redo|reword|rewrite)\s+{Line}(?=\W*$|\W*(?:please|pls|again|too)\b))", RegexOptions.IgnoreCase);
    private static readonly Regex Joint = new(@"^[\s,.;:!?]*(?:(?:and|but|also|then|thanks|thank you|please|pls|oh)\b[\s,.!]*)*|[\s,;:]*(?:\b(?:and|but|also|then|oh)\b[\s,]*)*$", RegexOptions.IgnoreCase);
    private static readonly Regex NoGoal = new(@"^(?:wrong|it|that|this|about|not)\b\W*$|^(?:please|pls|again)\b", RegexOptions.IgnoreCase);

    /// <summary>A letter, in UTF-16 units, changes no line of a page.</summary>
    private const int Longest = 500;

    private const int LongestGoal = 60;

    /// <summary>The change in a text, or null if it changes no goal.</summary>
    public static GoalChange? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest)
            return null;
        if (Says.Match(text) is { Success: true } said && !NoGoal.IsMatch(said.Groups["goal"].Value) && OwnWords.Tidy(said.Groups["goal"].Value, LongestGoal) is { Length: > 2 } goal)
            return new GoalChange(goal, Without(text, said));
        return IsWrong.Match(text) is { Success: true } wrong ? new GoalChange("", Without(text, wrong)) : null;
    }

    private static string Without(string text, Match cut)
    {
        string[] around = [text[..cut.Index], text[(cut.Index + cut.Length)..]];
        return string.Join(". ", around.Select(part => Joint.Replace(part.Trim(), "").Trim()).Where(part => part.Any(char.IsLetterOrDigit)));
    }

    /// <summary>A change to the goal of a list; where none stands yet, what they want back is the goal and no question.</summary>
    public static GoalChange? For(DoctorVisitState visit, string text)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return In(text) ?? (visit.Goal.Length == 0 && GoalTalk.Back(text) is { } back ? new GoalChange(back, "") : null);
    }

    /// <summary>Whether a text only says the goal once more.</summary>
    public static bool IsKnown(DoctorVisitState visit, string text)
    {
        ArgumentNullException.ThrowIfNull(visit);
        return PlainWords.Of(text) is { Length: > 0 } said && PlainWords.IndexOf(PlainWords.Of(visit.Goal), said) >= 0;
    }
}
