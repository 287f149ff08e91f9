using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>
/// Whether somebody has said in their own words that none of the warning signs is there: "not numb, I pee fine, my legs are strong".
/// A clause that is not plainly a denial makes it none: then the question is asked. The reading has looked for signs before this.
/// </summary>
public static class Denial
{
    private static readonly Regex Numb = new(@"\b(?:numb\w*|tingl\w*|pins and needles|saddle|between my legs|down there|groin)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Toilet = new(@"\b(?:pee\w*|wee|weeing|toilet|loo|bladder|bowels?|poo\w*|incontinen\w*|leak\w*|waterworks|sex)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Legs = new(@"\b(?:legs?|foot|feet|weak\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Weakness = new(@"\b(?:weak\w*|numb\w*|dead|drop\w*|drag\w*|giv(?:e|es|ing)|gave|buckl\w*|heavy|wobbl\w*|trip\w*|stumbl\w*|floppy|both legs|strong|fine|ok|okay|work\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Ill = new(@"\b(?:fever\w*|temperature|chills|ill|unwell|sweats|weight(?: loss)?|los(?:ing|t) weight)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Fall = new(@"\b(?:falls?|fell|crash\w*|accidents?|injur\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex AllOfIt = new(@"\b(?:none|nothing|no to (?:all|everything|any)|not any|nope|all clear|or anything|anything like that|(?:any|none) of (?:that|those|them|these|it))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Cancer = new(@"\b(?:cancer|tumou?r)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Denied = new(@"\b(?:no|not|none|nothing|never|neither|nor|without|isn'?t|aren'?t|don'?t|doesn'?t|haven'?t|hasn'?t|fine|ok|okay|normal\w*|strong|good|all right|alright|works?|working|as usual|usual)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Doubt = new(@"\b(?:except|apart from|bit|little|slight\w*|sometimes|only|at first|maybe|might|unless|until|worse|new|started|since|but|used to|was|were|went|gone|turned|has(?:n'?t| not) (?:come|gone|got|eased|stopped|cleared|lifted|settled|changed|returned)|won'?t|think|sure|can'?t|cannot|couldn'?t|not (?:really )?(?:ok|fine|right|good|normal|strong|working))\b", RegexOptions.IgnoreCase);
    private static readonly Regex ListedNo = new(@"^\s*(?:no|none|not|never|without)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Positive = new(@"\b(?:yes|have|has|is|are|am|i'?m|feels?|got|get)\b", RegexOptions.IgnoreCase);

    /// <summary>Signs that have to be denied for an answer to the safety question; the question itself names them all.</summary>
    public const int EnoughForAnswer = 2;

    /// <summary>Signs that have to be denied in a story before the question can be left out.</summary>
    public const int EnoughForStory = 3;

    /// <param name="text">What was written.</param>
    /// <param name="enough">How many kinds of sign have to be named and denied.</param>
    /// <param name="signsOnly">Every clause has to be a denial or say nothing; in a story the other clauses tell other things.</param>
    public static bool IsFull(string text, int enough, bool signsOnly)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kinds = new HashSet<int>();
        foreach (var clause in Pieces(text))
        {
            var named = Enumerable.Range(0, Signs.Length).Where(kind => Signs[kind].IsMatch(clause)).ToList();
            // Where the pain goes is told in a story, and is no sign: "leg zaps from buttock to calf".
            if (!signsOnly && (named.Count == 0 || (named is [LegsKind] && !Weakness.IsMatch(clause))))
                continue;
            // "No numbness or anything of that kind" denies what is not named too.
            if (named.Count > 0 && Denied.IsMatch(clause) && !Doubt.IsMatch(clause) && TheLike.IsMatch(text))
                kinds.UnionWith(Enumerable.Range(0, Signs.Length));
            if (named.Count > 0 ? !Denied.IsMatch(clause) || Doubt.IsMatch(clause) : Doubt.IsMatch(clause))
                return false;
            kinds.UnionWith(named);
        }

        return kinds.Count >= enough;
    }

    /// <summary>Whether a text speaks of one of the signs at all.</summary>
    public static bool NamesSigns(string text) => Array.Exists(Signs, sign => sign.IsMatch(text));

    // "No pain for three weeks, but I've done nothing": says nothing of a leg or a bladder.
    private static readonly Regex OfPain = new(@"\b(?:no|not|without|less|any) (?:more |back |real |actual )?(?:pain|ache|hurt)\b|\bpain[- ]?free\b|\b(?:doesn'?t|does not|didn'?t) (?:hurt|ache)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OfThem = new(@"\b(?:none|any) of (?:that|those|them|these|it|the above)\b|\bno to (?:all|everything|any)\b|\b(?:nothing|anything) like that\b|\ball no\b|^\W*(?:none|nope|no)\W", RegexOptions.IgnoreCase);

    /// <summary>Whether a text speaks of pain and of no warning sign.</summary>
    public static bool SpeaksOfPain(string text) => OfPain.Match(text) is { Success: true } pain && !OfThem.IsMatch(text.Remove(pain.Index, pain.Length));

    // "No backbends", "no, my physio said the hip": a no to something else, or a correction. What may stand behind a no to the signs says nothing of its own.
    private static readonly Regex BareNo = new(@"^\W*(?:no|nah|nope)\b(?<rest>[^.!?\n]*)", RegexOptions.IgnoreCase);
    private static readonly HashSet<string> Beside =
    [
        "no", "nah", "nope", "none", "nothing", "not", "never", "any", "of", "that", "thats", "those", "them", "these", "the", "this", "it", "its", "to", "all", "at", "like", "same", "as", "ever", "before", "usual", "normal", "just", "only", "old", "my", "a", "bit", "i", "im", "ive", "is", "am", "are", "have", "havent", "had", "got", "dont", "do", "think", "know", "far", "can", "tell", "so", "now", "today", "yet", "really", "definitely", "absolutely", "certainly", "new", "change", "changes", "sign", "signs", "symptom", "symptoms", "issue", "issues", "problem", "problems", "red", "flag", "flags", "warning", "danger", "such", "sort", "kind", "thing", "things", "thanks", "thank", "you", "ta", "cheers", "god", "luckily", "thankfully", "fortunately", "goodness", "touch", "wood", "mate", "love", "dear", "sorry", "sir", "and", "but", "otherwise", "else", "fine", "ok", "okay", "good", "well", "great", "healthy", "clear", "worries", "doctor", "checked", "gp", "everything", "back", "lower", "aware", "noticed", "alright", "right", "feel", "works", "working", "did", "didnt", "doesnt", "anything", "happy", "say", "be", "honest", "apply", "applies", "youre", "ache", "aches", "aching", "pain", "pains", "painful", "sore", "soreness", "stiff", "stiffness", "hurts", "hurt",
    ];

    /// <summary>Whether a text that begins with "no" says it to something else than the signs, and does not deny them all besides.</summary>
    public static bool IsOfElse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (BareNo.Match(text) is not { Success: true } no || NamesSigns(text) || DeniesAll(text))
            return false;
        var rest = BadDay.Replace(no.Groups["rest"].Value, "");
        return Owns.IsMatch(rest) || PlainWords.Split(PlainWords.Of(rest)).Any(word => !Beside.Contains(word)) || MayTellSign(text[no.Length..]);
    }

    // "No, just one of those days": why it is sore, and nothing new.
    private static readonly Regex BadDay = new(@"\b(?:one of (?:those|these|them) (?:days?|weeks?|nights?|mornings?)|(?:a |an )?(?:bad|rough|long|hard|off) (?:day|week|night|morning|shift))\b", RegexOptions.IgnoreCase);

    // "No but I have that", "no, I do have problems": owned up to behind a no.
    private static readonly Regex Owns = new(@"\bi(?:'?ve)? (?:do |think i |have )?(?:have|had|got)\b(?! (?:none|no|nothing|not|never)\b)", RegexOptions.IgnoreCase);

    // Wider than what names a sign: whatever may tell of one.
    private static readonly Regex MayTell = new(@"\b(?:can'?t|cannot|couldn'?t|don'?t|no longer) (?:really )?feel\b|\b(?:bum|backside|bottom|crotch|privates?|private parts|down below|came off|come off|knocked|hit by|chest|shiver\w*|wet(?:ting)? myself|wip(?:e|ing)|odd|funny|weird)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether a text names a sign or may tell of one in other words.</summary>
    public static bool MayTellSign(string text) => NamesSigns(text) || MayTell.IsMatch(text);

    private const string OneOfThem = @"one\b(?! (?:thing|question|level|side|more)\b)|first\b(?! few)|second|third|fourth|fifth|last\b(?! (?:few|day|week|physio))|both|yes|numb\w*|tingl\w*|toes?|bladder|bowels?|weak\w*";

    // "None of these except my feet", "nope, only the tingling", "no. Well, one of them", "maybe the last two": owned up to, whatever denial stands before it.
    private static readonly Regex[] Owned =
    [
        new($@"\b(?:none|no|nope|nothing)\b[^.?!\n]{{0,40}}\b(?:except|apart from|besides|other than|save for|aside from|excluding|unless|bar)\b[^.?!\n]{{0,25}}\b(?:{OneOfThem}|f(?:oo|ee)t|legs?|pee\w*|wee\w*|fever\w*|weight|fall|crash|cancer)\b", RegexOptions.IgnoreCase),
        new($@"\b(?:none|no|nope|nothing)\b[^.?!\n]{{0,25}}\b(?:but|only|maybe)\b[^.?!\n]{{0,12}}\b(?:{OneOfThem})\b", RegexOptions.IgnoreCase),
        new(@"(?<!\b(?:none|any|not|never|neither|without|even|single|no|\w{2,8}n'?t)\b[^.?!,\n]{0,20})\b(?:one|some|two|three|a couple|a few) of (?:them|these|those)\b(?! (?:days?|things?|was|were|years?)\b)", RegexOptions.IgnoreCase),
        new(@"(?:^|[.!?\n,])[^\w\n]{0,4}(?:(?:well|actually|maybe|perhaps|just|only|possibly|probably|i think|kind of|sort of|yes|yeah)[^\w\n]{1,4}){1,4}(?:it'?s |that'?s )?(?:the )?(?:one|first|second|third|fourth|fifth|last|two|bottom|top|middle|number \d)(?=\s{0,3}(?:$|[.!?,;\n]|of (?:them|these|those)\b(?! (?:days?|weeks?|nights?|mornings?)\b)|ones?\b|two\b|i think\b|maybe\b|perhaps\b|yes\b))", RegexOptions.IgnoreCase),
        new(@"\b(?:one|two|both) (?:perhaps|maybe|possibly|i think)\b|\bi (?:do |think i (?:do )?)?have (?:both|one\b(?! (?:thing|question))|some|the (?:first|second|last))\b", RegexOptions.IgnoreCase),
    ];

    /// <summary>In letters; who answers at such length tells a story, and the reading has looked for signs in it.</summary>
    private const int LongestOwned = 300;

    /// <summary>Whether one of the signs is owned up to without its name.</summary>
    public static bool IsOwned(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= LongestOwned && Array.Exists(Owned, owned => owned.IsMatch(text));
    }

    /// <summary>Whether a text denies everything in one word: "none of that", "nothing like it".</summary>
    public static bool DeniesAll(string text) => AllOfIt.IsMatch(text);

    /// <summary>Whether what there is is said to be old, and known to somebody who treats them: "no, it's old, my GP knows". Cancer is asked about however old it is.</summary>
    public static bool IsOldAndKnown(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Old.IsMatch(text) && KnownOf.IsMatch(text) && !Fresh.IsMatch(text) && !Cancer.IsMatch(text) && !text.Contains('?', StringComparison.Ordinal) && PlainWords.Split(PlainWords.Of(text)).Length <= LongestKnown;
    }

    /// <summary>Whether a few words deny a sign and everything like it: "no numbness or any of that".</summary>
    public static bool IsBrief(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ListedNo.IsMatch(text) && NamesSigns(text) && DeniesAll(text) && !text.Contains('?', StringComparison.Ordinal) && Clauses.Sentences(text).Count == 1 && PlainWords.Split(PlainWords.Of(text)).Length <= LongestBrief;
    }

    private static readonly Regex TheLike = new(@"\b(?:no|not|nothing|none|nor|or|and|without)\b[^.?!]{0,40}\b(?:anything|nothing|none|any|something)(?: else)? (?:of (?:that|the|this) (?:kind|sort|type|nature)|of (?:that|those|it)|like (?:that|it|those)|similar)\b|\b(?:none|no) of (?:that|those|the (?:red flags|signs|warning signs|scary (?:stuff|things)))\b|\bno (?:other )?(?:red flags|warning signs)\b", RegexOptions.IgnoreCase);

    private const int LongestBrief = 14;

    private const int LongestKnown = 25;

    private static readonly Regex Old = new(@"\b(?:old(?: news| one| stuff)?|(?:nothing|not|isn'?t|none of it is) new|years|for (?:ages|months)|since (?:birth|childhood|the op\w*|my op\w*|surgery|\d{4}|i was)|long[- ]?standing|always (?:had|been)|had (?:it|that|them) (?:for )?(?:years|ages|months|a long time|since)|same as (?:ever|always|before)|no change|unchanged)\b", RegexOptions.IgnoreCase);
    private static readonly Regex KnownOf = new(@"\b(?:gp|doctors?|doc|dr|physio|surgeon|consultant|hospital|specialist|neurologist|they|she|he)\b[^.?!]{0,15}\b(?:knows?|aware|checked|seen|looked|tested|examined|cleared|happy|fine|ok)\b|\b(?:been|was|were|got|had (?:it|that|them)|all) (?:all )?(?:checked|looked at|scanned|tested|seen to|investigated)\b|\b(?:checked|looked at|seen) by\b", RegexOptions.IgnoreCase);
    private static readonly Regex Fresh = new(@"\b(?:worse|getting (?:worse|weaker|number)|more than|spreading|changed|new (?:since|this|today|now)|started|doesn'?t know|don'?t know|hasn'?t|haven'?t|not (?:told|seen|checked|aware)|except|apart from|but now)\b", RegexOptions.IgnoreCase);

    private const int LegsKind = 2;

    private static readonly Regex[] Signs = [Numb, Toilet, Legs, Ill, Fall, Cancer];

    // "No numbness, bladder trouble or fever": the "no" counts for all that follow in one sentence.
    private static IEnumerable<string> Pieces(string text)
    {
        foreach (var sentence in Clauses.Sentences(text))
        {
            var clauses = Clauses.Of(sentence);
            var listed = clauses.Count > 0 && ListedNo.IsMatch(clauses[0]);
            foreach (var clause in clauses)
                yield return listed && !Denied.IsMatch(clause) && !Positive.IsMatch(clause) ? "no " + clause : clause;
        }
    }
}
