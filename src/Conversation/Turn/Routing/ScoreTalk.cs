using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Pain scores in passing, with their times: "5/10", "about a 3 now", "8 in the morning, 3 later", "it hurts when I bend. 6".</summary>
public static class ScoreTalk
{
    private static readonly Regex Alone = new(@"^(?:a |its |it is |about |around |maybe |like |say |probably |roughly )*(?:a )?" + Number + @"(?:\s?ish)?(?:\s*(?:/|out of)\s*(?:10|ten))?(?: (?:now|today|at the moment|right now|i think|i guess|ish|or so|maybe|probably))*[.!]*$");
    private static readonly Regex Opens = new(@"^(?:(?:like|about|maybe|its)\s+)?(?:an?\s+)?" + Number + @"(?:\s?ish)?\s+(?:and\s+(?:i|it|my|rising|getting|climbing)|but|bad|really bad|horrible|awful|terrible)\b");
    private static readonly Regex OutOfTen = new(@"\b" + Number + @"(?:\s?ish)?\s*(?:/|out of)\s*(?:10|ten)\b");
    private static readonly Regex AfterPain = new(@"\b(?:pain|painful|hurts?|hurting|aches?|aching|sore|soreness|level|score|discomfort|agony)\W{1,2}(?:(?:is|its|was|level|score|at|about|around|like|a|an|of|maybe|roughly|say|only|still|now|today|currently|right|usually|mostly|more|it)\W{1,2}){0,4}" + Number + @"(?:\s?ish)?\b" + NoUnit);
    private static readonly Regex InPassing = new(@"\b(?:its|it is|is|was|like|about|around|roughly|maybe|say|a solid|a good|still|only|now|at)\s+(?:only |still |about |around |like |more like |maybe )?(?:a |an )" + Number + @"(?:\s?ish)?\b(?=\s*$|\s*[.,;!?)]|\s+" + Time + @"|\s+(?:or|and|but|for|most|some|so|at|if|when|because|cos)\b)" + NoUnit + @"|\b(?:its|it is|like|about|around|roughly|maybe|say)\s+(?:only |still |about |around |maybe )?" + Number + @"(?:\s?ish)?\b(?=\s*$|\s*[.;!?)]|\s+(?:now|today|tonight|at the moment|right now|at rest|or so))" + NoUnit);
    // "A 3, after rowing more like 5."
    private static readonly Regex First = new(@"^(?:(?:its|it is|about|around|maybe|probably|say|like) )?(?:a |an )" + Number + @"(?:\s?ish)?(?=\s*,)" + NoUnit);
    private static readonly Regex WithTime = new(@"(?<!\b(?:at|since|from|until|till|by|before|after|for|every|about|past|to|l|s|c|age|aged|level|grade|stage|step|number|no|question|day|week)[\s-]?)\b" + Number + @"(?:\s?ish)?\s+" + Time + NoUnit);
    private static readonly Regex AtTheEnd = new(@"[.!,;]\s*(?:about |maybe |say |its )?(?:a )?" + Number + @"(?:\s?ish)?\s*[.!]*$");
    private static readonly Regex Ish = new(@"(?<!\b(?:at|since|from|until|till|by|before|after)\s)\b" + Number + @"\s?ish\b(?!\s*(?:till|until|to|am|pm|days?|weeks?|months?|years?|minutes?|mins?|hours?|in the))");
    private static readonly Regex TimeAfter = new(@"\G(?:\s?ish)?(?:\s*(?:/|out of)\s*(?:10|ten))?\s+(?:or so )?" + Time);
    private static readonly Regex TimeBefore = new(@"\b(?<w>in the (?:mornings?|afternoons?|evenings?)|at night|at rest|at worst|at best|today|tonight|this morning|right now|now|at the moment|later|mornings|evenings|nights|by (?:the )?(?:end of (?:the |my )?(?:day|shift)|evening|night|bedtime)|(?:after|when|while|during) (?:a |my |the |im |i am )?\w+ing)[ ,:]+(?:(?:its|it is|is|about|around|like|more like|a|an|maybe|say|at|pain|up to)\s+)*$");
    private static readonly Regex ScaleEnd = new(@"\d\s?(?:ish)?\s*(?:/|out of)\s*$");
    private static readonly Regex EndsInScore = new(@"\b" + Number + @"(?:\s?ish)?(?:\s*(?:/|out of)\s*(?:10|ten))?\s*$");
    private static readonly Regex OClock = new(@"\b(?:till|until|til|from|since|by|before|after|between|gone|past)\s+(?:(?:about|around|roughly|nearly|almost|gone|half|quarter)\s+)*(?:past\s+|to\s+)?$");
    private static readonly Regex HowOften = new(@"^\s+(?:mornings?|afternoons?|evenings?|nights?|days?|times)\s+(?:a|each|every|per|out of|in a|this|last|of the)\b");
    private static readonly Regex TheOne = new(@"\b(?:the|that|this|only|just|on|for|last|which|no|any|every)\s+$");
    private static readonly Regex Target = new(@"\b(?:once|until|till|unless|under|below|less than|more than|over|above|within|scale of|from) (?:(?:its|it is|is|im|i am|the pain is|a|at|down to|pain is)\s+)*$");
    private static readonly Regex Outright = new(@"\d\s*(?:/|out of)\s*10|\bpain(?: is|'?s)?(?: now| today)?(?: at| about| a)? \d", RegexOptions.IgnoreCase);
    private static readonly Regex Hurts = new(@"\b(?:hurts?|hurting|pain|pains|painful|sore|aches?|aching|agony|stiff|twinges?|niggles?|bites|back)\b");

    private const int Most = 4;

    private const int Longest = 4_000;

    /// <summary>In a longer message a lone number can be anything.</summary>
    private const int LongestTalk = 14;

    private const int Mild = 3;

    /// <summary>Scores this far apart tell what hurts from what does not.</summary>
    private const int Apart = 2;

    private const string Number = @"(?<n>10|\d|zero|one|two|three|four|five|six|seven|eight|nine|ten)";

    // A number that counts something else.
    private const string NoUnit = @"(?![\d:.,/-]*\d|(?:st|nd|rd|th)\b|\s*(?:%|percent|kg|kilos?|lbs?|pounds?|stone|min|mins|minutes?|hrs?|hours?|days?|nights?|weeks?|wks?|months?|years?|yrs?|am\b|pm\b|o.?clock|sets?|reps?|x\b|times?|miles?|km?\b|metres?|sessions?|visits?|left\b|kids|children|questions?|qs\b|things?|of (?:us|them|those)|levels?|discs?|physios?|doctors?|people|more\b|less\b|or more|big|small|different|main|other|good|bad (?:days|discs)|week old|year old|years old|steps?|stairs|flights|courses?|rounds?|grand|quid|p\b|out of (?!10|ten)|in (?:\d|ten)))";

    private const string Time = @"(?<w>in (?:the )?(?:early |late )?(?:mornings?|afternoons?|evenings?|night)|(?:first thing|mornings?|afternoons?|evenings?)(?= |$|[,.;!?])|(?:in|during|through) the (?:day|daytime|night|week)|(?:at|on|over) (?:the )?weekends?|on weekdays|in bed|(?:every|most|each) (?:nights?|evenings?|mornings?|afternoons?|days?|shifts?)|at night|nights|at rest|at (?:its |it s )?(?:worst|best)|by (?:the )?(?:end of (?:the |my )?(?:day|shift|week)|end|evenings?|night|bedtime|teatime|lunchtime|lunch|noon|tea|dinner)|later(?: on)?(?: in the day)?|most (?:days|of the time)|on (?:a )?(?:good|bad) days?|right now|now|at the moment|today|tonight|this (?:morning|afternoon|evening)|after (?:a |my |the |i )?\w+|before (?:bed|lunch|work)|when (?:i am |i |im |it is |it |its )?\w+(?: down| up| over)?|walking|sitting|standing|lying down|lying|bending|driving|moving|resting)";

    private static readonly string[] Now = ["now", "right now", "at the moment", "today", "tonight", "this morning", "this afternoon", "this evening"];

    /// <summary>The score for now: the one said to be now, else the highest; null if the message gives none.</summary>
    public static int? Find(string text)
    {
        var all = All(text);
        // "A 4, 6 when I get up": the one without a time is for now, unless it is a nought beside a higher one.
        var alone = all.Where(score => score.When.Length == 0).ToList();
        return all.FirstOrDefault(score => score.IsNow)?.Score ?? (alone is [{ Score: > 0 } only] && all.Count > 1 ? only.Score : all.Count > 0 ? all.Max(score => score.Score) : null);
    }

    /// <summary>Whether the numbers of a message count questions of a list or minutes, because that is what was asked: "swap 1 and 2", "hoovering 5, more like 10".</summary>
    public static bool CountsElse(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var isAsked = turn.Memory.Talk.Pending is { Stem: "doctor-visit" } or { Stem: "triggers", Step: "how-little" or "tolerance" or "settles" or "eases" or "plan" };
        return isAsked ? !Outright.IsMatch(turn.Text) : Dialogs.Visit.ListWish.Asks(turn.Text);
    }

    /// <summary>Every score in the order in which it is given.</summary>
    public static IReadOnlyList<PainScore> All(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = (text.Length > Longest ? text[..Longest] : text).ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).Trim();
        if (Alone.Match(plain) is { Success: true } alone)
            return [new PainScore(ValueOf(alone), "", true)];
        var found = new SortedDictionary<int, PainScore>();
        List<Regex> patterns = [OutOfTen, AfterPain, InPassing, First];
        if (Hurts.IsMatch(plain) || WithTime.Count(plain) > 1)
            patterns.AddRange([WithTime, AtTheEnd, Ish]);
        foreach (var match in patterns.SelectMany(pattern => pattern.Matches(plain).Cast<Match>()).Where(match => match.Groups["n"].Success))
            Add(found, match, plain);
        return found.Count == 0 && Lonely(plain) is { } lone ? [lone] : [.. found.Values.Take(Most)];
    }

    /// <summary>Whether an activity is only named as what hurts least: "4 when sitting, 2 walking".</summary>
    public static bool IsMildWith(string text, string activity)
    {
        var all = All(text);
        return all.Any(score => score.Score <= Mild && Mentions.IndexIn(score.When, activity) >= 0 && all.Any(other => other.Score >= score.Score + Apart));
    }

    // "Nothing new, just worse, 7": a part of a short message that is only a number, if it is the only one.
    private static PainScore? Lonely(string plain)
    {
        if (plain.Count(letter => letter == ' ') >= LongestTalk || plain.Count(char.IsDigit) > 2)
            return null;
        if (Opens.Match(plain) is { Success: true } opening)
            return new PainScore(ValueOf(opening), "", true);
        var numbers = MessageParts.Of(plain).Select(clause => Alone.Match(clause)).Where(alone => alone.Success).ToList();
        return numbers.Count == 1 && plain.Any(char.IsLetter) ? new PainScore(ValueOf(numbers[0]), "", true) : null;
    }

    private static void Add(SortedDictionary<int, PainScore> found, Match match, string plain)
    {
        var at = match.Groups["n"].Index;
        if (found.ContainsKey(at) || IsTarget(plain[..at]) || IsScaleEnd(plain[..at]) || (!OutOfTen.IsMatch(match.Value) && CountsTime(plain, match.Groups["n"])))
            return;
        var when = WhenOf(plain, at, match.Groups["n"].Length);
        found[at] = new PainScore(ValueOf(match), when, Array.IndexOf(Now, when) >= 0);
    }

    private static string WhenOf(string plain, int at, int length)
    {
        if (TimeAfter.Match(plain, at + length) is { Success: true } after)
            return after.Groups["w"].Value.Trim();
        // "7 at night, 3 in the day": a time behind a number belongs to that one.
        return TimeBefore.Match(plain[..at]) is { Success: true } before && !EndsInScore.IsMatch(plain[..before.Index]) ? before.Groups["w"].Value.Trim() : "";
    }

    // "Till about 10 in the evening", "the one evening", "three mornings a week": a time of day, or how often.
    private static bool CountsTime(string plain, Group number) =>
        OClock.IsMatch(plain[..number.Index]) || HowOften.IsMatch(plain[(number.Index + number.Length)..]) || (number.Value == "one" && TheOne.IsMatch(plain[..number.Index]));

    // The ten of "5/10" is the end of the scale.
    private static bool IsScaleEnd(string before) => ScaleEnd.IsMatch(before);

    // "Once it's under 2", "until it is 0": a wish and not a score.
    private static bool IsTarget(string before) => Target.IsMatch(before);

    private static int ValueOf(Match match) => (int)SmallNumbers.Of(match.Groups["n"].Value)!;
}
