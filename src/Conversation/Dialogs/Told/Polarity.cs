using System.Text.RegularExpressions;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Whether a clause says that something makes it worse, in anybody's words, and what that is: "the drive to my sister's is a killer".</summary>
public static class Polarity
{
    private const string It = @"(?:it|me|my (?:lower )?back|mine|the pain|things)";

    private const string Ill = @"(?:kills?|ruins?|wrecks?|murders?|destroys?|finish(?:es)?|cripples?|knackers?|upsets?|annoys?|aggravates?|irritates?|worsens?|stirs?|triggers?|provokes?|starts?|sets?|brings?|does|winds?|flares?|hurts?)";

    private static readonly Regex Worse = new($@"^(?<what>.{{3,60}}?)[\s,]+(?:(?:really|always|also|just|usually|often|absolutely|still|which|that|what|is|are|the one that|are what|is what)\s+)*(?:(?:makes?|made|making|gets?) {It} (?:a lot |much |even |far |so much )?(?:worse|bad|hurt|ache|sore|flare|painful)|{Ill} {It}\b(?! (?:good|better))|brings? on (?:the )?pain|(?:is|are)(?: the| a| an| my| pure| absolute)* (?:killers?|worst|murder|agony|hell|torture|nightmare|culprits?|triggers?|trigger|bad|worse|no good|trouble|problem)\b|hurts?\b|(?:is|are) what does it|does it(?= |$)(?! (?:good|help|ease)))", RegexOptions.IgnoreCase);
    private static readonly Regex Easing = new(@"\b(?:eases?|helps?|relieves?|settles?|calms?|better|easier|soothes?|takes the edge|sorts|loosens?|good for it|does it good)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Lead = new(@"^(?:(?:no|oh|wait|also|and|but|actually|well|its|it'?s|so|then|sorry|plus|ok|hang on|i think|i'?d say|mostly|mainly|when i|when|if i|that|as i said|i said|after)\b[\s,:]*)+", RegexOptions.IgnoreCase);
    private static readonly Regex Times = new(@"[\s,]*\b(?:for |of |about |around |after |over )*(?:\d{1,3}|an?|half an|two|three|couple of)\s?(?:mins?|minutes?|hours?|hrs?|h)\b.*$", RegexOptions.IgnoreCase);

    // What nobody takes for ease, unless they say so.
    private static readonly Regex NeverEases = new(@"\b(?:drives?|driving|car|commut\w+|lifting|carrying|hoover\w*|vacuum\w*|ironing|digging|shovel\w*|long (?:car|road|bus|train)? ?(?:trips?|journeys?|rides?|flights?)|heavy|twisting|bending|stooping|coughing|sneezing|shift work|night shifts?)\b", RegexOptions.IgnoreCase);

    private const int LongestThing = 7;
    private const int ShortestRoot = 4;

    /// <summary>Whether a clause says that something makes it worse.</summary>
    public static bool Worsens(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Worse.IsMatch(clause) && !Easing.IsMatch(clause);
    }

    /// <summary>What makes it worse, in their words; empty if the clause names nothing that can stand on a map.</summary>
    public static string ThingIn(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        if (!Worsens(clause))
            return "";
        var bare = OwnWords.Tidy(Times.Replace(Lead.Replace(Worse.Match(clause).Groups["what"].Value.Trim(), ""), ""));
        return bare.Length > 0 && bare.Split(' ').Length <= LongestThing && !IsPronoun(bare) ? bare : "";
    }

    /// <summary>Whether a clause in an answer about ease names what nobody would take for it: "oh, also long drives".</summary>
    public static bool CannotEase(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return !Easing.IsMatch(clause) && (Worsens(clause) || NeverEases.IsMatch(clause));
    }

    /// <summary>Whether two names are about one thing: "driving" and "long drives".</summary>
    public static bool IsSame(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Roots(one).Any(root => Roots(other).Contains(root));
    }

    private static HashSet<string> Roots(string words) => [.. Asking.PlainWords.Split(Asking.PlainWords.Of(words)).Where(word => word.Length >= ShortestRoot && word is not ("long" or "with" or "from" or "then" or "when" or "more" or "getting" or "about" or "lifting" or "picking")).Select(word => word[..ShortestRoot])];

    private static bool IsPronoun(string words) => words.ToLowerInvariant() is "it" or "that" or "this" or "they" or "which" or "what" or "one" or "nothing" or "everything" or "he" or "she" or "the pain" or "my back" or "pain" or "back";
}
