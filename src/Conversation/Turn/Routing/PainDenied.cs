using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>"I don't have pain", "I told you it doesn't hurt", "no pain any more, only stiff first thing": said of now and of all of it, so that nothing told before stands against it.</summary>
public static class PainDenied
{
    private static readonly Regex None = new(@"\bi(?:'?m| am) not (?:actually |really |even |currently )?in (?:any )?pain\b|\bi (?:don'?t|do not) (?:actually |really |even )?have (?:any )?(?:back )?pain\b|\bi(?:'ve| have)(?: got)? no (?:back )?pain\b|\bthere(?:'?s| is) no pain\b|\bit (?:really |actually )?does(?:n'?t| not) hurt\b(?! (?:as|like|more|so|when|if|to|walk\w*|sit\w*|stand\w*|lying)\b)|\bit(?:'?s| is) not hurting\b|\bnothing hurts\b(?! (?:more|as|like|worse|so)\b)|\bno pain any ?more\b|\bno longer (?:hurts|in pain)\b", RegexOptions.IgnoreCase);

    // What is only stiff on waking is said not to hurt.
    private static readonly Regex OnlyStiff = new(@"\W+(?:(?:it'?s|i'?m|and|but|just|only|more|is|a|bit|little|touch|still|tad|slightly|some|except|apart|from|for|bar|being)\W+)*stiff(?:ness)?\b(?:[^.?!,;]{0,40}\b(?:mornings?|first thing|waking|wake up|get up|got up))?", RegexOptions.IgnoreCase);

    private static readonly Regex InPart = new(@"\b(?:hurt\w*|pain\w*|ach(?:e|es|ed|ing|y)|agony|sore\w*|stab\w*|burn\w*|throb\w*|shoot\w*|spasm\w*|twing\w*|nigg\w*|flar\w*|worse|when\w*|while|after|before|until|till|if|unless|but|except|apart|once|evenings?|nights?|lying|sitting|standing|resting|at rest|as long as|provided|only|mostly|sometimes|usually|yet|much|always|every|was|want|hope|wish|should|would|could|will|legs?|knees?|hips?|foot|feet|neck|shoulders?|he|she|they|his|her)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^\W*(?:(?:but|and|so|no|look|well|ok|sorry|again|honestly|done|like|as)\b\W*)*(?:i(?:'ve)? (?:\w+ )?(?:said|told you|keep saying|keep telling you)\W*(?:that )?)?", RegexOptions.IgnoreCase);

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

    private static readonly Regex Bygone = new(@"\b(?:(?:my|the|his|her|an?) )?(?:old|past|previous|former|earlier)\b(?: (?:leg|back|hip|disc|lower))?(?: (?:pain|ache|sciatica|injury|trouble|problem|slip|slipped disc|disc))+(?: \(?\w+\)?)?|\b(?:slipped disc|sciatica|disc|back trouble|bad back) (?:\w+ ){0,3}(?:years?|months) ago\b|\b(?:had|after) (?:a |an |my )?(?:slipped disc|sciatica|disc bulge|herniated disc)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether what a text names of pain is what there once was: "my old leg pain", "a slipped disc two years ago".</summary>
    public static bool IsOnlyBygone(string text) => Bygone.IsMatch(text) && !PainTaker.TellsOfTrouble(Bygone.Replace(text, " ")) && !PainTaker.IsBack(text);

    private static bool IsNone(string sentence) =>
        None.IsMatch(sentence) && !InPart.IsMatch(Lead.Replace(OnlyStiff.Replace(None.Replace(sentence, " "), " "), ""));
}
