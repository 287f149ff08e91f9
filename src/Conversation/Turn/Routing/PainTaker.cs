using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Takes what a message says about pain now, with its numbers and their times.</summary>
public static class PainTaker
{
    private const string AtWorst = "at its worst";
    private const string AtThisTime = "now";

    private static readonly Regex Doing = new(@"^(?<lead>when|after)\s+(?:i am |im |i |it is |its |it )?(?<what>\w+)(?<rest>(?: (?:down|up|over))?)$", RegexOptions.IgnoreCase);

    /// <summary>The journey with the pain that this message tells.</summary>
    public static Journey After(Journey before, CurrentTurn turn, PainNow read)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(turn);
        var counts = ScoreTalk.CountsElse(turn);
        var all = counts ? [] : ScoreTalk.All(turn.Text);
        var score = counts ? null : ScoreTalk.Find(turn.Text) ?? turn.Reading.PainScore;
        // "8ish? no pain" says both; the number may be a time of day, and nothing is settled.
        if (score > 0 && read == PainNow.No)
            return before with { Pain = PainNow.Unknown, PainScore = null, PainTimes = "", PainAt = null };
        if (score > 0 || (read == PainNow.Yes && score is null))
            return before with { Pain = PainNow.Yes, PainScore = score ?? before.PainScore, PainTimes = all.Count > 0 ? TimesOf(all) : before.PainTimes, PainAt = turn.Now };
        // "0 sitting here, but it gets achy by four": no number of theirs undoes what they name beside it.
        if (score == 0 && read == PainNow.Yes && turn.Reading.Evidence.ContainsKey("painNow"))
            return before with { Pain = PainNow.Yes, PainScore = null, PainTimes = "", PainAt = turn.Now };
        if (score != 0 && read != PainNow.No)
            return before;
        // Pain that was stated is not undone by a passing "no pain": that takes a straight answer to the question, or saying it again.
        return before.Pain == PainNow.Yes && turn.Now - before.PainAt < PainState.FreshFor && !PainDenied.IsPlain(turn.Text)
            ? before with { Pain = PainNow.Unknown, PainScore = null, PainTimes = "", PainAt = null }
            : before with { Pain = PainNow.No, PainScore = score, PainTimes = "", PainAt = turn.Now };
    }

    private static readonly Regex OnlyStiff = new(@"\b(?:(?:does|do|did|is|am|are)(?: not|n'?t)|not|never) (?:\w+ )?(?:hurt(?:s|ing)?|painful|sore)\b(?: (?:any ?more|now|at all|really|me))*\W+(?:(?:it'?s|it is|i'?m|i am|and|but|just|only|more|is|a (?:bit|little|touch)|bit|still|slightly|tad)\W+)*(?:stiff|tight)\b|\bno (?:real |actual )?pain\b(?: (?:any ?more|now|at all|really))*\W+(?:(?:it'?s|i'?m|and|but|just|only|more|a (?:bit|little|touch)|bit|still|some|slightly)\W+)*(?:stiff\w*|tight\w*)\b", RegexOptions.IgnoreCase);

    // Whatever else of it may hurt: beside these "only stiff" is not believed.
    private static readonly Regex Hurting = new(@"\b(?:hurt\w*|pain\w*|ach(?:e|es|ed|ing|y)|agony|kill\w*|sore\w*|stab\w*|burn\w*|throb\w*|shoot\w*|spasm\w*|twinge\w*|sciatica|cramp\w*|flar\w*|tender|worse|bad|awful|terrible|when i|if i|until|unless|but|except|apart)\b", RegexOptions.IgnoreCase);

    /// <summary>"It doesn't hurt, I'm only stiff", "I've been pain free for three months": they say outright that it is no pain, and nothing else that hurts.</summary>
    public static bool SaysOutright(string text) => PainDenied.IsPlain(text) || !IsMasked(text) && ((OnlyStiff.IsMatch(text) && !Hurting.IsMatch(OnlyStiff.Replace(text, " "))) || (MessageParts.Sentences(text).Any(sentence => PainFree.Match(sentence) is { Success: true } free && !(free.Groups["bare"].Success && Others.IsMatch(text)) && !NotNow.IsMatch(sentence) && !Questions.Looks(sentence)) && !Hurting.IsMatch(PainFree.Replace(text, " ")) && !TellsOfTrouble(PainFree.Replace(text, " ")) && !IsBack(text)));

    // In a clause of its own: of now and of all of it.
    private static readonly Regex Denied = new(@"\b(?:(?:does|do|is)(?: not|nt)|no longer)\s+(?:really |actually |even )?(?:hurt|hurts|hurting|sore|aching|ache|painful)(?: (?:any ?more|now|at all))?\b|^(?:there is |theres |i have |ive |ive got |i have got |with )?no (?:more |back )?pain(?: (?:any ?more|now|at all))?$");
    private static readonly Regex InPart = new(@"\b(?:when\w*|while|after|before|until|till|if|unless|except|apart|once|mornings?|evenings?|nights?|lying|sitting|standing|walking|resting|rest|bending|lifting|work|only|mostly|sometimes|usually|yet|much|always|every|like|as|was|did|want|hope|wish|should|would|could|will|to|not|never|nearly|almost|hardly|less|too|that|very|quite|stop\w*|get|gain|legs?|knees?|hips?|foot|feet|neck|shoulders?|arms?|he|she|they|his|her)\b");

    /// <summary>"But I said it doesn't hurt, I'm asking how to lift her": what it names of pain is denied, and no trouble of any kind is told beside it.</summary>
    public static bool OnlyDenies(string text)
    {
        var clauses = MessageParts.Of(text);
        var denied = clauses.Where(clause => Denied.IsMatch(clause)).ToList();
        return denied.Count > 0 && !denied.Exists(clause => InPart.IsMatch(Denied.Replace(clause, " "))) && !clauses.Any(clause => TellsOfTrouble(Denied.Replace(clause, " ")));
    }

    // Wide: whoever has said that nothing hurts, and says any of these, is believed to hurt again where the reading thinks so.
    private static readonly Regex Trouble = new(@"\b(?:back again|came back|come back|comes back|coming back|is back|returned|returning|again (?:since|after|now|today|this)|relaps\w*|set ?backs?|flar\w*|seiz\w*|spasm\w*|locked|barely|hardly|cant|cannot|could not|couldnt|unable|stuck|worse|bad|badly|rotten|play(?:s|ing|ed)? up|short lived|too soon|let go|trouble|regret\w*|paid for|paying for|suffer\w*|struggl\w*|limp\w*|went|gone|gave|pulled|tweaked|undone|undid|agony|hurt\w*|pain\w*|ach\w*|sore\w*|twing\w*|nigg\w*|stab\w*|cramp\w*|tablets?|pills?|painkillers?|ice|heat pad|off work|called in sick|lying on|in bed|burn\w*|throb\w*|tight\w*|catch\w*|caught|sting\w*|tender|grab\w*|pinch\w*|numb\w*|tingl\w*|weak\w*)\b");
    private static readonly Regex Returned = new(@"\bplay(?:s|ing|ed)? up\b|\b(?:it|its|pain|ache|back|trouble|sciatica)(?: has| had| is| just)? (?:back(?! (?:to|in|on|at|of))|came back|come back|returned|back again|gone again|went again|seized up|starting up again|started again)\b|\bspoke too soon\b|\bshort lived\b");
    private static readonly Regex Supposed = new(@"\b(?:if|when|unless|case|what|would|could|might|may|will|does|did|before|never|not|hasnt|havent|isnt|didnt|doesnt|afraid|scared|worried|fear)\b");

    /// <summary>Whether it tells of trouble of any kind.</summary>
    public static bool TellsOfTrouble(string text) => Trouble.IsMatch(PlainWords.Of(text));

    /// <summary>"It's playing up again", "spoke too soon, it came back": told outright, and not as what may come.</summary>
    public static bool IsBack(string text) => MessageParts.Of(text).Any(clause => Returned.IsMatch(clause) && !Supposed.IsMatch(clause));

    /// <summary>Whether it is told to be back, and nothing behind that says it is gone: "no pain for a week, but it's back".</summary>
    public static bool IsBackAfterAll(string text)
    {
        var clauses = MessageParts.Of(text).ToList();
        var back = clauses.FindLastIndex(clause => Returned.IsMatch(clause) && !Supposed.IsMatch(clause) && !Bygone.IsMatch(clause));
        return back >= 0 && back >= clauses.FindLastIndex(clause => Gone.IsMatch(clause));
    }

    private static readonly Regex Bygone = new(@"\bback then\b|\bto normal\b");
    private static readonly Regex Gone = new(@"\bno (?:more )?pain\b|\bpain free\b|\b(?:doesnt|does not|dont) hurt\b|\bnothing hurts\b");

    // "I've been pain free for about three months": of now, of oneself, and of no time of the day.
    private static readonly Regex PainFree = new(@"\b(?:i'?m|i am|i'?ve been|i have been|my back is|my back has been|my back'?s been|(?<bare>(?<=(?:^|[.,;!\n])\s*)been))\s+(?:(?:now|completely|totally|fully|entirely|absolutely|100%)\s+)*pain[- ]?free\b(?(bare)(?=\s*(?:$|[.,;!]|for\b|now\b|and\b))|)|\bno (?:back )?pain (?:for|since|in) (?:about |over |the last |the past |more than )*(?:\d+|a|an|two|three|four|five|six|several|many|some) (?:\w+ )?(?:weeks?|months?|years?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NotNow = new(@"\b\w+n['’]t\b|\b(?:do|does|did|is|are|was|were|ca|wo|would|could|should|have|has|had|ai)nt\b|\b(?:yet|will|promis\w*|says?|told|most of|much of|in bed|(?:walk|bend|lift|swim|runn?|driv)ing)\b|\b(?:not|never|hardly|rarely|once|when\w*|after|before|until|till|what if|if|want|hope|wish|would|should|could|mornings?|evenings?|afternoons?|nights?|days|lying|sitting|standing|resting|at rest|only|mostly|sometimes|then|came|comes|back again|again|was|were|had|he|she|his|her|him|they|husband|wife|partner|mum|mom|dad|son|daughter|friend|mate|client|brother|sister|who)\b", RegexOptions.IgnoreCase);

    // Whose pain it is may be somebody else's.
    private static readonly Regex Others = new(@"\b(?:guy|bloke|chap|lad|neighbour|colleague|cousin|friend|mate|someone|somebody|people|he|she|they|his|her|their|wife|husband|partner|mum|mom|dad|son|daughter|brother|sister|client|uncle|aunt|nan|gran)s?\b", RegexOptions.IgnoreCase);

    private static readonly Regex Masked = new(@"\b(?:with|on|thanks to|after|as long as i|while i|when i|if i|because of|since)\b(?: \w+){0,3}? (?:ibuprofen|advil|nurofen|naproxen|aleve|diclofenac|paracetamol|tylenol|co-?codamol|codeine|tramadol|morphine|opioids?|gabapentin|pregabalin|amitriptyline|tablets?|pills?|pain ?killers?|anti-?inflammator\w+|meds|medication|medicine|injections?|(?:nerve )?blocks?|jabs?|shots?|epidurals?|patch(?:es)?|cortisone|steroids?)\b", RegexOptions.IgnoreCase);

    /// <summary>"No pain with ibuprofen": what a tablet hides is not gone.</summary>
    public static bool IsMasked(string text) => Masked.IsMatch(text);

    private static readonly Regex Feared = new(@"\b(?:if|in case)\b(?! i'?m honest)[^.?!;,]{0,40}$", RegexOptions.IgnoreCase);
    private static readonly Regex Felt = new(@"\b(?:hurt\w*|pain\w*|ach(?:e|es|ed|ing|y)|sore\w*|twing\w*|niggl\w*|grumbl\w*|moan\w*|complain\w*|flar\w*|seiz\w*|spasm\w*|stiff\w*|killing|agony|cramp\w*|locked|went)\b", RegexOptions.IgnoreCase);
    private static readonly Regex IsSo = new(@"\b(?:now|today|tonight|again|this (?:morning|week|afternoon|evening)|yesterday|since|still|woke|was|were|has|have|had|did|always|every|when(?:ever)?)\b", RegexOptions.IgnoreCase);

    /// <summary>"If it twinges in a game, do I come off?": every pain that is read or named in it is one that may come.</summary>
    public static bool IsOnlySupposed(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var text = turn.Text;
        if (IsSo.IsMatch(text) || !turn.Reading.Evidence.TryGetValue("painNow", out var quotes))
            return false;
        var named = Felt.Matches(text).Select(word => word.Index).Concat(quotes.Select(quote => text.IndexOf(quote, StringComparison.OrdinalIgnoreCase))).ToList();
        return named.TrueForAll(at => at >= 0 && Feared.IsMatch(text[..at]));
    }

    /// <summary>Whether the words that read as "no pain" are about now: "I want to play with no pain" tells a wish.</summary>
    public static bool SaysNone(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (ScoreTalk.Find(turn.Text) == 0)
            return true;
        // "A guy at work did yoga, been pain free for a year": whose it is stands nowhere.
        var free = PainFree.Match(turn.Text);
        if (free.Groups["bare"].Success && Others.IsMatch(turn.Text))
            return false;
        var clauses = MessageParts.Wide(turn.Text);
        // "Had sciatica last year, been completely pain free for three months": of now, whatever was before.
        if (free.Success && (TellsOfTrouble(turn.Text[(free.Index + free.Length)..]) || IsBack(turn.Text)))
            return false;
        if (free.Success && !Others.IsMatch(turn.Text) && !IsMasked(turn.Text) && clauses.Any(clause => PainFree.IsMatch(clause) && !NotNow.IsMatch(clause)))
            return true;
        return turn.Reading.Evidence.TryGetValue("painNow", out var quotes)
            && quotes.Select(PlainWords.Of).Any(quote => clauses.Any(clause => PlainWords.IndexOf(clause, quote) is >= 0 and var at && !IsWish(turn.Said, clause, at, quote)));
    }

    private static bool IsWish(Said said, string clause, int at, string quote)
    {
        var before = clause[..at];
        if (said.First(before, "wants") is not null)
            return true;
        var isAside = quote.StartsWith("without", StringComparison.Ordinal) || before.TrimEnd().EndsWith("with", StringComparison.Ordinal);
        return isAside && !PlainWords.Split(clause).Any(word => word is "been" or "now" or "today" or "currently" or "am" or "im" or "completely");
    }

    private static string TimesOf(IReadOnlyList<PainScore> all) => all.Count > 1 || all[0] is { When.Length: > 0, IsNow: false }
        ? TimesIn([.. all.Select(score => score with { When = score.When.Length == 0 ? "" : WhenOf(score) })])
        : "";

    private static string TimesIn(IReadOnlyList<PainScore> spoken) => spoken.All(score => score.When.Length == 0)
        ? ""
        : Understood.Joined([.. Worth(spoken).Select(score => $"{score.Score} {(score.When.Length > 0 ? score.When : score.Score == spoken.Max(other => other.Score) ? AtWorst : AtThisTime)}")]);

    // Of several numbers without a time only the highest says something.
    private static IEnumerable<PainScore> Worth(IReadOnlyList<PainScore> all) =>
        all.Where(score => score.When.Length > 0 || score.Score == all.Max(other => other.Score) || all.Count(other => other.When.Length == 0) == 1).DistinctBy(score => (score.Score, score.When));

    private static string WhenOf(PainScore score) => score.When switch
    {
        "morning" or "mornings" => "in the morning",
        "evening" or "evenings" => "in the evening",
        "afternoon" or "afternoons" => "in the afternoon",
        "nights" => "at night",
        var said => Spoken(said),
    };

    // "When i am carry" and "after my shift" are said back as anybody would say them; what can't be is left out.
    private static string Spoken(string when)
    {
        if (Doing.Match(when) is not { Success: true } found)
            return ToYou.Say(when);
        var doing = ToYou.DoingOf(found.Groups["what"].Value);
        return doing is null ? "" : $"{(found.Groups["lead"].Value == "after" ? "after" : "when")} {doing}{found.Groups["rest"].Value}";
    }
}
