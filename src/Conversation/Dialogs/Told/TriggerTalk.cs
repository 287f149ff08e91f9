using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>Reads what people say about their triggers, clause by clause: how much it takes, when, which side, the next morning, what eases it.</summary>
public static class TriggerTalk
{
    private static readonly Regex SideOf = new(@"\b(?:(?:mainly|mostly|only|more|worse|always|just)\s+(?:on\s+)?(?:the\s+|my\s+)?(?:right|left)(?!\s+(?:away|now|after|when|before))(?:[- ]hand)?(?:\s+side)?|(?:on\s+)?(?:the\s+|my\s+)?(?:right|left)(?:[- ]hand)?\s+side|both sides|(?:right|left)\s+(?:buttock|hip|lower back))\b", RegexOptions.IgnoreCase);
    private static readonly Regex NextMorning = new(@"\b(?:(?:next|following) (?:morning|day|am)|(?:morning|day) after|by (?:the )?(?:next )?morning)\b", RegexOptions.IgnoreCase);

    // The row says that it is about the next morning.
    private static readonly Regex MorningLead = new(@"^(?:and |but |then )?(?:the )?next (?:morning|day)(?: (?:i'?m|im|i am|it'?s|its|it is|is))?\s+(?=\w)", RegexOptions.IgnoreCase);

    private static readonly Regex Mornings = new(@"\b(?:when i (?:wake|get) up|waking up|mornings?|first thing)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Began = new(@"\b(?:(?:\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of) (?:days?|weeks?|months?|years?) (?:ago|back)|(?:started|began|happened|came on) (?:when|after|with|while|by|from)|how (?:it|this|that|all this) (?:all )?(?:first )?(?:started|began|happened|went|came)|(?:it|this|that) (?:all )?(?:first )?(?:started|began|happened) (?:lifting|carrying|moving|bending|digging|picking)|back (?:first )?went(?: out)? (?:when|while|after|lifting|carrying|picking|bending|moving)|(?:i|we) (?:was|were) (?:just )?(?:lifting|carrying|moving|helping|picking|bending|digging|shifting|twisting|reaching)|ever since i|since i (?:lifted|carried|moved|bent|picked|twisted|fell|dug)|(?:hurt|tweaked|pulled|injured|strained|did|put|knackered|wrecked) (?:(?:my|the) (?:\w+ )?(?:back|spine|disc|l\d)|it|myself)(?: in| out)?|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:month|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Worse = new(@"\b(?:worse|wrecked|terrible|awful|horrible|really bad|very sore|bad|ruined|pay for it|paying for it|pays? the price|in bits|agony|hurts more|can'?t move)\b(?<!not (?:too )?bad)", RegexOptions.IgnoreCase);
    private static readonly Regex Stiff = new(@"\b(?:stiff\w*|tight\w*|creaky|rusty|seized|locked|sore|a board|achy|slow to get going)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Same = new(@"\b(?:same|fine|ok|okay|no different|no worse|normal|good|gone|clear|nothing|better|alright|all right|not (?:too )?bad)\b", RegexOptions.IgnoreCase);
    private static readonly Regex SettleVerb = new(@"\b(?:settles?|settled|calms?|calmed|(?:goes|go|gone|went) (?:away|off|down|after|by|in|within|once|when|overnight)|gone|wears? off|dies down|(?<!\bi )(?<!\bi can )lasts|(?<!\bi )(?<!\bi can )(?<!\bthe )(?<!\btill? )(?<!\buntil )last(?! (?:week|month|year|night|time|one|spring|summer|autumn|winter|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b)|lasted|back to normal|recovers?|takes? .{0,25}(?:settle|calm|go|recover)|hangs around|lingers?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex SettleLead = new(@"^(?:it |that |they |the pain )?(?:usually |normally |mostly |always )?(?:settles?|calms?|goes (?:off|away|down)|wears off|dies down)(?: down)?(?: again)? (?:in|within|after)\s+(?:like |only |maybe |just )*(?=(?:about |around |roughly )?(?:\d|an?\b|half|two|three|four|five|ten|twenty))", RegexOptions.IgnoreCase);
    private static readonly Regex ThatsAll = new(@"^(?:(?:and )?that(?:'?s| is) (?:it|all|about it|everything)|it|all|that|nothing else|done|finished|thanks?|thank you)$", RegexOptions.IgnoreCase);
    private static readonly Regex Span = new(@"\b(?:after|by|until|till|til|once|when|within|overnight|quick\w*|days|weeks|next|as soon as)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Until = new(@"\b(?:until|till|til|overnight|next day|next morning|day after|by (?:the )?(?:morning|evening|next)|after (?:a|the|my)|once i|when i|as soon as i|quick\w*|fast|ages|for ever|forever)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NextDay = new(@"\b(?:next (?:day|morning)|day after|following (?:day|morning)|overnight|by (?:the )?morning|a day|tomorrow|night'?s sleep)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Long = new(@"\b(?:days|weeks?|ages|forever|for ever|all week)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Evening = new(@"\b(?:evening|bedtime|tea ?time|dinner|lunch|end of the day)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Fine = new(@"\b(?:(?:is|are|am|i'?m|it'?s|feels?|always|totally|perfectly|all)?\s*(?:fine|ok|okay|no problem|no bother|painless|alright)\b|does(?:n'?t| not) (?:hurt|bother)|do(?:n'?t| not) (?:hurt|bother)|not when|no (?:pain|trouble) (?:when|walking|standing|sitting|lying))", RegexOptions.IgnoreCase);
    private static readonly Regex Hurts = new(@"\b(?:not (?:fine|ok|okay|alright)|is(?:n'?t| not) (?:fine|ok))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Activity = new(@"\b(?:walk(?:s|ing)?|sit(?:s|ting)?|sat|stand(?:s|ing)?|stood|driv(?:e|es|ing)|bend(?:s|ing)?|lift(?:s|ing)?|twist(?:s|ing)?|lying|lie(?:s)?|laying|run(?:s|ning)?|cycl(?:e|ing)|swim(?:s|ming)?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex EaseVerb = new(@"\b(?:eases?|eased|easing|helps|helped|relie(?:f|ves?)|takes the edge off|sorts (?:it|me)(?: out)?|(?:better|easier) (?:when|with|if|after|for|once|lying|sitting|walking|standing|moving)|feels? (?:better|easier)|(?:goes|go) off (?:when|with|if|after)|only thing that|what helps|settles? (?:when|if|with))\b", RegexOptions.IgnoreCase);
    private static readonly Regex EaseWords = new(@"\b(?:eases?(?: it| off)?|eased(?: it)?|easing|helps?(?: it| a lot| a bit)?|helped(?: it)?|gives? (?:me )?(?:some )?relief|relieves?(?: it)?|loosens? (?:it|me)(?: up)?|takes the edge off|sorts (?:it|me)(?: out)?|(?:it'?s |it is |is )?(?:better|easier) (?:when|with|if|after|for|once)|(?:it )?feels? (?:better|easier)(?: when| with| if| after)?|the only thing that|what helps (?:is|me is)|(?:it )?goes off (?:when|with|if|after)|settles? (?:when|if|with)|i find)\b", RegexOptions.IgnoreCase);
    private static readonly Regex EaseLead = new(@"^(?:(?:it|if|when|by|with|after|for|once|is|to|i)\s+)+|\s+(?:is|when|if|with|does|it)$", RegexOptions.IgnoreCase);
    private static readonly Regex NotEased = new(@"\b(?:nothing|no(?:thing)? (?:helps?|eases?)|does(?:n'?t| not) (?:help|ease)|do(?:n'?t| not) help|not help|can (?:you|u|anyone) help|help me|need(?:s)? help|helpful|what helps\?|would help|no help|by (?:breakfast|coffee|lunch|mid))\b", RegexOptions.IgnoreCase);
    private static readonly Regex SetsOff = new(@"\b(?:sets? (?:it|me|my back|mine) off|brings? (?:it|the pain) on|sets? off (?:my|the|it)|triggers? (?:it|my|the)|flares? (?:it|me|my back) up|hurts? (?:me |most )?(?:when|if|after|to|while)|aches? (?:when|if|after|while)|kills me)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Unsure = new(@"^(?:a bit|a little|a lot|mostly|sometimes|depends|it depends|not sure|i don'?t know|dunno|idk|none|no)$", RegexOptions.IgnoreCase);
    private static readonly Regex Warm = new(@"\b(?:heat|warm\w*|hot|bath|shower|water bottle|heat ?pack|wheat ?bag)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Changing = new(@"\b(?:chang\w+ position|moving (?:about|around)|shift\w*|getting up|get up|stretch\w*)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Limit = new(@"\b(?:after|before|within|over|longer than|more than|past|beyond|only|can (?:only )?(?:sit|stand|walk|drive|do|manage)|manage|even|about|around|at most|or so|tops|i last|lasts? me|takes|sets? it off)\b", RegexOptions.IgnoreCase);

    // "An hour of weeding and I don't know what does it": the amount ends where somebody speaks of something else.
    private static readonly Regex AmountTail = new(@"\s+(?:and|but|so|because|cos|which|yet)\s+(?:i|it|its|it'?s|my|then|the|we|he|she|now|that)\b.*$", RegexOptions.IgnoreCase);

    private static readonly Regex Elsewhen = new(@"\b(?:ago|since|for the (?:last|past)|per|every|each|shifts?|sleep|job|work \d|hours? (?:of )?sitting (?:a|per|every)|wait\w*|appointment|session|lessons?|a week|times|for hours|(?:some|other) (?:days|weeks|nights|shifts)|to (?:put|tie|pull|straighten|dress|loosen)|takes?(?: \w+){0,5} to get (?:up|going|dressed|out of))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Worsens = new(@"\b(?:worse|worst|bad|badly|hurts?|sore|aches?|builds?|creeps|peaks?|flares?|mainly|mostly|starts|comes on|more)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Eased = new(@"\b(?:less|better|easier|fine|ok|okay)\b", RegexOptions.IgnoreCase);
    private static readonly Regex TimeOfDay = new(@"\b(?:mornings?|first thing|waking|wake up|get up|getting up|afternoons?|after lunch|lunch ?time|midday|noon|during the day|day ?time|at work|evenings?|(?:the )?end of (?:(?:the|my|a|every|each) )?(?:working |work |long |busy |full )?(?:days?|shifts?|week)|by the end|late(?:r)? (?:in the day|on|afternoon)|nights?|in bed|bed ?time|(?:about |around |from |by )?(?:[1-9]|1[0-2])(?:[ :]?\d\d)? ?(?:am|pm|ish)|after work|teatime)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Clock = new(@"(\d{1,2})(?: ?\d\d)? ?(am|pm|ish)$");
    private static readonly Regex NoPattern = new(@"\b(?:no (?:real )?pattern|random\w*|any ?time|all the time|all day|varies|whenever|comes and goes|constant\w*|always|no particular)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Extent = new(@"^\W*(?:(?:usually|normally|mostly|maybe|probably|about|around|it'?s|its|oh|um)\s+)*(?:after|by the|halfway|half\b|a (?:whole|full|couple|few)|the (?:first|second|third|last|end)|one\b|two\b|three\b|just|only|any\b|straight|as soon|once|every)\b", RegexOptions.IgnoreCase);
    private static readonly Regex AtOnce = new(@"\b(?:straight|as soon|first|any\b|just the one|only one|one (?:bag|bend|lift|stair|plate))\b", RegexOptions.IgnoreCase);
    private static readonly Regex LongGo = new(@"\b(?:whole day|all day|full day|by the end|end of (?:the|a|my)|last)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Easing = new(@"^\W*(?:(?:just|usually|mostly|only|by|a|some|the|with|i|to|normally|have to|need to)\s+)*(?:stand(?:ing)? up|get up|walk(?:ing)? (?:about|around|round|it off)|mov(?:e|ing) (?:about|around)|sit(?:ting)? down|leaning|lying|lie down|a lie down|resting|kneeling|all fours|legs up|feet up|a walk|walking about|massage|painkillers?|pillow|cushion)\b", RegexOptions.IgnoreCase);

    private static readonly Regex SettlesLead = new(@"^(?:it |that |the pain )?(?:usually |normally |mostly |always )?(?:settles?|calms down|goes (?:off|away)) (?=(?:once|when|after|as|by|if|over|in|within|the|about|around|next)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex WorstAround = new(@"^(?:it'?s |is )?(?:worst|worse|the worst) (?=in|at|by|after|when|first|mornings?|evenings?|nights?|afternoons?|towards)|\s*[,]?\s*(?:that'?s|is|it'?s|are|being)?\s*(?:the )?(?:worst|worse)(?: time| of all)?$", RegexOptions.IgnoreCase);

    private static readonly Regex Activities = new(@"\b(?:when i'?m|when i am|when i|mostly|mainly|also|bad too|as well|\w+ing)\b", RegexOptions.IgnoreCase);
    private static readonly Regex TimedDoing = new(@"\b(?:min\w*|hours?) of (?:the )?\w+ing\b", RegexOptions.IgnoreCase);
    private static readonly Regex LaterInDay = new(@"\b(?:later in the day|as the day goes|by (?:the )?evening|evenings?|afternoons?|end of (?:the|my) (?:day|shift)|after work|at night)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Corrects = new(@"^\W*(?:no|sorry|actually|i mean|wait)\b|\b(?:sorry|i mean)\W*$", RegexOptions.IgnoreCase);

    private static readonly Regex FineTime = new(@"\b(?:mornings?|afternoons?|evenings?|nights?|days?)\b[^,.;]{0,12}\b(?:is|are|r|feels?|usually|mostly)\s+(?:\w+ )?(?:fine|ok|okay|good|alright|all right|easy|no problem|better)\b|\b(?:fine|ok|okay|better) in the (?:morning|afternoon|evening)s?\b", RegexOptions.IgnoreCase);
    private static readonly Regex Doing = new(@"\b(?:if|when|once|as long as)\s+(?:i|i'?m|i am)\s+(?<how>[\p{L}][^,.;]{3,40})", RegexOptions.IgnoreCase);

    private static readonly Regex OnlyHow = new(@"^(?:(?:even|also|really|always|just|still|usually|sometimes|mostly|definitely|often|actually|too|a lot|a bit|it)\s*)+$", RegexOptions.IgnoreCase);
    private static readonly Regex InBed = new(@"\b(?:bed|mornings?|first thing|wake|waking)\b", RegexOptions.IgnoreCase);

    private const int LongestLevel = 10;

    public const string BothSides = "both sides";

    private const int Hour = 60;
    private const int Day = 24 * Hour;

    /// <summary>From a story, a longer time than this is a working day or a journey and not a limit.</summary>
    private const int LongestLimit = 4 * Hour;

    private const int LongestMore = 4;

    private const int MostPaired = 3;

    /// <summary>Longer words are a story and not the name of a trigger.</summary>
    private const int LongestTrigger = 70;

    /// <param name="text">What was written.</param>
    /// <param name="asked">Id of the question that it answers, or empty for a story: a bare "20 minutes" means something only as an answer.</param>
    public static TriggerTold Read(string text, string asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        var told = new TriggerTold();
        var clauses = Clauses.Sentences(text).Where(sentence => !IsAsking(sentence, asked)).SelectMany(Clauses.Of).ToList();
        // Where one clause says how long it takes to settle, a time in another is about something else.
        var isSettled = asked == "settles" && clauses.Exists(SaysSettling);
        foreach (var clause in clauses)
            told = Take(told, clause, isSettled && !SaysSettling(clause) ? "" : asked);
        return told;
    }

    // "Curling never bothers it", "but only evenings": no part of what brings it on.
    private static readonly Regex Harmless = new(@"\b(?:never|does ?n'?t|do ?n'?t|did ?n'?t|not|no)\b[^,;.]{0,20}\b(?:bother\w*|hurt\w*|matter\w*|set\w* it off|affect\w*|problem|trouble|bad)\b|\b(?:is|are|'s) (?:fine|ok|okay|grand|no problem|no bother|all right|alright)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Verdict = new(@"\s+(?:yes|yeah|yep|definitely|for sure|(?:is|are|'s) (?:really |very |pretty )?(?:bad|worse|the worst|awful|terrible|murder|a killer)|kills me)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex Too = new(@"\s+(?:too|as well|also)\W*$", RegexOptions.IgnoreCase);
    private static readonly Regex OnlyThen = new(@"^\W*(?:and |but )?(?:only |mostly |mainly )?(?:in the |at )?(?:mornings?|evenings?|nights?|afternoons?|first thing)\W*$", RegexOptions.IgnoreCase);

    /// <summary>Of a longer answer the clause that says how long it takes to settle: "few hours. Actually no, it's not sitting in general".</summary>
    public static Answer SettlingPart(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (Clauses.Of(answer.Text) is not { Count: > 1 } clauses)
            return answer;
        var said = clauses.Where(SaysSettling).ToList();
        var timed = said.Count > 0 ? said : clauses.Where(clause => SpokenTime.Minutes(clause) is not null || Span.IsMatch(clause) || Hours.IsMatch(clause)).ToList();
        return timed is [var only] ? answer with { Text = only } : answer;
    }

    /// <summary>Of an answer that asks something as well the sentence that says how the next morning is: "a lot of what, sitting? Stiffer, yeah".</summary>
    public static Answer MorningPart(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var sentences = Clauses.Sentences(answer.Text);
        return sentences.Any(Questions.Looks) && sentences.FirstOrDefault(sentence => !Questions.Looks(sentence) && (Stiff.IsMatch(sentence) || Worse.IsMatch(sentence) || Same.IsMatch(sentence))) is { } part ? answer with { Text = part } : answer;
    }

    private static readonly Regex Hours = new(@"\b(?:few|couple of|some|several|many) (?:min\w*|hours?|hrs?)\b", RegexOptions.IgnoreCase);

    /// <summary>What brings it on in their own words, where a longer answer tells more than one thing; empty where every clause is about something else.</summary>
    public static IReadOnlyList<string> BringsInWords(string text) =>
        [.. Clauses.Of(text).Where(clause => !IsAboutElse(clause) && !Harmless.IsMatch(clause) && !OnlyThen.IsMatch(clause)).SelectMany(Apart).Select(clause => OwnWords.Tidy(Too.Replace(Verdict.Replace(clause, ""), ""))).Where(words => words.Length is > 0 and <= LongestTrigger && (PlainWords.Split(words).Length > 1 || ToYou.DoingOf(words) is not null || TriggerThings.In(words).Count > 0)).Select(words => TriggerThings.In(words) is ["driving"] ? "driving" : words)];

    // "Sitting and lifting" are two.
    private static string[] Apart(string clause) =>
        clause.Split(" and ", StringSplitOptions.TrimEntries) is { Length: > 1 } parts && Array.TrueForAll(parts, part => PlainWords.Split(part).Length <= MostPaired && ToYou.DoingOf(PlainWords.Split(part).FirstOrDefault("")) is not null) ? parts : [clause];

    /// <summary>Whether an answer is about another question than the one that was asked.</summary>
    /// <param name="asked">Id of the question.</param>
    /// <param name="text">What was written.</param>
    /// <param name="namesTrigger">Whether it names what brings it on; only looked at where that matters.</param>
    public static bool AnswersElse(string asked, string text, Func<bool> namesTrigger)
    {
        ArgumentNullException.ThrowIfNull(namesTrigger);
        var isTimed = SpokenTime.Minutes(text) is not null;
        return asked switch
        {
            "settles" when isTimed => TimedDoing.IsMatch(text) && !SettleVerb.IsMatch(text),
            "settles" => !isTimed && !SettleVerb.IsMatch(text) && !NextDay.IsMatch(text) && !Long.IsMatch(text) && Activities.IsMatch(text) && namesTrigger(),
            "tolerance" => NextMorning.IsMatch(text),
            "next-morning" => (isTimed || LaterInDay.IsMatch(text)) && !Mornings.IsMatch(text) && !NextMorning.IsMatch(text) && !Stiff.IsMatch(text) && (LaterInDay.IsMatch(text) || !Worse.IsMatch(text)),
            "eases" => NextMorning.IsMatch(text) && !EaseVerb.IsMatch(text),
            _ => false,
        };
    }

    /// <summary>How much it takes, told by what is being done: "after the second load", "straight after", "only by the end"; null if the text tells none.</summary>
    public static string? LevelInWords(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Questions.Looks(text) || PlainWords.Split(PlainWords.Of(text)).Length > LongestLevel || !Extent.IsMatch(text))
            return null;
        return AtOnce.IsMatch(text) ? "little" : LongGo.IsMatch(text) ? "a-lot" : "some";
    }

    /// <summary>Whether a text names warmth, a stretch or another thing that people do for ease, and no time.</summary>
    public static bool IsEase(string text) => (Warm.IsMatch(text) || Changing.IsMatch(text) || Easing.IsMatch(text)) && SpokenTime.Minutes(text) is null && !Worsens.IsMatch(text) && !Until.IsMatch(text);

    /// <summary>The sentences of a text that name a time of day; all of it where none does.</summary>
    public static string OnlyTimes(string text)
    {
        var sentences = Clauses.Sentences(text);
        return sentences.Count > 1 && sentences.Where(sentence => TimeOfDay.IsMatch(sentence) || NoPattern.IsMatch(sentence)).ToList() is { Count: > 0 } times ? string.Join(". ", times) : text;
    }

    /// <summary>The words without "next morning I'm" before them: the row says that already.</summary>
    public static string WithoutMorning(string words) => MorningLead.Replace(words, "");

    /// <summary>The words without "settles" before them.</summary>
    public static string WithoutSettles(string words) => SettlesLead.Replace(words, "");

    /// <summary>The words without "that's worst" around them.</summary>
    public static string WithoutWorst(string words) => WorstAround.Replace(words, "") is { Length: > 2 } bare ? bare : words;

    /// <summary>What a text says makes it worse, in their words; in an answer about ease also what nobody would take for it.</summary>
    public static IReadOnlyList<string> WorsensIn(string text, string asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        // "The settee is worse, 20 minutes" compares times.
        if (Suspects.Added(text).Count > 0 || Amounts.In(text).Count > 1)
            return [];
        var clauses = Clauses.Sentences(text).Where(sentence => !Questions.Looks(sentence)).SelectMany(Clauses.Of);
        return [.. clauses.Select(clause => Polarity.ThingIn(clause) is { Length: > 0 } thing ? thing : asked == "eases" && Polarity.CannotEase(clause) && SpokenTime.Minutes(clause) is null ? OwnWords.Tidy(clause, LongestTrigger) : "").Where(thing => thing.Length > 2)];
    }

    /// <summary>Whether a text says of a time of day that it is fine then: "evenings are ok".</summary>
    public static bool IsFineThen(string text) => FineTime.IsMatch(text) && !Worse.IsMatch(text);

    // "Once I get up and walk" is getting up and walking.
    private static readonly Regex AndDo = new(@"\band (?<how>\w+)", RegexOptions.IgnoreCase);

    /// <summary>What somebody does until it settles, in their words: "an hour if I lie flat"; empty if they tell none.</summary>
    public static string SettledBy(string text)
    {
        if (Doing.Match(text) is not { Success: true } found || SpokenTime.Minutes(text) is null)
            return "";
        var words = OwnWords.Tidy(found.Groups["how"].Value);
        words = AndDo.Replace(words, match => ToYou.DoingOf(match.Groups["how"].Value) is { } also ? "and " + also : match.Value);
        return ToYou.DoingOf(words.Split(' ')[0]) is { } doing ? doing + words[words.Split(' ')[0].Length..] : "";
    }

    /// <summary>Whether a text is only about stiffness: "stiff till lunch".</summary>
    public static bool IsStiffness(string text) => PlainWords.Split(PlainWords.Of(text)) is { Length: <= LongestMore } words && words.Length > 1 && Stiff.IsMatch(words[0]);

    // "That's what I want to find out", "sometimes nothing at all in the class".
    private static readonly Regex Unknown = new(@"\b(?:what|which|thing) i(?:'?d like|'?m (?:trying|hoping)| want| need| would like| hope| came)? (?:here )?to (?:find|know|work|figure|see|learn)\b|\b(?:find|figure) (?:it |that |this )?out\b|\bwork (?:it|that|this) out\b|\bto work out (?:what|which|why)\b|^\W*(?:(?:not|no) (?:sure|idea|clue)|(?:i )?(?:don'?t|do not|can'?t|cannot) (?:really )?(?:know|tell|say|see)\b(?! no\b))|^\W*(?:(?:and|but|or|sometimes|often|usually|mostly|some days)\W+)*(?:there'?s )?nothing(?! (?:but|else|except|apart|other|like|as|more)\b)(?!(?: \w+){0,3} (?:until|till|unless|like|as|more|but|except)\b)\b", RegexOptions.IgnoreCase);

    /// <summary>Whether a clause tells where, when or how it ends, or how it began, or that nobody knows, and not what brings it on.</summary>
    public static bool IsAboutElse(string clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Began.IsMatch(clause) || Livelihood.IsOnly(clause) || Unknown.IsMatch(clause) || (FeltPlaces.AreIn(clause) && !Activity.IsMatch(clause)) || Read(clause, "") is { Side.Length: > 0 } or { NextMorning.Id.Length: > 0 } or { Worst.Id.Length: > 0 } or { Settles.Id.Length: > 0 } or { Eases.Count: > 0 } or { Fine.Count: > 0 };
    }

    /// <summary>"Not sure, that's what I want to find out. Sometimes nothing at all, then bad the next morning": nobody knows yet, and nothing beside it brings it on.</summary>
    public static bool KnowsNone(string text) => Clauses.Of(text) is { Count: > 0 } clauses && Unknown.IsMatch(clauses[0]) && clauses.All(clause => (IsAboutElse(clause) || OwnWords.Tidy(clause).Length == 0) && !Activity.IsMatch(clause));

    /// <summary>Whether a trigger was named only as how it began ("hurt it lifting five months ago"), which does not make it one today.</summary>
    public static bool IsOnlyHowItBegan(string text, string trigger)
    {
        ArgumentNullException.ThrowIfNull(trigger);
        var stem = trigger[..Math.Min(4, trigger.Length)];
        var naming = Clauses.Of(text).Where(clause => clause.Contains(stem, StringComparison.OrdinalIgnoreCase)).ToList();
        return naming.Count > 0 && naming.TrueForAll(clause => Began.IsMatch(clause) && !Worsens.IsMatch(Began.Replace(clause, " ")));
    }

    private static bool IsAsking(string sentence, string asked) => Questions.Looks(sentence) && (asked.Length == 0 || SpokenTime.Minutes(sentence) is null);

    private static TriggerTold Take(TriggerTold before, string clause, string asked)
    {
        // "A walk eases it, and warmth": what follows in a word or two goes with it.
        if (before.EasedLast && IsOneMore(clause) && EasedBy(clause, "eases") is { } more)
            return before with { Eases = [.. before.Eases, more] };
        var told = before with { EasedLast = false };
        if (SideOf.Match(clause) is { Success: true } side && (told.Side.Length == 0 || PlainWords.Of(side.Value) == BothSides || Corrects.IsMatch(clause)))
            told = told with { Side = PlainText.Clean(side.Value).ToLowerInvariant() };
        if (SetsOff.IsMatch(clause) && !Fine.IsMatch(clause))
            told = told with { Brings = [.. told.Brings.Concat(Activity.Matches(clause).Select(found => NameOf(found.Value))).Distinct()] };
        if (IsNextMorning(clause, asked) is { } morning)
            return told.NextMorning == Facet.None ? told with { NextMorning = morning } : told;
        if (IsSettling(clause, asked) is { } settles)
            return told.Settles == Facet.None ? told with { Settles = settles } : told;
        if (FineWith(clause) is { Count: > 0 } fine)
            return told with { Fine = [.. told.Fine, .. fine] };
        if (EasedBy(clause, asked) is { } eased)
            return told with { Eases = [.. told.Eases, eased], EasedLast = true };
        if (IsAmount(clause, asked) is { } amount)
            return told.Amount.Length == 0 ? told with { Amount = OwnWords.Tidy(AmountTail.Replace(asked is "how-little" or "tolerance" ? clause : SpokenTime.Onwards(clause), "")), AmountMinutes = amount } : told;
        if (IsTime(clause, asked) is { } time)
            return told.Worst == Facet.None ? told with { Worst = time } : asked == "time-of-day" ? told with { Worst = told.Worst with { Words = $"{told.Worst.Words}, {time.Words}" } } : told;
        return told;
    }

    private static Facet? IsNextMorning(string clause, string asked)
    {
        var next = NextMorning.IsMatch(clause);
        if (asked == "next-morning" || next)
            return (asked == "settles" && Until.IsMatch(clause)) || (asked.Length == 0 && SettleVerb.IsMatch(clause)) ? null : MorningOf(clause);
        return asked != "time-of-day" && Mornings.IsMatch(clause) && Stiff.IsMatch(clause) && !Worsens.IsMatch(clause) ? MorningOf(clause) : null;
    }

    /// <summary>The script's choice for how the next morning is, or empty.</summary>
    public static string MorningIdOf(string clause) => Worse.IsMatch(clause) ? "worse" : Stiff.IsMatch(clause) ? "stiffer" : Same.IsMatch(clause) ? "same" : "";

    private static Facet? MorningOf(string clause)
    {
        var id = MorningIdOf(clause);
        return id.Length == 0 ? null : new Facet(id, OwnWords.Tidy(MorningLead.Replace(clause, "")));
    }

    private static Facet? IsSettling(string clause, string asked)
    {
        if (!SaysSettling(clause) && (asked != "settles" || (SpokenTime.Minutes(clause) is null && !Until.IsMatch(clause))))
            return null;
        return new Facet(SettleId(clause), OwnWords.Tidy(SettleLead.Replace(clause, "")));
    }

    private static bool SaysSettling(string clause) => !GivesOut.IsMatch(clause) && SettleVerb.IsMatch(clause) && (Span.IsMatch(clause) || SpokenTime.Minutes(clause) is not null);

    // "My back goes after long runs" says what it takes, and not when it is gone.
    private static readonly Regex GivesOut = new(@"\b(?:back|spine|hip|it all) (?:just |always |usually )?(?:goes|went) (?:after|when|with|if|on|in|by)\b", RegexOptions.IgnoreCase);

    private static string SettleId(string clause)
    {
        var minutes = SpokenTime.Minutes(clause);
        if (NextDay.IsMatch(clause))
            return "next-day";
        if (Long.IsMatch(clause) || minutes >= 2 * Day)
            return "longer";
        return minutes is null ? Evening.IsMatch(clause) ? "hours" : "minutes" : minutes >= Day ? "next-day" : minutes >= Hour ? "hours" : "minutes";
    }

    private static List<string> FineWith(string clause)
    {
        if (!Fine.IsMatch(clause) || Hurts.IsMatch(clause))
            return [];
        return [.. Activity.Matches(clause).Select(found => NameOf(found.Value)).Distinct()];
    }

    private static Facet? EasedBy(string clause, string asked)
    {
        if (asked != "eases" && (!EaseVerb.IsMatch(clause) || NotEased.IsMatch(clause) || Polarity.Worsens(clause)))
            return null;
        if (asked == "eases" && (NotEased.IsMatch(clause) || Unsure.IsMatch(clause) || Polarity.CannotEase(clause)))
            return null;
        var words = OwnWords.Tidy(EaseLead.Replace(OwnWords.Tidy(EaseWords.Replace(clause, " ")), ""));
        var id = Activity.Match(words) is { Success: true } found ? NameOf(found.Value) : Warm.IsMatch(words) ? "heat" : Changing.IsMatch(words) ? "changing position" : "";
        // "Walking is fine, even helps": what helps was said before it.
        return words.Length == 0 || OnlyHow.IsMatch(words) || ThatsAll.IsMatch(words) || ThatsAll.IsMatch(clause) ? null : new Facet(id, words);
    }

    private static bool IsOneMore(string clause) =>
        PlainWords.Split(PlainWords.Of(clause)).Length <= LongestMore && (Activity.IsMatch(clause) || Warm.IsMatch(clause) || Changing.IsMatch(clause)) && !Worsens.IsMatch(clause);

    private static double? IsAmount(string clause, string asked)
    {
        if (SpokenTime.Minutes(clause) is not { } minutes || minutes >= Day)
            return null;
        if (asked is "how-little" or "tolerance")
            return minutes;
        return minutes <= LongestLimit && Limit.IsMatch(clause) && !Elsewhen.IsMatch(clause) ? minutes : null;
    }

    private static Facet? IsTime(string clause, string asked)
    {
        if (asked != "time-of-day" && !(Worsens.IsMatch(clause) && TimeOfDay.IsMatch(clause)))
            return null;
        if (IsFineThen(clause) || (asked != "time-of-day" && Eased.IsMatch(clause)))
            return null;
        var first = TimeOfDay.Match(clause);
        // "Getting up hurts" names what brings it on, out of a chair as well as out of bed.
        if (asked != "time-of-day" && first.Value.StartsWith("get", StringComparison.OrdinalIgnoreCase) && !Mornings.IsMatch(clause[..first.Index]) && !InBed.IsMatch(clause))
            return null;
        var id = first.Success ? TimeId(first.Value) : NoPattern.IsMatch(clause) ? "no-pattern" : "";
        var said = asked.Length == 0 && Worsens.Match(clause) is { Success: true } from ? clause[Math.Min(from.Index, first.Success ? first.Index : from.Index)..] : clause;
        return id.Length == 0 ? null : new Facet(id, OwnWords.Tidy(said));
    }

    private static string TimeId(string word)
    {
        var plain = PlainWords.Of(word);
        if (Clock.Match(plain) is { Success: true } clock)
            return ClockId(int.Parse(clock.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), clock.Groups[2].Value);
        if (plain.Contains("night", StringComparison.Ordinal) || plain.Contains("bed", StringComparison.Ordinal))
            return "night";
        if (plain.Contains("evening", StringComparison.Ordinal) || plain.StartsWith("end of", StringComparison.Ordinal) || plain.Contains("the end", StringComparison.Ordinal) || plain.Contains("late", StringComparison.Ordinal) || plain is "after work" or "teatime")
            return "evening";
        return plain.Contains("morning", StringComparison.Ordinal) || plain.Contains("first thing", StringComparison.Ordinal) || plain.Contains("wake", StringComparison.Ordinal) || plain.Contains("get up", StringComparison.Ordinal)
            ? "morning"
            : "daytime";
    }

    private static string ClockId(int hour, string half) => (half, hour) switch
    {
        ("am", <= 10) => "morning",
        ("pm", >= 10 and <= 11) => "night",
        ("pm", >= 6 and <= 9) => "evening",
        _ => "daytime",
    };

    /// <summary>The plain activity word that stands for what somebody called it.</summary>
    private static string NameOf(string said)
    {
        var plain = PlainWords.Of(said);
        return plain switch
        {
            _ when plain.StartsWith("walk", StringComparison.Ordinal) => "walking",
            _ when plain.StartsWith("sit", StringComparison.Ordinal) || plain is "sat" => "sitting",
            _ when plain.StartsWith("st", StringComparison.Ordinal) => "standing",
            _ when plain.StartsWith("driv", StringComparison.Ordinal) => "driving",
            _ when plain.StartsWith("bend", StringComparison.Ordinal) => "bending",
            _ when plain.StartsWith("lift", StringComparison.Ordinal) => "lifting",
            _ when plain.StartsWith("twist", StringComparison.Ordinal) => "twisting",
            _ when plain.StartsWith("run", StringComparison.Ordinal) => "running",
            _ when plain.StartsWith("cycl", StringComparison.Ordinal) => "cycling",
            _ when plain.StartsWith("swim", StringComparison.Ordinal) => "swimming",
            _ => "lying",
        };
    }
}
