using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>Whether somebody who could be writing a question or an answer for the page speaks to the bot: "will you keep this for me?"</summary>
public static class BotWords
{
    private static readonly Regex ToYou = new(@"\b(?:will|can|could|do|would|are) you\b.{0,25}\b(?:keep|save|send|e-?mail|text|store|remember|print|note|still be here|there later)\b|\bshow me\b.{0,12}\bi (?:have )?(?:noted|wrote|written|saved)\b", RegexOptions.IgnoreCase);

    public static bool AreIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ToYou.IsMatch(text);
    }
}
