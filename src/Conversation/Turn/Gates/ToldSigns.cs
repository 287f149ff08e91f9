using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.Conversation.Turn.Routing;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>
/// Signs that need what was told before: "he did have a little fall before it started" says little by itself, and much of somebody of 74;
/// "he's lost a bit of weight too" and "I was shivering all night" go with the back that the talk is about.
/// </summary>
public static class ToldSigns
{
    /// <summary>From this age on a small fall may break a bone of the back.</summary>
    private const int Old = 68;

    /// <summary>A longer message tells its own story, and is read as one.</summary>
    private const int LongestTurn = 400;

    private const string Years = @"(?<age>[6-9]\d|1[01]\d)\b(?!\s*(?:kg|kilos?|km|miles?|%|mins?|minutes?|hours?|days?|weeks?|months?|lbs?|stone|cm|percent|bpm))";

    private static readonly Regex OwnAge = new($@"\b(?:i'?m|i am|i'?ll be|i turned|me|aged)[\s,(]+(?:a |now |nearly |only )?{Years}|^\W*{Years}\s*[,.]|\b{Years}\s*(?:years?|yrs?|yo\b|y/o)|\b{Years} and retired", RegexOptions.IgnoreCase | RegexOptions.Multiline);
    private static readonly Regex TheirAge = new($@"\b(?:he'?s|he is|she'?s|she is|they'?re|aged|husband|wife|partner|mum|mom|mother|dad|father|nan|gran|granny|grandad|grandma|grandpa|neighbour|uncle|aunt|friend)[\s,(]+(?:is |who'?s |a |of |now |nearly |only )*{Years}|\b{Years}\s*(?:years?|yrs?|yo\b|y/o)", RegexOptions.IgnoreCase);

    private static readonly Regex Fall = new(@"\b(?:had|has had|have had|'s had|'ve had|took|did have|after|since|from) (?:a |an |his |her |my |that )(?:bit of a )?(?:(?:little|bad|nasty|small|slight|heavy|minor|big|silly) )?(?:fall|tumble)\b|\b(?:fell|(?:has|have|had|'s|'ve|'d) fallen)\b(?! (?:behind with|asleep|ill|out with|out over|in love|pregnant|short|for it|through|apart|off the wagon))|\b(?:slipped|tripped) (?:on|in|over|up|down|off|and|at)\b|\btumbled\b|\bcame off (?:the|his|her|my|a) (?:\w+ )?(?:ladder|bike|horse|steps?|chair|stool)\b|\bwent over (?:on|in) (?:the|my|his|her)\b", RegexOptions.IgnoreCase);

    private static readonly Regex NoFall = new(@"\b\w+n['’]?t\b[^.?!]{0,20}\b(?:fall|fell|fallen|tumble|slip\w*)\b|\b(?:no|any) (?:\w+ )?(?:falls?|tumbles?)\b|\bnever (?:had|fell|fallen|slipped)\b|\byears? (?:ago|back)\b|\bas a (?:child|kid|boy|girl|young)\b|\b(?:scared|afraid|frightened|worried|fear\w*|terrified)\b[^.?!]{0,20}\bfall\w*|\bwhat if\b|\bin case\b|\bif (?:i|he|she|they) (?:fell|fall|slip\w*)\b|\ball clear\b|\bnothing broken\b", RegexOptions.IgnoreCase);
    private static readonly Regex Looked = new(@"\b(?:x-?rayed|x-?ray|checked|scanned|examined)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Unlooked = new(@"\b(?:nobody|no one|not|never|should|needs?|wasn'?t|hasn'?t|isn'?t|haven'?t|didn'?t|get it|have it|without)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Weight = new(@"\b(?:i'?ve|i have|he'?s|he has|she'?s|she has|they'?ve|has|have|i|he|she)(?: also| just| even| been)* (?:lost|losing) (?:a (?:bit|little|lot|fair bit) of |some |quite a (?:bit|lot) of |loads of |so much |(?:half )?a |(?:two|three|four|\d+) )?(?:weight|stone|kilos?|kgs?|pounds|lbs?)\b", RegexOptions.IgnoreCase);

    // Lost on purpose, wished for, or asked about.
    private static readonly Regex Meant = new(@"\b(?:diet\w*|slimm\w*|trying|on purpose|purposely|meant to|jabs?|injections?|ozempic|wegovy|mounjaro|gym|proud|pleased|happy|goal|want\w*|finally|healthier|fitter|feel(?:s|ing)? (?:better|good|great)|since (?:i|he|she) (?:started|began|stopped|gave up)|by (?:walking|eating|cutting)|should|would|could|if|hope to|need to|calorie\w*|after the baby)\b", RegexOptions.IgnoreCase);
    // Shivering says little of itself, and much beside a back that is talked of: "I was shivering all night", "my temperature is 38.7".
    private static readonly Regex Shivers = new(@"\b(?:i|he|she|i'?ve|i'?m|he'?s|she'?s|been|was|woke up|keeps?|kept|got|had|have|having|with)\b[^.?!,;]{0,20}\b(?:shiver(?:ing|ed|s|y)|rigors|chills)\b|\b(?:temp|temperature|thermometer)\b[^.?!]{0,20}\b(?:3[89]|10[0-4])(?:\.\d)?\b", RegexOptions.IgnoreCase);

    // In the clause itself: denied, felt in the cold, long over, the weather's, or no more than a way of speaking.
    private static readonly Regex NoShivers = new(@"(?:\b(?:no|not|never|without)\b|n['’]?t\b)[^.?!,;]{0,15}\b(?:shiver\w*|chills|rigors|temp\w*)|\bcold (?:night|room|house|office|water|snap|day|air|morning|shower|bath)|\bin the cold\b|\bat the bus stop\b|\boutside\b|\bswim\w*|\bice bath|\b(?:what if|used to)\b|\blast (?:year|winter)\b|\byears? ago|\b(?:excite\w*|film)\b|\bg(?:ave|ives?|iving) (?:me|him|her) (?:the )?(?:chills|shivers)\b|\btemp(?:erature)? (?:here|outside|in (?:here|the)|of the)\b|\bshivery weather\b", RegexOptions.IgnoreCase);
    private static readonly Regex Comma = new(@"[,;]");
    private static readonly Regex Sentence = new(@"(?<=[.!?\n])\s+");

    /// <summary>What a turn tells that is a sign only together with what was told before it; not what is known and dealt with already.</summary>
    public static IEnumerable<OpenFlag> In(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Card.Count > 0 || turn.Text.Length is 0 or > LongestTurn || turn.Memory.Talk.Told.Length == 0)
            return [];
        var known = turn.Memory.Safety.Flags.Concat(turn.Memory.Safety.Settled).Select(flag => flag.Flag).ToHashSet();
        return Told(turn).Where(told => !known.Contains(told.Flag));
    }

    private static IEnumerable<OpenFlag> Told(CurrentTurn turn)
    {
        foreach (var sentence in Sentence.Split(turn.Text))
        {
            if (Fall.Match(sentence) is { Success: true } fall && !NoFall.IsMatch(sentence) && (!Looked.IsMatch(sentence) || Unlooked.IsMatch(sentence)) && AgeIn(turn) >= Old)
                yield return new OpenFlag { Flag = RedFlag.FractureTrauma, Urgency = Urgency.Emergency, Quote = fall.Value.Trim() };
            if (Comma.Split(sentence).Select(clause => (clause, Shivers.Match(clause))).FirstOrDefault(found => found.Item2.Success && !NoShivers.IsMatch(found.clause)).Item2 is { Success: true } shivers)
                yield return new OpenFlag { Flag = RedFlag.Infection, Urgency = Urgency.SameDay, Quote = shivers.Value.Trim() };
            if (Weight.Match(sentence) is { Success: true } weight && !Meant.IsMatch(sentence) && !sentence.Contains('?', StringComparison.Ordinal))
                yield return new OpenFlag { Flag = RedFlag.Cancer, Urgency = Urgency.SameDay, Quote = weight.Value.Trim() };
        }
    }

    // Whoever the talk is about.
    private static int AgeIn(CurrentTurn turn) =>
        (Relatives.IsAboutOther(turn) || turn.Memory.Journey.About.Length > 0 ? TheirAge : OwnAge).Matches(turn.Memory.Talk.Told + "\n" + turn.Text).Select(found => int.Parse(found.Groups["age"].Value, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
}
