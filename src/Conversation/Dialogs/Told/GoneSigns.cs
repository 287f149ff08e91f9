using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What was felt once and is gone by what somebody says themselves: "had a bit down the left leg last year but gone now". It is told, and no fact of today.</summary>
public static class GoneSigns
{
    private const string Place = @"\b(?:legs?|side|buttocks?|bum|hips?|thighs?|hamstrings?|knees?|cal(?:f|ves)|shins?|ankles?|foot|feet|heels?|toes?|groin|sciatica)\b";
    private const string Over = @"(?:(?:that|this|it)(?:'?s| is| has| was)?\s+)?(?:(?:all|long|completely|totally|since|fully)\s+)*(?:gone|cleared(?: up)?|went(?: away| off)?|stopped|settled|not (?:had it |been back )?since|never (?:came )?(?:back|since)|no more)\b(?:\s+(?:now|since|away|again|completely|ages ago|after|then|by itself))*";

    private static readonly Regex Was = new($@"(?<=^|[.!?;,\n]\s*|\b(?:and|also|but)\s+)(?:(?:i|i'?ve|also|there was|did|once|only)\s+)*(?:had|used to (?:get|have|feel)|got|felt|was getting)\b[^.!?;\n]{{0,60}}?{Place}[^.!?;,\n]{{0,40}}?[\s,;.]+(?:(?:but|and|tho|though|which|thankfully|luckily)[\s,]+)*{Over}", RegexOptions.IgnoreCase);

    /// <summary>The text without it.</summary>
    public static string Without(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Was.IsMatch(text) ? Was.Replace(text, " ").Trim(' ', '.', ',', ';') : text;
    }
}
