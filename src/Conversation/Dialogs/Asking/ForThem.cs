using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>A question about somebody else's back: "your back" is hers, "new for you" is for her.</summary>
public static class ForThem
{
    private static readonly Regex Whose = new(@"\byour(?= (?:\w+ )?(?:back|legs?|pain|body|physio|doctor|own|exercises))\b", RegexOptions.IgnoreCase);
    private static readonly Regex ToWhom = new(@"\b(for|help|helps|hurts|suits|eases|told) you\b", RegexOptions.IgnoreCase);
    private static readonly Regex CanDo = new(@"\b(can|could|should) you\b(?! (?:tell|say|give|send|write))", RegexOptions.IgnoreCase);
    private static readonly Regex DoYou = new(@"\bdo you\b(?! (?:ask|need to know|know))", RegexOptions.IgnoreCase);
    private static readonly Regex Does = new(@"\bwhile you (walk|sit|stand)\b", RegexOptions.IgnoreCase);

    /// <param name="pronoun">her, him or them; empty for the writer's own back.</param>
    /// <param name="text">The question as it is put to the person themselves.</param>
    public static string Say(string pronoun, string text)
    {
        ArgumentNullException.ThrowIfNull(pronoun);
        if (pronoun.Length == 0)
            return text;
        var whose = pronoun switch { "her" => "her", "him" => "his", _ => "their" };
        var who = pronoun switch { "her" => "she", "him" => "he", _ => "they" };
        var ends = who == "they" ? "" : "s";
        text = Whose.Replace(text, match => char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(whose[0]) + whose[1..] : whose);
        text = ToWhom.Replace(text, "${1} " + pronoun);
        text = DoYou.Replace(text, who == "they" ? "do they" : "does " + who);
        text = CanDo.Replace(text, match => $"{match.Groups[1].Value} {who}");
        return Does.Replace(text, match => $"while {who} {match.Groups[1].Value}{ends}");
    }
}
