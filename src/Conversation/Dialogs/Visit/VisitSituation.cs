using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What somebody told that changes which questions make sense and belongs on the page: an operation that has been, what a scan said, a sport, a job, a short appointment.</summary>
public static class VisitSituation
{
    private const string Operation = @"(?:op|operation|operated|surgery|spinal fusion|fusion|micro-?discectomy|discectomy|laminectomy|decompression|disc replacement)";

    private static readonly Regex Operated = new($@"\b(?:had|after|since|following|post[- ]?|ago|from) (?:my |an? |the |their |that |spinal |lumbar |back |disc |keyhole |\w+ )?{Operation}\b|\b{Operation}\b[^.?!]{{0,40}}\b(?:ago|last (?:week|month|year|spring|summer|autumn|winter)|was (?:on|in|done)|went (?:well|fine|ok))\b|\b(?:days?|weeks?|months?|years?|wks?) (?:after|since|post|out (?:of|from)) (?:my |the |an? )?(?:\w+ )?{Operation}\b|\b(?:i was|been|got) operated\b|\bhad (?:a |my )?(?:\w+ )?{Operation}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Ahead = new($@"\b(?:waiting (?:for|list)|due (?:for|to have)|going to have|before (?:my|the|an?)|booked (?:for|in)|offered|suggest\w*|recommend\w*|need(?:ing|s)?|might|may|should i|considering|thinking (?:of|about)|want(?:s|ed)? (?:to do )?|never had|without|avoid\w*|no|next (?:week|month))\b[^.?!]{{0,30}}\b{Operation}\b", RegexOptions.IgnoreCase);
    private static readonly Regex Scanned = new(@"\b(?:my |the |an? )?(?:mri|scan|x-?ray|ct)s?\b[^.?!]{0,25}\b(?:says?|said|show(?:s|ed|n)?|found|finds|report\w*|result\w*|came back|is clear|was clear|clear|normal)\b|\b(?:had|got|did|done) (?:an? |my |the )?(?:mri|scan|x-?ray|ct)\b|\b(?:sent|referred|booked) me for (?:an? |my )?(?:mri|scan|x-?ray|ct)\b(?=[^.?!]{0,60}\b(?:and|told|said|it was|which)\b)|\b(?:with|from|of|on|after|about) my (?:\w+ )?(?:mri|scan|x-?ray|ct)\b(?! (?:is|tomorrow|next|on|appointment|booked))|\b(?:mri|scan|x-?ray|ct)\b[^.?!]{0,12}\b(?:disc|disk|bulg\w*|protru\w*|herniat\w*|l\d|degenerat\w*|stenosis)", RegexOptions.IgnoreCase);
    private static readonly Regex Findings = new(@"\b(?:dis[ck] (?:bulge|protrusion|herniation|prolapse|extrusion|degeneration)|(?:bulging|herniated|slipped|prolapsed|protruding|degenerat\w+|dehydrated|torn) dis[ck]s?|annular tear|(?:spinal |foraminal |canal )?stenosis|spondylo\w+|facet (?:arthr\w+|joint \w+)|degenerative (?:changes|disc disease)|modic changes?|schmorl\w*(?: nodes?)?|wear and tear|scoliosis|pars (?:defect|fracture))\b(?: (?:at |of |in |on )?(?:the )?l\d\W{0,3}(?:l|s)?\d)?|\bl\d\W{0,3}(?:l|s)?\d (?:dis[ck] )?(?:bulge|protrusion|herniation|prolapse|disc|disk|stenosis|slip)", RegexOptions.IgnoreCase);
    private static readonly Regex Sport = new(@"\b(?:golf|tennis|football|soccer|rugby|badminton|squash court|running|run again|runner|marathon|park ?run|cycling|swimming|rowing|row(?:er)?|gym|lifting weights|deadlift\w*|squats?|crossfit|yoga|climbing|hockey|netball|basketball|volleyball|cricket|bowls|bowling|martial arts|judo|karate|boxing|skiing|surfing|horse ?riding|sport)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Work = new(@"\b(?:at|in|to|for|off|my) (?:\w+ )?(?:work|job|shifts?|boss|employer|warehouse|site|office|van|ward)\b|\b(?:bricklayer|builder|nurse|carer|mover|removals|driver|mechanic|plumber|electrician|cleaner|cook|chef|farmer|teacher|hairdresser|bar job|stand(?:ing)? (?:all day|\d+ hours|long hours|behind)|on my feet (?:all day|\d+ hours)|packing|picking boxes|light duties|sick note|fit note)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Workless = new(@"\b(?:(?:i'?m|i am|being|as|am) (?:a |an |now |long |fully |happily |newly )*(?:retired|a pensioner|unemployed|out of work)|(?:a|the|an) retired\b|^\W*retired\b|\d\W{1,3}(?:and )?(?:a )?retired\b|i (?:have|'?ve got) no (?:employer|job|boss|work)\b|i (?:do not|don'?t|no longer) (?:have (?:a job|an employer|a boss)|work(?=\W*$|[.,;!?]| any ?(?:more|longer)| now| myself| at all))|i retired\b|since i retired|took (?:early )?retirement)", RegexOptions.IgnoreCase);
    private static readonly Regex Short = new(@"\b(?:only |just |about )?(?:5|10|15|five|ten|fifteen)[ -]?min(?:ute)?s?\b(?= (?:only|with|appointment|appt|slot|visit|gp|doctor|at|to)|\W*$)|\b(?:10|ten) mins? only\b|\bgp\b[^.?!]{0,20}\b(?:appointment|appt|tomorrow|tmrw|visit|slot)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Lead = new(@"^(?:on )?(?:the|my|his|her|their) ", RegexOptions.IgnoreCase);
    private static readonly Regex Sided = new(@"\b(?:left|right|both)\b", RegexOptions.IgnoreCase);

    private const int Longest = 90;

    /// <summary>Names of the situations, as the question bank knows them.</summary>
    public static IEnumerable<string> Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var told = ToldBy(turn);
        var goal = $"{turn.Memory.Visit.Goal} {turn.Memory.Journey.Activity}";
        if (IsOperated(told))
            yield return "operated";
        if (Scanned.IsMatch(told))
            yield return "scanned";
        if (Sport.IsMatch(goal) || Sport.IsMatch(told))
            yield return "sport";
        if (Workless.IsMatch(told))
            yield return "retired";
        else if (Work.IsMatch(told) || Work.IsMatch(goal))
            yield return "work";
    }

    /// <summary>Whether the visit is a short one, where three questions are as many as there is time for.</summary>
    public static bool IsShort(CurrentTurn turn) => Short.IsMatch(ToldBy(turn));

    /// <summary>What was told for the page, by the id of its label: the operation, the scan's words, pain now.</summary>
    public static IEnumerable<(string Label, string Value)> ForPage(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var told = ToldBy(turn);
        var clauses = Clauses.Of(told);
        if (IsOperated(told) && clauses.FirstOrDefault(clause => Operated.IsMatch(clause) && !Ahead.IsMatch(clause)) is { } operation)
            yield return ("label-operation", OwnWords.Tidy(operation, Longest));
        if (VisitTalk.WhenIn(told) is { Length: > 0 } when)
            yield return ("label-visit", when);
        if (Findings.Matches(told) is { Count: > 0 } found)
            yield return (Scanned.IsMatch(told) ? "label-scan" : "label-found", string.Join(", ", found.Select(match => match.Value.Trim().ToLowerInvariant()).Distinct()));
        if (turn.Memory.Journey is { Pain: PainNow.Yes, PainScore: { } score })
            yield return ("label-pain", $"{score}/10");
        else if (turn.Memory.Journey.Pain == PainNow.No)
            yield return ("label-pain", "0/10");
    }

    /// <summary>Where it is felt, as they said it: "mainly the right, down the leg"; empty if they named no place.</summary>
    public static string WhereOf(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var said = Lead.Replace(turn.Memory.Triggers.Side, "");
        var places = FeltPlaces.Of(ToldBy(turn) + "\n" + turn.Memory.Triggers.Felt).Where(place => !said.Contains(place, StringComparison.OrdinalIgnoreCase) && !FeltPlaces.Contradict(said, place)).ToList();
        if (said.Length > 0 && !places.Exists(place => place.Contains(said, StringComparison.OrdinalIgnoreCase)))
            places.Insert(0, said);
        var side = turn.Memory.Journey.Side;
        var isSided = side.Length == 0 || places.Exists(place => Sided.IsMatch(place));
        return string.Join(", ", places.Select((place, index) => index == 0 && !isSided ? $"{place} ({side})" : place));
    }

    private static bool IsOperated(string told) => Clauses.Of(told).Any(clause => Operated.IsMatch(clause) && !Ahead.IsMatch(clause));

    /// <summary>What is remembered, with the visit that somebody names beside their goal: "next Tuesday, physio, I want to get back to netball".</summary>
    public static Memory WithVisit(Memory memory, string text)
    {
        ArgumentNullException.ThrowIfNull(memory);
        return VisitTalk.WhenIn(text).Length == 0 || memory.Talk.Told.Contains(text, StringComparison.Ordinal) ? memory : memory with { Talk = memory.Talk with { Told = (memory.Talk.Told + "\n" + text).Trim() } };
    }

    internal static string ToldBy(CurrentTurn turn) => GpSurgery.Plain(turn.Memory.Talk.Told.Contains(turn.Text, StringComparison.Ordinal) ? turn.Memory.Talk.Told : turn.Memory.Talk.Told + "\n" + turn.Text);
}
