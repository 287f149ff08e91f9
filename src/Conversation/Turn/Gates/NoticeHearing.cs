using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>What a message says to a notice: getting help, not happening, checked, worse; each a command of <c>dialogs/notices.yaml</c>.</summary>
public sealed class NoticeHearing(CommandMatcher commands)
{
    public const string HelpComing = "help-coming";
    public const string Booked = "booked";
    public const string NotHappening = "not-happening";
    public const string Happening = "happening";
    public const string Checked = "checked";
    public const string LongAgo = "long-ago";
    public const string Adult = "adult";
    public const string Read = "read";
    public const string Safe = "safe";

    private static readonly Regex Functions = new(@"\b(?:pee|peeing|wee|weeing|works?|working|toilet|loo|bladder|bowels?|poo)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Denied = new(@"\b(?:feel\w*|numb\w*|tingl\w*|weak\w*|legs?|misread\w*|misunderst\w*|none|nothing|jok\w*|typo|pregnan\w*|fall|fell|injury|fever)\b", RegexOptions.IgnoreCase);

    // "I'm not suicidal, I'm fed up with my back": said outright, whatever stands beside it.
    private static readonly Regex NotInDanger = new(@"\b(?:i'?m|i am|am) not (?:feeling |at all )?(?:suicidal|a danger to myself|in (?:any )?danger)\b|\b(?:not|never|wouldn'?t|won'?t|no plans?|no intention)(?: going| gonna| planning)?(?: to| of)? (?:hurt|harm|kill)(?:ing)? myself\b|\bdon'?t want to (?:die|kill myself|hurt myself|harm myself)\b|(?<!\b(?:think|thought|sure|if|whether|know|believe|say|wish) )\bi'?m (?:quite |perfectly |absolutely )?safe\b|\b(?:only |just )?a (?:figure of speech|saying|manner of speaking|turn of phrase)\b|\bnothing (?:like that|of the (?:sort|kind))\b|\bdid(?:n'?t| not) mean (?:it )?(?:that|like that)\b|\bi (?:only|just) mean[t]?\b", RegexOptions.IgnoreCase);

    // Beside these no denial is believed.
    private static readonly Regex Plain = new(@"\b(?:kill\w*|alive|done with|nobody would|no one would|disappear\w*|without me|can'?t live|dead|death|die|dying|suicid\w*|overdos\w*|tablets?|pills?|rope|knife|bridge|end (?:it|things|my)|hurt myself|harm myself|not (?:be )?here|better off without|wake up|go on|jump|(?<!\b(?:don'?t|didn'?t|never|not|wouldn'?t) (?:even |ever )?)(?:think(?:ing)? (?:about|of) (?:it|that|this|them)|thought (?:about|of) (?:it|that))|hang(?:ing)? myself|cut myself)\b", RegexOptions.IgnoreCase);

    // "It hasn't been a long time, it's the last fortnight": a sign that was taken for an old one is new.
    private static readonly Regex SaysNew = new(@"\b(?:not|isn'?t|wasn'?t|hasn'?t|haven'?t|never|no)\b[^.?!]{0,20}\b(?:long|old|ages|years|the same|unchanged)\b|\b(?:it|that|this|they)(?:'?s| is| are|'?re)? (?:all )?(?:really |quite |actually )?new\b|\b(?:told you|said)\b[^.?!]{0,12}\bnew\b|\b(?:last|past) (?:fortnight|week|month|few days|couple of (?:days|weeks))\b|\b(?:began|started) (?:on |last |this |yesterday|only )|\bonly (?:since|started|began|for)\b", RegexOptions.IgnoreCase);

    private static readonly Regex OfAge = new(@"\b(?:kid|child|minor|teen\w*|young\w*|under|over|adult|grown|age|years?|misread\w*|misunderst\w*|not me)\b|^\W*no\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex Guessing = new(@"\b(?:maybe|perhaps|probably|possibly|might be|could be|i (?:guess|suppose|think|reckon) (?:it'?s|its|im|i'?m|just)|must be)\b[^.?!]{0,30}\b(?:tired|boots?|shoes?|cramp|cold|old|age|nothing|just|weather|stress|sitting|slept)\b", RegexOptions.IgnoreCase);

    // "Not weak, toilet is normal": a sign named to deny it, in a clause of its own. "No feeling" and "not able" are signs themselves.
    private static readonly Regex PlainDenial = new(@"^\W*(?:(?:and|also|or|oh|omg|god|well|no|honestly)\b[\s,]*)*(?:(?:there'?s|there is|i'?ve|i have|i'?m|i am|it'?s|it is|they'?re|they are|legs? (?:are|is)|feet are)\s+)?(?:got\s+)?(?:no|not|isn'?t|aren'?t)\s+(?:(?:at all|any|really|actually)\s+)*(?:numb(?:ness)?|weak(?:ness)?|tingling|tingly|pins and needles|fever|feverish|temperature|leaking|leaks|trouble|problems?|accidents?|weight loss|losing weight)(?: (?:at all|either|there|down there|anywhere|thanks|really|of any kind))*\W*$|^\W*(?:(?:and|also|my|the|oh|well)\b[\s,]*)*(?:toilet|loo|wee(?:ing)?|pee(?:ing)?|bladder|bowels?|poo(?:ing)?|waterworks|legs?|feet|foot|feeling|everything)(?: and (?:the |my )?(?:toilet|loo|bladder|bowels?|legs?|feet))*\s*(?:'?s|is|are|all)?\s*(?:(?:all|quite|perfectly|completely|totally|still|just|as)\s+)*(?:normal|fine|ok|okay|usual|working|works|good|in order)(?: (?:thanks|too|either|as ever|as usual|as always|there|down there))*\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex NoFever = new(@"\b(?:no|not|isn['’]?t|never|don['’]?t have(?: a)?|haven['’]?t (?:got|had)(?: a)?)\b[^.?!,;]{0,15}\b(?:fever\w*|temperature|ill|unwell)\b(?! as such)", RegexOptions.IgnoreCase);
    private static readonly Regex Feverish = new(@"\b(?:3[89]|40)\b|\b(?:shiver\w*|chills|rigors|burning|sweats|hot|was|had|yesterday|last night|as such)\b|(?<!\b(?:no|not|n['’]?t)\b[^.?!,;]{0,15})\b(?:feverish|fevers?|ill|unwell|rough)\b", RegexOptions.IgnoreCase);

    private static bool Upholds(string text, RedFlag flag) => flag switch
    {
        RedFlag.Infection => StillHot.IsMatch(text),
        RedFlag.Cancer => OwnCancer.IsNamed(text),
        _ => false,
    };

    private static readonly Regex StillHot = new(@"\b(?:3[89]\.\d|(?:was|is|it'?s|its|at|of) (?:3[89]|40)\b|as such\b|(?:i'?m|i am|am|feel\w*) (?:\w+ )?(?:feverish|hot|burning))", RegexOptions.IgnoreCase);

    /// <summary>Whether it denies in so many words just what the notice was for, and leaves nothing of it beside the denial.</summary>
    public static bool DeniesItself(string text, OpenFlag flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return flag.Flag == RedFlag.Infection && flag.Urgency < Urgency.Emergency && IsShort(text) && NoFever.IsMatch(text) && !Feverish.IsMatch(text);
    }

    private const string WhatToSay = "what-to-say";
    private const string Worse = "worse";
    private const string Sign = "sign";
    private const string Misread = "misread";
    private const string Hopeless = "hopeless";
    private const string Goodbye = "goodbye";
    private const string Undone = "undone";

    /// <summary>A longer message tells a story and settles nothing.</summary>
    private const int LongestWord = 30;

    // "He's safe, I'm with him" is said outright, whatever else is asked beside it.
    private const int LongestSafe = 50;

    // "I'm OK" may only be manners, where more is said beside it.
    private static readonly string[] Clear = ["safe", "danger", "suicidal", "hurt myself"];

    private static readonly HashSet<string> Child = ["daughter", "son", "she", "shes", "he", "hes", "her", "his", "him", "kid", "child", "girl", "boy", "lad", "granddaughter", "grandson"];

    // Whoever is grown up may be worried about as well; of a young writer, "mum" says nothing.
    private static readonly HashSet<string> Others = [.. Child, "husband", "wife", "partner", "mum", "dad", "brother", "sister", "friend", "mate"];

    private const int LongestName = 12;

    private static readonly Regex TheirSafety = new("^(?:(?:yes|yeah|no|oh) )*(?:he|she|they)(?:s|re| is| are) (?:all |both |quite |perfectly |absolutely )*(?:safe|not in (?:any )?danger)(?: (?:here|now|right now|tonight|at home|with (?:me|us)))*$", RegexOptions.IgnoreCase);
    private static readonly Regex Doubting = new(@"\b(?:not safe|unsafe|im not|i am not|if|whether|sure|know|knows|believe|says|said|hope|hopes|wish|think|seems|maybe|might|how do i (?:make|keep))\b", RegexOptions.IgnoreCase);

    private static readonly HashSet<string> Claims = ["i", "ive", "im", "my", "its", "is", "has", "have", "got", "now", "today", "since", "started", "yesterday", "feels", "cant", "both", "am", "been", "just", "he", "she", "his", "her", "yes", "worse"];

    private const int Grown = 18;
    private const int Oldest = 110;

    /// <summary>What the message says to the notice of a flag, or null.</summary>
    public string? Of(CurrentTurn turn, OpenFlag flag)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(flag);
        var meant = Meant(turn.Text);
        // "No injury, just the cancer", "no fever as such, it's 38.5": a no beside the very thing is none to it.
        if (meant == NotHappening && Upholds(turn.Text, flag.Flag))
            return null;
        // What cannot wait is not booked, and a child is booked in by somebody who is of age.
        if (meant == Booked && (flag.Urgency == Urgency.Emergency || flag.Flag is RedFlag.Minor or RedFlag.SelfHarm))
            return null;
        return flag.Flag switch
        {
            RedFlag.SelfHarm => IsMisread(turn, flag) ? NotHappening : meant == Safe || SaysSafe(turn) ? Safe : null,
            // "She's my daughter, I'm 44": whoever writes is grown up, and the back is not theirs.
            RedFlag.Minor when SpeaksOfChild(turn.Text) => meant is NotHappening or LongAgo ? Read : meant,
            RedFlag.Minor when IsGrown(turn.Text) => Adult,
            // "None of those" says nothing of an age.
            RedFlag.Minor when meant == NotHappening && !OfAge.IsMatch(turn.Text) => Read,
            RedFlag.FractureTrauma => meant,
            _ => meant is LongAgo or Safe ? null : meant,
        };
    }

    // Under "are you getting help now?" a bare no may mean that nobody has been called.
    private static readonly HashSet<string> BareNo = ["no", "nope", "nah", "no i dont", "no no", "not really", "no thanks", "no it isnt"];

    /// <summary>Whether the message says more than a bare no, as the button does: that is believed at once.</summary>
    public static bool IsExplained(string text) => !BareNo.Contains(PlainWords.Of(text));

    /// <summary>What a message says besides the clauses that deny: "not numb" takes nothing back of "but I can't feel when I pee".</summary>
    public string BesideDenial(string text) =>
        string.Join(". ", Clauses.Of(text).Where(clause => !PlainDenial.IsMatch(clause) && commands.HearAnywhere(NoticeWords.Stem, clause) != NotHappening && commands.Find(NoticeWords.Stem, clause, slips: false) != NotHappening));

    /// <summary>What a message says besides the clauses that tell of a check or deny: "the doctor knows about my back, but I've gone numb".</summary>
    public string BesideCheck(string text) => string.Join(". ", Clauses.Of(BesideDenial(text)).Where(clause => !Says(clause, Checked)));

    /// <summary>Whether it names a sign.</summary>
    public bool NamesSign(string text) => Says(text, Sign);

    /// <summary>Whether it names a sign beside what it denies: "I pee as normal and everything works, but still no feeling under me".</summary>
    public bool NamesSignBesideDenial(string text) => BesideDenial(text) is { Length: > 0 } rest && rest.Length < text.Length && Says(rest, Sign);

    /// <summary>Whether it speaks of what still works and not of what is felt: a bladder that works says nothing of a numb seat.</summary>
    public static bool DeniesFunctionOnly(string text) => Functions.IsMatch(text) && !Denied.IsMatch(text);

    /// <summary>Whether it says that one of the signs is there again or worse.</summary>
    public bool SaysWorse(string text) => Says(text, Worse) && Says(text, Sign) && !Says(text, Undone);

    /// <summary>Whether it says that there is no hope or no help.</summary>
    public bool SaysHopeless(string text) => IsShort(text) && Says(text, Hopeless);

    /// <summary>Whether it asks what to tell those who help.</summary>
    public bool AsksWhatToSay(string text) => IsShort(text) && Says(text, WhatToSay);

    /// <summary>Whether it says goodbye.</summary>
    public bool SaysGoodbye(string text) => IsShort(text) && Says(text, Goodbye);

    /// <summary>Whether it names dying or harm outright, as in a crisis or in a joke.</summary>
    public static bool IsPlain(string text) => Plain.IsMatch(text);

    /// <summary>Whether it says that a sign which was taken for an old one is new.</summary>
    public static bool SaysItIsNew(string text) => SaysNew.IsMatch(text);

    // "I'm safe, it's just that nobody listens": one clause answers, unless another raises it again.
    private bool SaysSafe(CurrentTurn turn) =>
        TheyAreSafe(turn) || IsShort(turn.Text) && ((NotInDanger.IsMatch(turn.Text) && !Plain.IsMatch(NotInDanger.Replace(turn.Text, " "))) || (!Says(turn.Text, Hopeless) && !turn.Reading.Crisis && !Plain.IsMatch(turn.Text) && MessageParts.Of(turn.Text).Any(clause => Array.Exists(Clear, word => PlainWords.IndexOf(clause, word) >= 0) && commands.Find(NoticeWords.Stem, clause, slips: false) == Safe)));

    // "He's safe, I'm with him": said outright by who is worried about somebody, in a clause of its own and with no doubt beside it.
    private bool TheyAreSafe(CurrentTurn turn)
    {
        if (!IsShort(turn.Text, LongestSafe) || Doubting.IsMatch(PlainWords.Of(turn.Text)) || Says(turn.Text, Hopeless) || Plain.IsMatch(turn.Text) || !PlainWords.Split(PlainWords.Of(turn.Memory.Safety.HeldMessage)).Any(Others.Contains))
            return false;
        var clauses = MessageParts.Of(turn.Text);
        return clauses.Any(TheirSafety.IsMatch) && !turn.Reread(string.Join(". ", clauses.Where(clause => !TheirSafety.IsMatch(clause)))).Crisis;
    }

    // "Goodness no, I only want lighter shifts": nothing that was written names it, it was raised once, and it is denied in so many words.
    private bool IsMisread(CurrentTurn turn, OpenFlag flag) =>
        IsShort(turn.Text) && Says(turn.Text, Misread) && !flag.Doubted && !turn.Reading.Crisis && !Says(turn.Text, Hopeless)
        && !Plain.IsMatch(turn.Text) && !Plain.IsMatch(flag.Quote) && !Plain.IsMatch(turn.Memory.Safety.HeldMessage);

    private string? Meant(string text)
    {
        // "Maybe just tired" is a guess at a cause, and no answer to whether it is there.
        if (Guessing.IsMatch(text))
            return null;
        // "No numbness, they've been heavy for two years, the doctor knows and said it's wear and tear. I only want to know how far to walk."
        if (!IsShort(text))
            return LongAnswer(text);
        if (commands.Find(NoticeWords.Stem, text) is { } exact)
            return IsAnswer(exact) ? exact : null;
        // "A doctor has checked this, two years ago and again at Easter. So how far may I walk?": a button's words, and more.
        if (commands.Find(NoticeWords.Stem, MessageParts.Of(text).FirstOrDefault("").Trim(), slips: false) is Checked and var pressed && !Says(text, Undone) && !Says(text, Worse))
            return pressed;
        // "Nobody has checked it", "I'm not going": the words of an answer, and not the answer.
        var heard = commands.HearAnywhere(NoticeWords.Stem, text);
        return heard is null || !IsAnswer(heard) || (heard is Checked or HelpComing or Booked or LongAgo && Says(text, Undone)) ? null : heard;
    }

    // "Very well, my surgery sees me tomorrow. May I return to my question?": what is asked beside it makes no booking undone; a check it may.
    private string? LongAnswer(string text)
    {
        var told = MessageParts.Sentences(text).Where(sentence => !Questions.Looks(sentence)).ToList();
        if (!IsShort(string.Join(' ', told), LongestSafe) || Says(text, Worse) || told.Exists(sentence => Says(sentence, Undone)))
            return null;
        if (!Says(text, Undone) && IsShort(text, LongestSafe) && told.Exists(sentence => IsShort(sentence) && Says(sentence, Checked)))
            return Checked;
        return told.Exists(sentence => IsShort(sentence) && Says(sentence, Booked)) ? Booked : null;
    }

    private static bool IsAnswer(string command) => command is HelpComing or Booked or NotHappening or Happening or Checked or LongAgo or Read or Safe;

    private bool Says(string text, string command) => commands.HearAnywhere(NoticeWords.Stem, text, command);

    /// <summary>Whether a few words name a sign and claim nothing: "foot drop, answer that please", "put foot drop on the list".</summary>
    public static bool OnlyNames(string text)
    {
        var words = PlainWords.Split(PlainWords.Of(text));
        var forList = words.Contains("question") || words.Contains("list");
        return words.Length <= LongestName && !words.Any(word => Claims.Contains(word) && !(forList && word is "my" or "a"));
    }

    private static bool SpeaksOfChild(string text) => PlainWords.Split(PlainWords.Of(text)).Any(Child.Contains);

    private static bool IsShort(string text, int longest = LongestWord) => PlainWords.Split(PlainWords.Of(text)).Length <= longest;

    private bool IsGrown(string text) =>
        Says(text, Adult) || PlainWords.Split(PlainWords.Of(text)).Any(word => int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var age) && age is >= Grown and <= Oldest);
}
