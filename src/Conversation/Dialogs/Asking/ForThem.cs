using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>A question about somebody else's back: "your back" is hers, "new for you" is for her.</summary>
public static class ForThem
{
    private static readonly Regex Whose = new(@"\byour(?= (?:\w+ )?(?:back|legs?|pain|body|physio|doctor|own|exercises))\b", RegexOptions.IgnoreCase);
    private static readonly Regex ToWhom = new(@"\b(for|help|helps|hurts|suits|eases|told|like) you\b", RegexOptions.IgnoreCase);
    private static readonly Regex CanDo = new(@"\b(can|could|should) you\b(?! (?:tell|say|give|send|write))", RegexOptions.IgnoreCase);
    private static readonly Regex DoYou = new(@"\bdo you\b(?! (?:ask|need to know|know))", RegexOptions.IgnoreCase);
    private static readonly Regex Does = new(@"\bwhile you (walk|sit|stand)\b", RegexOptions.IgnoreCase);

    // What is done together with the writer is said to the writer.
    private static readonly Regex ToWriter = new(@"\b(?:tell me|ask me|i'?ll|i can|i'?m|your (?:code|map|list|page)|come back|say \W|come to you|\{)", RegexOptions.IgnoreCase);
    private static readonly Regex Said = new(@"\byou(?:'ve| have)? (?=(?:just )?(?:said|told|asked|wrote|named)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Sentences = new(@"(?<=[.!?:])(?=\s)");
    private static readonly Regex Your = new(@"\byour\b", RegexOptions.IgnoreCase);
    private static readonly Regex Am = new(@"\byou(?: are|'re)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Have = new(@"\byou(?: have|'ve)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Will = new(@"\byou(?<how>'ll|'d| (?:can|could|should|may|might|will|would|need not|must)\b(?:n't)?)", RegexOptions.IgnoreCase);
    private static readonly Regex AskedOf = new(@"\b(?<how>do|can|could|should|will|would) you\b", RegexOptions.IgnoreCase);
    private static readonly Regex DontYou = new(@"\byou don't\b", RegexOptions.IgnoreCase);
    private static readonly Regex Whom = new(@"\b(?<how>for|to|with|at|of|on|helps?|suits?|eases?|treats?|lets?|makes?|bring|brings|gives?|holds?|takes?|from|around|behind|scare|scares|nags?|carry|pull|stop|under|towards|knows?|front of) you\b", RegexOptions.IgnoreCase);
    private static readonly Regex Does3 = new(@"\byou (?<verb>[a-z]{2,})\b", RegexOptions.IgnoreCase);
    private static readonly Regex Yourself = new(@"\byourself\b", RegexOptions.IgnoreCase);

    /// <summary>Words to the person themselves, turned to speak of somebody else: "so that you get home" is "so that she gets home". What is said to the writer stays.</summary>
    /// <param name="pronoun">her, him or them; empty for the writer's own back.</param>
    /// <param name="text">What is said.</param>
    public static string Tell(string pronoun, string text)
    {
        ArgumentNullException.ThrowIfNull(pronoun);
        ArgumentNullException.ThrowIfNull(text);
        return pronoun.Length == 0 ? text : string.Concat(Sentences.Split(text).Select(sentence => ToWriter.IsMatch(sentence) ? sentence : Turned(pronoun, sentence)));
    }

    private static string Turned(string pronoun, string sentence)
    {
        var them = Pronouns.Of(pronoun);
        var (who, many) = (them.Who, them.AreMany);
        // What the writer said stays theirs.
        var text = Said.Replace(sentence, match => match.Value[0] + "\u0001" + match.Value[3..]);
        text = Yourself.Replace(text, them.Self);
        text = Your.Replace(text, match => LikeFirst(match.Value, them.Whose));
        text = Whom.Replace(text, match => $"{match.Groups["how"].Value} {pronoun}");
        text = DontYou.Replace(text, match => LikeFirst(match.Value, who) + (many ? " don't" : " doesn't"));
        text = Am.Replace(text, match => LikeFirst(match.Value, who) + (many ? " are" : " is"));
        text = Have.Replace(text, match => LikeFirst(match.Value, who) + (many ? " have" : " has"));
        text = Will.Replace(text, match => LikeFirst(match.Value, who) + match.Groups["how"].Value);
        text = AskedOf.Replace(text, match => $"{(match.Groups["how"].Value.Equals("do", StringComparison.OrdinalIgnoreCase) && !many ? LikeFirst(match.Value, "does") : match.Groups["how"].Value)} {who}");
        text = Does3.Replace(text, match => $"{LikeFirst(match.Value, who)} {(many ? match.Groups["verb"].Value : Third(match.Groups["verb"].Value))}");
        return text.Replace("\u0001", "ou", StringComparison.Ordinal);
    }

    private static string LikeFirst(string model, string word) => char.IsUpper(model[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    /// <summary>A verb as it is said of one who isn't there: goes, tries, is.</summary>
    internal static string Third(string verb) => verb switch
    {
        "am" => "is",
        "was" or "did" or "had" or "can" or "could" or "may" or "might" or "must" or "will" or "would" or "should" => verb,
        "have" => "has",
        "do" or "go" => verb + "es",
        _ when verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ss", StringComparison.Ordinal) => verb + "es",
        _ when verb.EndsWith('y') && verb.Length > 2 && !"aeou".Contains(verb[^2], StringComparison.Ordinal) => verb[..^1] + "ies",
        _ => verb + "s",
    };

    /// <param name="pronoun">her, him or them; empty for the writer's own back.</param>
    /// <param name="text">The question as it is put to the person themselves.</param>
    public static string Say(string pronoun, string text)
    {
        ArgumentNullException.ThrowIfNull(pronoun);
        if (pronoun.Length == 0)
            return text;
        var them = Pronouns.Of(pronoun);
        text = Whose.Replace(text, match => LikeFirst(match.Value, them.Whose));
        text = ToWhom.Replace(text, "${1} " + pronoun);
        text = DoYou.Replace(text, them.AreMany ? "do they" : "does " + them.Who);
        text = CanDo.Replace(text, match => $"{match.Groups[1].Value} {them.Who}");
        return Does.Replace(text, match => $"while {them.Who} {(them.AreMany ? match.Groups[1].Value : Third(match.Groups[1].Value))}");
    }
}
