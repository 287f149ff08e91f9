using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>
/// "No, none of those, though I had a small breast cancer nine years ago": one of the signs that the safety question names, however old it is and whatever denial stands before it.
/// A cancer of somebody else, one that is feared or ruled out, and work with it are none.
/// </summary>
public static class OwnCancer
{
    private const string Names = @"cancers?|cancerous|carcinoma|melanomas?|lymphomas?|leuka?emia|myeloma|sarcoma|tumou?rs?|mastectomy|lumpectomy|chemo\w*|radiotherapy|hodgkin\w*|metasta\w*|secondaries|oncolog\w*";

    private static readonly Regex Named = new($@"\b(?:{Names})\b", RegexOptions.IgnoreCase);

    // A name alone may stand in a list of what is denied: "no fever, weight loss, cancer".
    private static readonly Regex Owned = new(@"\b(?:had|have|having|i['’]?ve|got|get|diagnosed|survivor|remission|removed|treat\w*|beat|in (?:my|the)|ago|since|(?:19|20)\d\d|last year|yes|surviv\w*|i['’]?d)\b", RegexOptions.IgnoreCase);

    // What stands before the name takes it back: "no history of cancer", "they ruled out a tumour". "Benign" does on either side.
    private static readonly Regex Denied = new($@"(?:\b(?:no|not|never|nor|neither|without|none|non)\b|n['’]?t\b|\bruled\b|\bfree of\b|\bclear(?:ed)? of\b|\b(?:scared|afraid|worr\w+|fear\w*|terrified|frightened|thought|thinking|wonder\w*|google\w*|read|if|screening|test\w* for|check\w* for)\b)[^.?!;]{{0,40}}\b(?:{Names})\b|\bbenign\b|\bnon-?cancerous\b", RegexOptions.IgnoreCase);

    private static readonly Regex OfOthers = new(@"\b(?:my|our|his|her|their|a|the) (?:\w+ )?(?:mum|mom|mother|dad|father|wife|husband|partner|sister|brother|nan|gran\w*|aunt\w*|uncle|friend|mate|colleague|neighbour|boss|dog|cat|son|daughter|in-?laws?|cousin|family|patients?|clients?)\b|\b(?:he|she|they)(?:'s|'d| had| has)\b|\bruns in\b|\bin the family\b|\bi (?:work|nurse|volunteer)\b|\bwork(?:ing)? (?:in|on|with|as)\b|\b(?:ward|nurse|charity|race for life)\b", RegexOptions.IgnoreCase);

    // "My family had to look after me when I had leukaemia", "does it matter that I had prostate cancer?": about oneself, asked or told.
    private static readonly Regex Own = new($@"(?<!\b(?:do|did|could|might|may|can|will|if|whether)\s)\bi(?:['’]?ve|['’]?d)? (?:\w+ )?(?:had|have|got|survived|beat|was diagnosed with|was treated for)\b[^.?!,;]{{0,25}}\b(?:{Names})\b|\bmy (?:own |breast |bowel |prostate |skin )?(?:{Names})\b(?! markers?\b)|\bit was (?:an? )?(?:\w+ )?(?:{Names})\b", RegexOptions.IgnoreCase);

    // "Cancer aside, which I had in 2015", "I had it in my breast, cancer, ten years ago".
    private static readonly Regex HadIt = new(@"\b(?:i(?:['’]?ve)? had it|which i had|that i had)\b", RegexOptions.IgnoreCase);

    // "I've no cancer now, but I had it in 2015", "cancer-free since May".
    private static readonly Regex NotNow = new(@"\bno (?:\w+ )?(?:cancer|tumou?rs?) (?:now|any ?more|at the moment|these days|left)\b|\bcancer[- ]free\b", RegexOptions.IgnoreCase);
    private static readonly Regex Once = new(@"\b(?:had|since|after|years?|ago|remission|(?:19|20)\d\d)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Never = new(@"\b(?:ever|always|never)\b", RegexOptions.IgnoreCase);

    private static readonly Regex NoIllness = new(@"\bcancer (?:research|charit\w+|runs?|walks?|awareness|uk|trust|nurses?|wards?|support|screening|jab)\b|\bstar sign\b|\b(?:looked|checked|tested|screened) for\b", RegexOptions.IgnoreCase);

    /// <summary>In letters; who answers at such length tells a story, and the reading has looked for signs in it.</summary>
    private const int Longest = 1000;

    // "No numbness or fever, but I had cancer": a denial reaches no further than the next "but".
    private static readonly Regex Turn = new(@"[,;:]|\b(?:but|though|although|however|except|apart from|other than|only)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether somebody says that they have or had cancer.</summary>
    public static bool IsTold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && (WasOnce(text) || Clauses.Sentences(text).Any(sentence => IsOwn(sentence) || Turn.Split(sentence).Any(piece => !(Questions.Looks(piece) || piece.Contains('?', StringComparison.Ordinal)) && Tells(piece))));
    }

    // Whatever form the sentence has.
    private static bool IsOwn(string sentence) =>
        !NoIllness.IsMatch(sentence) && ((Named.IsMatch(sentence) && HadIt.IsMatch(sentence)) || Turn.Split(sentence).Any(piece => Own.IsMatch(piece) && !Denied.IsMatch(piece)));

    private static bool WasOnce(string text) => !NoIllness.IsMatch(text) && NotNow.IsMatch(text) && Once.IsMatch(text) && !Never.IsMatch(text);

    /// <summary>Whether cancer is named in a clause that doesn't deny it and isn't about somebody else.</summary>
    public static bool IsNamed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && Turn.Split(text).Any(piece => Named.IsMatch(piece) && !Denied.IsMatch(piece) && !NoIllness.IsMatch(piece) && !OfOthers.IsMatch(piece));
    }

    private static bool Tells(string piece) => Named.IsMatch(piece) && Owned.IsMatch(piece) && !Denied.IsMatch(piece) && !NoIllness.IsMatch(piece) && !OfOthers.IsMatch(piece);
}
