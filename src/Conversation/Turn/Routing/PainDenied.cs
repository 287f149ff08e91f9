using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"I don't have pain", "I told you it doesn't hurt", "no pain any more, only stiff first thing": said of now and of all of it, so that nothing told before stands against it.</summary>
public static class PainDenied
{
    private static readonly Regex None = new(@"\bi(?:'?m| am) not (?:actually |really |even |currently )?in (?:any )?pain\b|\bi (?:don'?t|do not) (?:actually |really |even )?have (?:any )?(?:back )?pain\b|\bi(?:'ve| have)(?: got)? no (?:back )?pain\b|\bthere(?:'?s| is) no pain\b|\bit (?:really |actually )?does(?:n'?t| not) hurt\b(?! (?:as|like|more|so|when|if|to|walk\w*|sit\w*|stand\w*|lying)\b)|\bit(?:'?s| is) not hurting\b|\bnothing hurts\b(?! (?:more|as|like|worse|so)\b)|\bno pain any ?more\b|\bno longer (?:hurts|in pain)\b", RegexOptions.IgnoreCase);

    // What is only stiff on waking is said not to hurt.
    private static readonly Regex OnlyStiff = new(@"\W{1,4}(?:(?:it'?s|i'?m|and|but|just|only|more|is|a|bit|little|touch|still|tad|slightly|some|except|apart|from|for|bar|being)\W{1,4}){0,8}stiff(?:ness)?\b(?:[^.?!,;]{0,40}\b(?:mornings?|first thing|waking|wake up|get up|got up))?(?: for (?:about |maybe |some )*\w+ (?:minutes?|mins?))?", RegexOptions.IgnoreCase);

    // All that may stand beside it: whatever else there is may say where, when or how much it hurts all the same.
    private static readonly HashSet<string> Beside =
    [
        "now", "today", "any", "more", "anymore", "at", "all", "the", "moment", "right", "these", "days", "really", "actually", "honestly", "though", "thanks", "thank", "you", "and", "so", "well", "but", "no", "yes", "just", "look", "again", "already", "said", "told", "i", "ive", "as", "like", "to", "be", "clear", "completely",
    ];

    private static readonly Regex Lead = new(@"^\W*(?:(?:but|and|so|no|look|well|ok|sorry|again|honestly|done|like|as)\b\W*)*(?:i(?:'ve)? (?:\w+ )?(?:said|told you|keep saying|keep telling you)\W*(?:that )?)?", RegexOptions.IgnoreCase);

    /// <summary>In letters; a longer sentence tells other things too.</summary>
    private const int Longest = 160;

    /// <summary>Whether a text says so in a sentence of its own and tells of no trouble in another.</summary>
    public static bool IsPlain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (PainTaker.IsMasked(text) || PainTaker.IsBack(text))
            return false;
        var told = MessageParts.Sentences(text).Where(sentence => !Questions.Looks(sentence)).ToList();
        return told.Exists(IsNone) && told.TrueForAll(sentence => IsNone(sentence) || !PainTaker.TellsOfTrouble(sentence));
    }

    private static readonly Regex MorningStiff = new(@"\bstiff\w*\b[^.?!]{0,30}\b(?:mornings?|first thing|waking|when i wake)\b|\bmorning stiff\w*", RegexOptions.IgnoreCase);

    /// <summary>Whether a text speaks of stiffness in the morning and of no other trouble.</summary>
    public static bool IsOnlyMorningStiff(string text) => MorningStiff.IsMatch(text) && !PainTaker.TellsOfTrouble(text);

    private static readonly Regex Bygone = new(@"\b(?:(?:my|the|his|her|an?) )?(?:old|past|previous|former)\b(?: (?:leg|back|hip|disc|lower))?(?: (?:pain|ache|sciatica|injury|trouble|problem|slipped disc|disc))+(?: \(\w+\))?|\b(?:slipped disc|sciatica|disc|back trouble|bad back) (?:\w+ ){0,3}(?:years?|months) ago\b", RegexOptions.IgnoreCase);

    // Of what once was it says that it is so now.
    private static readonly Regex Again = new(@"\b(?:got|since|yesterday|today|tonight|start\w*|began|begun|never|still|now|again|last (?:night|week)|this (?:morning|week)|is back|came|come|returned)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether what a text names of pain is what there once was: "my old leg pain", "a slipped disc two years ago".</summary>
    public static bool IsOnlyBygone(string text) => Bygone.IsMatch(text) && !Again.IsMatch(text) && !PainTaker.TellsOfTrouble(Bygone.Replace(text, " ")) && !PainTaker.IsBack(text);

    private static bool IsNone(string sentence) =>
        sentence.Length <= Longest && None.IsMatch(sentence) && PlainWords.Split(PlainWords.Of(Lead.Replace(OnlyStiff.Replace(None.Replace(sentence, " "), " "), ""))).All(Beside.Contains);
}
