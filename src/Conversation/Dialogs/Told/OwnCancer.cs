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
    private static readonly Regex Owned = new(@"\b(?:had|have|having|i['’]?ve|got|get|diagnosed|survivor|remission|removed|treat\w*|beat|in (?:my|the)|ago|since|(?:19|20)\d\d|last year|yes|surviv\w*|my|was|back|i['’]?d|been)\b", RegexOptions.IgnoreCase);

    // What stands before the name takes it back: "no history of cancer", "they ruled out a tumour". "Benign" does on either side.
    private static readonly Regex Denied = new($@"(?:\b(?:no|not|never|nor|neither|without|none|non)\b|n['’]?t\b|\bruled\b|\bfree of\b|\bclear(?:ed)? of\b|\b(?:scared|afraid|worr\w+|fear\w*|terrified|frightened|thought|thinking|wonder\w*|google\w*|read|if|screening|test\w* for|check\w* for)\b)[^.?!;]{{0,40}}\b(?:{Names})\b|\bbenign\b|\bnon-?cancerous\b", RegexOptions.IgnoreCase);

    private static readonly Regex OfOthers = new(@"\b(?:my|our|his|her|their|a|the) (?:\w+ )?(?:mum|mom|mother|dad|father|wife|husband|partner|sister|brother|nan|gran\w*|aunt\w*|uncle|friend|mate|colleague|neighbour|boss|dog|cat|son|daughter|in-?laws?|cousin|family|patients?|clients?)\b|\b(?:he|she|they)(?:'s|'d| had| has)\b|\bruns in\b|\bin the family\b|\bi (?:work|nurse|volunteer)\b|\bwork(?:ing)? (?:in|on|with|as)\b|\b(?:ward|nurse|charity|race for life)\b", RegexOptions.IgnoreCase);

    // "My family had to look after me when I had leukaemia" is about oneself.
    private static readonly Regex Own = new($@"\bi(?:['’]?ve|['’]?d)? (?:\w+ )?(?:had|have|got|survived|beat|was diagnosed with|was treated for)\b[^.?!,;]{{0,25}}\b(?:{Names})\b|\bmy (?:own |\w+ )?(?:{Names})\b", RegexOptions.IgnoreCase);

    // "I've no cancer now, but I had it in 2015."
    private static readonly Regex NotNow = new(@"\bno (?:\w+ )?(?:cancer|tumou?rs?) (?:now|any ?more|at the moment|these days|left)\b|\bcancer[- ]free\b", RegexOptions.IgnoreCase);

    private static readonly Regex NoIllness = new(@"\bcancer (?:research|charit\w+|runs?|walks?|awareness|uk|trust|nurses?|wards?|support|screening|jab)\b", RegexOptions.IgnoreCase);

    /// <summary>In letters; who answers at such length tells a story, and the reading has looked for signs in it.</summary>
    private const int Longest = 1000;

    // "No numbness or fever, but I had cancer": a denial reaches no further than the next "but".
    private static readonly Regex Turn = new(@"[,;:]|\b(?:but|though|although|however|except|apart from|other than|only)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether somebody says that they have or had cancer.</summary>
    public static bool IsTold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= Longest && Clauses.Sentences(text).Any(sentence => NotNow.IsMatch(sentence) || Turn.Split(sentence).Any(piece => !(Questions.Looks(piece) || piece.Contains('?', StringComparison.Ordinal)) && Tells(piece)));
    }

    private static bool Tells(string piece) => Named.IsMatch(piece) && Owned.IsMatch(piece) && !Denied.IsMatch(piece) && !NoIllness.IsMatch(piece) && (Own.IsMatch(piece) || !OfOthers.IsMatch(piece));
}
