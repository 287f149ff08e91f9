using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>What people say on a bad day: that they are stuck on the floor or bent over, that they need to know what to do this minute, or that it isn't one bad day at all.</summary>
public static class FlareTalk
{
    private static readonly Regex OnFloor = new(@"\b(?:stuck|lying|laying|lie|sat|sitting|down|fallen|am|i'?m|still|here)\b[^.?!]{0,14}\bon (?:the |my )?(?:\w+ )?floor\b|\b(?:get|getting|got) (?:me |myself |back )?(?:up )?(?:off|from|up from|up off) (?:the |my )?(?:\w+ )?floor\b|\bcan'?t get (?:up )?off (?:the |my )?(?:\w+ )?floor\b", RegexOptions.IgnoreCase);
    // "Is it ok to lie flat on the floor?" asks about lying there.
    private static readonly Regex AsksLeave = new(@"\b(?:is it|would it be|is that|can i|could i|may i|should i|ok(?:ay)? to|all ?right to|good to|fine to|does it help to|bad to)\b[^.?!]{0,30}\b(?:lie|lying|lay|laying|sit|sitting|sleep|sleeping|be)\b[^.?!]{0,14}\bon (?:the |my |a )?(?:\w+ )?floor\b|\b(?:lying|laying|sitting|sleeping) (?:flat |down )?on (?:the |my |a )?(?:\w+ )?floor\b[^.?!]{0,40}\b(?:ok|okay|good|bad|help|fine|safe|harm\w*)\b|\bwondered about\b", RegexOptions.IgnoreCase);
    // "Can't get down on the floor to play with them" is said on one's feet.
    private static readonly Regex GetsDown = new(@"\b(?:get|getting|got|go|going|sit|sitting|kneel|kneeling) (?:back )?(?:down )?on(?:to)? (?:the |my )?(?:\w+ )?floor (?:to|with|and play|for)\b|\b(?:can'?t|cannot|struggle to|hard to|hurts to|afraid to|scared to) (?:get|go|sit|kneel|lie) (?:down )?on(?:to)? (?:the |my )?(?:\w+ )?floor\b", RegexOptions.IgnoreCase);
    // "The floor or a tiny chair, which is better?"
    private static readonly Regex Chooses = new(@"\bon (?:the |my )?floor (?:vs?|versus|or|rather than|instead of)\b|\b(?:vs?|versus|or|than) (?:on )?the floor\b", RegexOptions.IgnoreCase);
    // "What's the best way to get up off the floor after a job?" is asked on one's feet.
    private static readonly Regex AsksWay = new(@"\b(?:best|right|easiest|safest|proper|good|better) way\b|\bafter (?:i'?m|i am|i|my|a|an|the|working|lying|playing)\b|\bi did ?n[o']?t fall\b|\bonce i'?m (?:done|finished)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Helpless = new(@"\b(?:stuck|can'?t|cannot|can not|unable|help|now|has gone|just went|(?:i'?m|am|lying|still|here) (?:\w+ )?on (?:the |my )?floor)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Risen = new(@"\b(?:(?:was|were) on the floor|not on the floor|off the floor (?:now|again|eventually|in the end)|(?:im|i'm|i am) up (?:now|again)|got (?:myself )?up (?:again|in the end|eventually)|managed to get up|(?:every|each) time|always end up|(?:and |and then |then )i(?:m|'m| am) (?:back )?on the floor (?:for|again)|end(?:ed)? up on the floor|back on the floor for|could ?n[o']?t get (?:back )?(?:up )?(?:off|from)[^.?!]{0,40}\bfor (?:an?|half|\d+|ages|about)\b|(?:yesterday|last night|earlier)[^?!]{0,60}\bfloor\b|floor[^.?!]{0,30}\b(?:yesterday|last night|earlier))", RegexOptions.IgnoreCase);
    private static readonly Regex Bent = new(@"\b(?:stuck|locked|frozen|jammed|am|i'?m) (?:\w+ )?(?:half[- ]?)?(?:bent|doubled|hunched|folded)\b|\bstuck (?:standing|leaning|over|at) |\bbent (?:double|over) (?:and|the|like|at|can'?t)|\bcan'?t (?:straighten|stand (?:up )?straight)(?: up)?(?= *(?:$|[.,;!?]|now|at all|and|help|since))", RegexOptions.IgnoreCase);
    private static readonly Regex GettingUp = new(@"\bhow (?:do|can|should|on earth do|the hell do) i (?:even )?(?:get (?:up|to (?:the |my )?(?:bed|sofa|couch|chair|phone|loo|toilet|bathroom|car)|out of (?:bed|the bath|the chair|this chair)|myself up|back up|from)|stand(?: up)?|straighten)\b|\b(?:asked|told me|know|tell me) how to (?:get up|stand|straighten|get to (?:the |my )?bed)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Now = new(@"\bwhat (?:can|do|should|could|shall) i (?:actually |even )?(?:do )?(?:to )?(?:help |ease )?(?:it |this )?(?:(?:right |just )?now|today|this minute|at the moment|first|about it)\b|\b(?:right now|what now|what do i do)\W*$|\bjust (?:need|want) (?:to know )?(?:what to do|something)\b.{0,12}\b(?:now|today)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NotToday = new(@"\b(?:but\s+)?(?:it'?s |its |it is |this is )?(?:really )?not (?:a bad day|a one[- ]off|a flare(?:[- ]?up)?|just today|(?<=(?:it'?s|its|it is|this is) not )today|one bad day)\b(?:[, ]*(?:it'?s |its |it is )?(?:every|all) (?:single )?(?:shift|day|night|week|morning|time|days)\b)?|\bit'?s (?:every|each) (?:single )?(?:shift|day|night|week|morning)\b|\bit'?s like this (?:every|all)\b[\w ]{0,12}", RegexOptions.IgnoreCase);
    private static readonly Regex Asked = new(@"^\W*(?:(?:no|dear|but|and|so|well|ok|yes|nothing new|same as always|the usual)\b[\s,.]*)*(?:i (?:only |just |already )?(?:asked|meant|want(?:ed)? to know|was asking)(?: about)?\s*)?", RegexOptions.IgnoreCase);
    private static readonly Regex Asking = new(@"\b(?:what|how|why|when|which|who|where|can i|should i|could i|is it|do i|does|help with)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Beside = new(@"\b(?:asked|told you|stuck|how to|no idea|listen|wrong|said|you (?:never|didn'?t)|just the (?:bed|usual))\b", RegexOptions.IgnoreCase);

    // "8 if I move, 2 if I lie still": the lower number names what helps.
    private static readonly Regex Scored = new(@"^\W*(?:(?:about|only|maybe|a|an|it'?s|its|down to|goes to|drops to)\s+)*(?<score>10|\d)(?:\s*(?:/|out of)\s*10)?(?:ish)?\s+(?:if|when|while|with|as long as)\s+(?<how>.{3,})$", RegexOptions.IgnoreCase);
    private static readonly Regex Doing = new(@"^(?:(?:only|just|maybe|sometimes|usually|mostly|probably|the only thing is)\s+)*(?:\w+ing\b|(?:when|if) i\b|(?:a|an|the|my|some|hot|cold|warm|with|being|by|on)\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Suffers = new(@"\b(?:hurts?|pain|painful|worse|agony|bad|cry\w*|unbearable|can'?t|won'?t|no|not|nothing|never|help me|please|numb|weak|thanks?|thank you|kind|sorry|ok|okay)\b", RegexOptions.IgnoreCase);
    private static readonly Regex TheirPeople = new(@"\b(?:kids?|children|child|baby|toddler|daughter|son|little one|grand\w+|school|nursery|tea|dinner|feed|bath ?time|dog)\b", RegexOptions.IgnoreCase);

    private static readonly Regex AtWork = new(@"\b(?:(?:i'?m |am |still )?at work\b(?! (?:it|my))|(?:of|in) my shift|(?:my|this|the|on) shift\b|hours (?:left|to go)|have to (?:work|go to work)|(?:got|need) to (?:work|go to work|get to work)|work (?:obviously|today|tonight|first)|working (?:today|tonight|till|until)|finish at (?:\d|half)|on (?:nights|earlies|lates) (?:tonight|today))", RegexOptions.IgnoreCase);
    private static readonly Regex FetchesThem = new(@"\b(?:pick(?:ing)? up|collect(?:ing)?|fetch(?:ing)?|look(?:ing)? after|school run|feed(?:ing)?|nursery run)\b[^.?!]{0,20}\b(?:kids?|children|child|daughter|son|baby|toddler|little one|grand\w+|them|him|her)\b|\b(?:kids?|children|baby|toddler|little ones?|grand(?:son|daughter|child|children|kids?))\b[^.?!]{0,20}\b(?:coming (?:at|today|tonight|this (?:morning|afternoon|evening)|after|over|later|round|for (?:lunch|tea|dinner))|here (?:at|from|till|until|all)|with me (?:at|from|till|until|all|today)|to mind|being dropped|dropped off|arrives?)\b|\b(?:kids?|children|daughter|son)\b[^.?!]{0,20}\b(?:need|needs|have to be|has to be|got to be) (?:picked up|picking up|fetched|fetching|collected|fed)\b|\bschool run\b", RegexOptions.IgnoreCase);

    private static readonly Regex Helping = new(@"^\W*(?:(?:no|well|yes|only|just)\b[\s,]*)*(?<how>\w[\w ']{3,60}?) (?:helps|eases it|does help|feels? (?:better|easier))(?: (?:a (?:bit|little)|most|best|it|me))*\W*$", RegexOptions.IgnoreCase);

    // "The baby at three, his mum's at work": somebody else is.
    private static readonly Regex TheyWork = new(@"\b(?:his|her|their|my) (?:mums?|moms?|dads?|mothers?|fathers?|daughters?|sons?|wife|husband|partner|parents)(?:'?s| is| are)? (?:at|off to|in|out at) work\b", RegexOptions.IgnoreCase);

    private static readonly Regex Nothing = new(@"^\W*(?:(?:no|honestly|well|um|tbh)\b[\s,]*)*(?:nothing|not (?:a lot|much|really)|none)\b(?: (?:really|at all|much|yet|so far|helps?|does|works?|eases it))*(?=\s*(?:$|[.,;!?]|\bbut\b|\bmaybe\b))\W*(?:but\b|maybe\b|only\b)?\W*", RegexOptions.IgnoreCase);
    private static readonly Regex LessWith = new(@"^\W*(?:(?:it'?s |its |is )?(?:a )?(?:bit|little|slightly|tiny bit) (?:less|better|easier)|less|better|easier)(?: bad| sore)?\s+", RegexOptions.IgnoreCase);

    private const int LongestEase = 60;
    private const int LongestAnswer = 16;

    /// <summary>Whether somebody is down on the floor and has to get up.</summary>
    public static bool IsOnFloor(string text) => OnFloor.IsMatch(text) && !Risen.IsMatch(text) && !AsksLeave.IsMatch(text) && !GetsDown.IsMatch(text) && !((AsksWay.IsMatch(text) || Chooses.IsMatch(text)) && !Helpless.IsMatch(text));

    /// <summary>Whether somebody was on the floor and is up again.</summary>
    public static bool HasRisen(string text) => Risen.IsMatch(text);

    /// <summary>Whether somebody is stuck bent over or can't straighten.</summary>
    public static bool IsBent(string text) => Bent.IsMatch(text);

    /// <summary>Whether somebody is stuck now, or asks how to get up or move over.</summary>
    public static bool IsStuck(string text) => IsOnFloor(text) || IsBent(text) || GettingUp.IsMatch(text);

    /// <summary>Whether it asks what to do this minute.</summary>
    public static bool AsksForNow(string text) => IsStuck(text) || Now.IsMatch(text);

    /// <summary>Whether it says that this is no single bad day: it is every shift, or about the morning after.</summary>
    public static bool IsNotToday(string text) => NotToday.IsMatch(text);

    /// <summary>What else a message that says so asks; empty if it asks nothing.</summary>
    public static string BesideNotToday(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rest = Clauses.Sentences(text).Select(sentence => Asked.Replace(NotToday.Replace(sentence, " "), "")).Where(sentence => Asking.IsMatch(sentence));
        return string.Join(". ", rest).Trim();
    }

    /// <summary>What eases it, from an answer that may say more: only the part that answers.</summary>
    public static string EaseIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clauses = Clauses.Of(text);
        var scored = clauses.Select(part => Scored.Match(part)).Where(found => found.Success).ToList();
        if (scored.Count > 0)
            return ToYou.SayDoing(OwnWords.Tidy(scored.MinBy(found => int.Parse(found.Groups["score"].Value, System.Globalization.CultureInfo.InvariantCulture))!.Groups["how"].Value, LongestEase));
        // "Lying on the floor helps but not got time": what is said to help, and not what stands beside it.
        if (clauses.Select(part => Helping.Match(part)).FirstOrDefault(found => found.Success) is { } helping)
            return ToYou.SayDoing(OwnWords.Tidy(helping.Groups["how"].Value, LongestEase));
        var clause = clauses.FirstOrDefault(part => !IsStuck(part) && !Beside.IsMatch(part) && !Questions.Looks(part)) ?? "";
        return ToYou.SayDoing(OwnWords.Tidy(clause, LongestEase));
    }

    /// <summary>Whether an answer opens with "nothing really", and what it names after that.</summary>
    public static bool OpensWithNothing(string text, out string rest)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = Nothing.Match(text);
        rest = found.Success ? EaseIn(LessWith.Replace(text[found.Length..], "")) : "";
        return found.Success;
    }

    /// <summary>Whether a text names something that eases it, in words that no list holds: "my wife rubbing it", "when I curl up".</summary>
    public static bool NamesEase(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsStatement(text) && Doing.IsMatch(text.Trim()) && !Suffers.IsMatch(text);
    }

    /// <summary>What can't wait, as it stands in a message that tells more: work, people at home, or both; empty if neither is named.</summary>
    public static string MustTold(string text)
    {
        string[] told = [.. new[] { AtWork.IsMatch(text) ? "work" : "", FetchesThem.IsMatch(text) ? "family" : "" }.Where(must => must.Length > 0)];
        return string.Join('+', told);
    }

    /// <summary>Whether it is people at home that can't wait, and the work that is named is somebody else's.</summary>
    public static bool IsFamilyAndNoWork(string text) => TheirPeople.IsMatch(text) && TheyWork.IsMatch(text) && !AtWork.IsMatch(TheyWork.Replace(text, " "));

    /// <summary>The choice for something that can't wait, told in words that no list holds; null if it is none.</summary>
    public static string? MustIn(string text) => !IsStatement(text) || Suffers.IsMatch(text) ? null : TheirPeople.IsMatch(text) ? "family" : "own";

    private static bool IsStatement(string text) => PlainWords.Split(PlainWords.Of(text)).Length is > 1 and <= LongestAnswer && !Questions.Looks(text) && !IsStuck(text) && !Beside.IsMatch(text);
}
