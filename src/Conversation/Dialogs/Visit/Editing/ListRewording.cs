using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit.Editing;

/// <summary>"Number 6 has come out garbled. It should read: How long may I dig?": what is wrong is named in one sentence and put right in the next; read as one change.</summary>
internal static class ListRewording
{
    private static readonly Regex InTwo = new(@"(?<at>\b(?:number|no|item|question|line) ?\d{1,2}|\bthe (?:first|second|third|fourth|fifth|sixth|last) (?:one|question))\b[^.?!\n]{0,60}[.!;,] *(?:and )?(?:it|that|this) (?:should|ought to|must|has to|needs to|is meant to|was meant to) (?:read|say|be)\b ?[:,]? ?[""“]?(?<what>[^""”?\n]{3,200}\??)[""”]?", RegexOptions.IgnoreCase);

    /// <summary>The text with each of these as one change.</summary>
    public static string AsOne(string text) => InTwo.Replace(text, found => $"change {found.Groups["at"].Value} to \"{found.Groups["what"].Value.Trim()}\".");
}
