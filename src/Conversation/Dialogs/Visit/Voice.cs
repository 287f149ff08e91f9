using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>
/// For whom the questions of a list speak: "when do I lift again" is asked by the one whose back it is, "when does she lift again" by
/// whoever goes along, coaches or writes ahead.
/// </summary>
public static class Voice
{
    /// <summary>Wished for: of somebody else.</summary>
    public const string Theirs = "theirs";

    /// <summary>Wished for: in the first person.</summary>
    public const string Own = "own";

    private const string Third = @"(?:he|she|they|his|her|hers|their|him|them)";
    private const string First = @"(?:i|me|my|mine)";
    private const string Not = @"\W*,?\s*(?:not|instead of|rather than|in place of|and not|where it says|every ?where it says)\s+(?:as |with |in )?\W*";
    // What only goes with the wish.
    private static readonly HashSet<string> Manners = ["put", "write", "say", "make", "it", "them", "that", "all", "please", "pls", "can", "could", "you", "the", "list", "page", "questions", "and", "so", "ok", "thanks", "just"];

    private const string Quote = @"[""'“”‘’]?";

    private const string Say = @"\b(?:say|says|write|put|word|phrase|change|use)\s+(?:(?:it|them|that|this|everything|the (?:list|page|questions?))\s+)?(?:(?:as|in|with|to)\s+)?";
    private const string Ends = @"(?=\W*$|[,.!?;]|\s+(?:and|please|pls|then|thanks|everywhere|throughout)\b)";
    private const string Turn = @"\b(?:put|write|word|phrase|say|make|turn|have|use)\b[^.?!]{0,20}\bin(?:to)? the ";

    private static readonly Regex ToTheirs = new($@"{Say}{Quote}\b{Third}\b{Quote}{Not}{Quote}\b{First}\b{Quote}{Ends}|\b(?:change|turn|swap|replace)\s+(?:the )?{Quote}\b{First}\b{Quote}\s+(?:to|into|with|by|for)\s+{Quote}\b{Third}\b{Quote}{Ends}|{Turn}third person\b", RegexOptions.IgnoreCase);
    private static readonly Regex ToOwn = new($@"{Say}{Quote}\b{First}\b{Quote}{Not}{Quote}\b{Third}\b{Quote}{Ends}|\b(?:change|turn|swap|replace)\s+(?:the )?{Quote}\b{Third}\b{Quote}\s+(?:to|into|with|by|for)\s+{Quote}\b{First}\b{Quote}{Ends}|{Turn}first person\b", RegexOptions.IgnoreCase);

    // "Please don't put it in the third person", "why is it in the third person?"
    private static readonly Regex NoWish = new(@"\b(?:do not|don'?t|why|never)\b[^.?!]{0,30}\bperson\b", RegexOptions.IgnoreCase);
    private static readonly Regex He = new(@"\b(?:he|his|him)\b", RegexOptions.IgnoreCase);
    private static readonly Regex She = new(@"\b(?:she|hers?)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Turned = new(@"\b(?<asks>am|do|have|was) I\b|\b(?<aux>may|can|could|should|would|will|must|might|did|shall) I\b|\bI(?<short>'m|'ve|'d|'ll)|\bI (?<verb>[a-z]+)\b|\bI\b|\b(?:my|mine|me|myself)\b", RegexOptions.IgnoreCase);

    /// <summary>The voice that a message wishes for, whose, and what else it says; null if it wishes for none.</summary>
    public static (string Voice, string Pronoun, string Others)? In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (NoWish.IsMatch(text))
            return null;
        foreach (var (form, voice) in new[] { (ToTheirs, Theirs), (ToOwn, Own) })
        {
            if (form.Match(text) is { Success: true } found)
                return (voice, voice == Own ? "" : He.IsMatch(found.Value) ? "him" : She.IsMatch(found.Value) ? "her" : "", Left(text, found));
        }

        return null;
    }

    /// <summary>A question of the bank for this person's list.</summary>
    public static string Of(CurrentTurn turn, string question)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(question);
        return IsTheirs(turn) ? Told(question, turn.Memory.Journey.AboutPronoun) : question;
    }

    /// <summary>Whether the list speaks of somebody else.</summary>
    public static bool IsTheirs(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Memory.Visit.Voice == Theirs || (turn.Memory.Visit.Voice.Length == 0 && turn.Memory.Journey.AboutPronoun.Length > 0);
    }

    private static string Told(string question, string pronoun)
    {
        var them = Pronouns.Of(pronoun);
        var (who, many) = (them.Who, them.AreMany);
        return Turned.Replace(question, match => LikeFirst(match.Value, match switch
        {
            _ when match.Groups["asks"] is { Success: true } asks => $"{Asking(asks.Value, many)} {who}",
            _ when match.Groups["aux"] is { Success: true } aux => $"{aux.Value} {who}",
            _ when match.Groups["short"] is { Success: true } ends => who + (ends.Value, many) switch { ("'m", true) => "'re", ("'m", false) or ("'ve", false) => "'s", var (same, _) => same },
            _ when match.Groups["verb"] is { Success: true } verb => $"{who} {(many ? verb.Value switch { "am" => "are", "was" => "were", var same => same } : ForThem.Third(verb.Value))}",
            _ => match.Value.ToLowerInvariant() switch { "i" => who, "me" => them.Whom, "myself" => them.Self, "mine" => who == "he" ? "his" : them.Whose + "s", _ => them.Whose },
        }));
    }

    private static string Asking(string verb, bool many) => (verb.ToLowerInvariant(), many) switch
    {
        ("am", true) => "are",
        ("am", false) => "is",
        ("do", false) => "does",
        ("have", false) => "has",
        ("was", true) => "were",
        var (same, _) => same,
    };

    // "What should I" keeps its words; "I" alone is a capital everywhere.
    private static string LikeFirst(string model, string words) => char.IsUpper(model[0]) && !(model[0] == 'I' && (model.Length == 1 || !char.IsLetter(model[1]))) ? char.ToUpperInvariant(words[0]) + words[1..] : words;

    private static string Left(string text, Match found)
    {
        var left = (text[..found.Index] + " " + text[(found.Index + found.Length)..]).Trim(' ', ',', '.', '?', '!', ';', ':');
        return left.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => !Manners.Contains(word.ToLowerInvariant())) > 2 ? left : "";
    }
}
