using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Questions about the six steps: "what is step 4", "which step am I on", "what are the six steps".</summary>
public static class StepTalk
{
    public const string Mine = "mine";
    public const string All = "all";

    private static readonly string[] Named = ["one", "two", "three", "four", "five", "six"];

    private static readonly Regex Numbered = new(@"(?:\b(?:what(?:'?s| is| does| about)?|explain|tell me (?:more )?about|how about|meaning of|describe|and)\b[^.?!]{0,20}\bstep\s*(?:number\s*|no\.?\s*)?(?<n>[1-6]|one|two|three|four|five|six)\b|^\W*step\s*(?:number\s*)?(?<n>[1-6]|one|two|three|four|five|six)\b(?:\s+(?:please|means?|then|what is that))?\W*$)", RegexOptions.IgnoreCase);
    private static readonly Regex Own = new(@"\b(?:which|what|wich|wat) (?:of the )?(?:step|stage)s?\b[^.?!]{0,20}\b(?:am i|i'?m|i am|im|is (?:that|it|this|mine)|would (?:that|i) be|are we|do i)\b|\bwhere am i (?:in|on) (?:the |these |your )?(?:steps?|list|order|ladder)\b|\b(?:which|what) (?:step|stage) then\b", RegexOptions.IgnoreCase);
    private static readonly Regex Whole = new(@"\b(?:what(?:'?s| are| is)?|list|tell me|show me|explain|name|give me)\b[^.?!]{0,15}\b(?:(?:six|6) steps|the steps|all (?:the )?steps|your steps)\b|^\W*(?:the )?(?:six|6) steps\W*$", RegexOptions.IgnoreCase);

    // "What are the steps from here to playing a game again?" asks about the game.
    private static readonly Regex Elsewhere = new(@"\bsteps\b[^.?!]{0,30}\b(?:to|towards|before|for|into|between) (?:(?!relief\b)\w+ )?(?:play\w*|games?|match\w*|running|run|lifting|train\w*|sports?|golf|football|netball|tennis|gym|work|compet\w*|full)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Disputed = new(@"\b(?:i'?m not|i am not|i do ?n[o']?t think i'?m|i do ?n[o']?t think i am|i would ?n[o']?t say i'?m|hardly)\s+(?:really )?(?:jumping|rushing|going back|over ?doing|pushing|resting|avoiding|on (?:that )?step|at (?:that )?step)|\bthat(?:'?s| is) not (?:me|my step|where i am)\b|\bwrong step\b", RegexOptions.IgnoreCase);

    private static readonly Regex Following = new(@"^\W*(?:(?:ok|okay|and|so|right|then|thanks|cool|great)\b[\s,.]*)*(?:(?:(?:what|which)(?:'?s| is| comes| are| do i do|'?ll be)?\s+)?(?:the )?(?:next|one after|step after|following)(?: (?:one|step|stage|thing|up|bit))?(?:\s+(?:after|on from) (?:that|this|it))?|what(?:'?s| is| comes| do i do)?\s+after (?:that|this|it)(?: one)?|after (?:that|this)|and then|then what|and after that)(?: (?:then|please|pls))?\W*$", RegexOptions.IgnoreCase);

    /// <summary>Whether a text asks for the step after the one that was just explained.</summary>
    public static bool AsksForNext(string text) => Following.IsMatch(text);

    /// <summary>Whether somebody doubts what they were told about where they stand.</summary>
    public static bool IsDisputed(string text) => Disputed.IsMatch(text);

    /// <summary><c>1</c> to <c>6</c>, <see cref="Mine"/>, <see cref="All"/>, or null if the text asks for no step.</summary>
    public static string? AskedIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Numbered.Match(text) is { Success: true } found)
            return Array.FindIndex(Named, name => string.Equals(name, found.Groups["n"].Value, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : found.Groups["n"].Value;
        return Own.IsMatch(text) ? Mine : Whole.IsMatch(text) && !Elsewhere.IsMatch(text) ? All : null;
    }
}
