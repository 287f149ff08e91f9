using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Dialogs.Told;

/// <summary>
/// Puts the trigger map right in the person's own words: "it's twisting under a sink, not lifting", "that's not right, it
/// settles in an hour", "I never said bending". What is corrected replaces what stood there; the rest stays.
/// </summary>
public static class TriggerCorrections
{
    private static readonly Regex Correcting = new(@"\bnot (?:quite |really |exactly |at all )?(?:right|true|correct|what i said)\b|\b(?:that'?s|thats|is|are|was|got (?:it|that|this|them)) (?:all )?wrong\b|\bmixed up\b|\bmuddled\b|\b(?:change|correct|fix|redo|update|edit|amend) (?:the|my|that|this|it|brings)\b|\bput (?:that|it|this) right\b|\bshould (?:be|say|read)\b|\bi (?:never|didn'?t|did not) (?:say|said|mention\w*|tell)\b|\b(?:is|does|do|was|are|it'?s|its)(?:n'?t| not)\b|\bnot (?:from |with |the |my |really |just )?\w+ing\b|\bactually\b|\bi meant?\b|\bhow it (?:all )?(?:started|began)\b|\bgoodness,? no\b|^no\b[,.]? (?:it|not|my)", RegexOptions.IgnoreCase);
    // "It's the lifting and the sitting, isn't it?" denies nothing.
    private static readonly Regex Tag = new(@"\b(?:isn'?t|aren'?t|doesn'?t|don'?t|wasn'?t|innit)(?: (?:it|that|they|he|she))?\s*\?", RegexOptions.IgnoreCase);
    private static readonly Regex Map = new(@"\b(?:trigger )?map\b|\b(?:brings? it on|settles in|eases it|worst time|next morning|how much it takes) (?:is|should|row|line)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Jumbled = new(@"\b(?:mixed up|muddled|all wrong|brings? it on(?: is\b| should\b|:)|only thing (?:that )?(?:brings|sets))", RegexOptions.IgnoreCase);
    private static readonly Regex Brings = new(@"\b(?:brings? (?:it|the pain) on|comes? on (?:(?:in the|at) \w+,? )?(?:with|when|from|after)|sets? (?:it|me|my back) off|set off by|triggers?|caused by|the map|it'?s (?:really |more |only |just )?\w+ing|its (?:really |more |only |just )?\w+ing)\b", RegexOptions.IgnoreCase);
    private static readonly Regex Pieces = new(@"[.;,:!?\n()]+|\s[-–—]+\s|\bbut\b|\b(?=not (?:from |with |the |just )?\w+ing\b)|\b(?=rather than\b|instead of\b|than\b)", RegexOptions.IgnoreCase);
    private static readonly Regex Denying = new(@"\b(?:not|never|isn'?t|doesn'?t|don'?t|wasn'?t|aren'?t|didn'?t|no longer|wrong|mixed up|muddled|how it (?:all )?(?:started|began))\b|^(?:rather|instead|than)\b", RegexOptions.IgnoreCase);
    private static readonly Regex NeverSaid = new(@"\b(?:never|didn'?t|did not) (?:say|said|mention\w*|tell)\b", RegexOptions.IgnoreCase);

    // What eases it, settles it or is fine brings nothing on.
    private static readonly Regex Elsewhere = new(@"\b(?:eases?|helps?|settles?|calms?|better|fine|easier|relief|lie down|morning|worst)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Movement = new(@"\b(?:(?!nothing\b|something\b|anything\b|everything\b|morning\b|evening\b|annoying\b|interesting\b)\w{3,}ing|sat|twisted|bent|stooped|crouched|leaning|the (?:\w+ )?(?:car|desk|sink|stairs|pram|cot|bath|garden|bike|shopping|hoover|dishes|seat|cab|bus|lorry|van|truck|tractor|train|chair|sofa|couch|bed|mattress|ladder|saddle|counter|till))\b", RegexOptions.IgnoreCase);

    // "Change the map:" in front of what it should be.
    private static readonly Regex Request = new(@"^(?:(?:no|please|ok|well|can you|could you)\b[\s,.]*)*(?:change|fix|correct|update|edit|redo|amend|put right) (?:the |my )?(?:trigger )?(?:map|it|that|this)\b(?: please)?\s*[:,.-]*\s*(?:to\s+)?", RegexOptions.IgnoreCase);

    private static readonly Regex Lead = new(@"^(?:(?:no|well|oh|actually|so|and|please|ok|sorry|it'?s|its|it is|is|that'?s|thats|just|only|really|more|mainly|mostly|i meant?|(?:it (?:only )?)?comes on (?:(?:in the|at) (?:mornings?|evenings?|nights?|afternoons?),? )?(?:with|when|from|after)|(?:what )?brings? it on(?: is)?|(?:what )?sets? (?:it|me) off(?: is)?|should (?:be|say|read)|(?:change|correct|fix) (?:the map|it|that)(?: to)?|(?:the )?triggers? (?:is|are)|set off by|caused by|to|when i(?:'m| am)?)\b[\s,]*)+", RegexOptions.IgnoreCase);

    private const int LongestTrigger = 60;

    private const int ShortestRoot = 4;

    /// <summary>Whether a message says that something on the map is not so, or what it should be.</summary>
    public static bool AreIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Correcting.IsMatch(Tag.Replace(text, ""));
    }

    /// <summary>Whether it speaks of the map outright, so that it is meant even when nothing is asked.</summary>
    public static bool NameMap(string text) => AreIn(text) && Map.IsMatch(text);

    /// <summary>Takes the corrections into the memory; true if anything changed.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="answered">The question that the message answered; a time in an answer about something else is no amount.</param>
    public static bool Take(CurrentTurn turn, string answered = "")
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!AreIn(turn.Text))
            return false;
        // "It's not just sitting, the car too" adds.
        if (Suspects.IsNotOnly(turn.Text))
            return false;
        var before = turn.Memory;
        var text = MapFacts.WithDisputes(Tag.Replace(Request.Replace(turn.Text, ""), ""));
        TakeFacets(turn, text, answered is "" or "how-little" or "plan" or "provokes");
        TakeTriggers(turn, text);
        return turn.Memory != before;
    }

    /// <summary>Whether taking them would change anything.</summary>
    public static bool Change(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var before = turn.Memory;
        var changes = Take(turn);
        turn.Memory = before;
        return changes;
    }

    // The map says only what was said: what is corrected is written over.
    private static void TakeFacets(CurrentTurn turn, string text, bool mayBeAmount)
    {
        var told = TriggerTalk.Read(text, "");
        var state = turn.Memory.Triggers;
        if (told.Settles.Id.Length > 0)
            state = state with { Settles = told.Settles.Id, SettlesWords = told.Settles.Words };
        if (told.NextMorning.Id.Length > 0)
            state = state with { NextMorning = told.NextMorning.Id, NextMorningWords = told.NextMorning.Words };
        if (told.Worst.Id.Length > 0)
            state = state with { TimeOfDay = told.Worst.Id, TimeOfDayWords = told.Worst.Words };
        if (told.Eases.Count > 0)
            state = state with { EasesAsked = true, Eases = [.. told.Eases.Select(eased => eased.Id.Length > 0 ? eased.Id : eased.Words)], EasesWords = [.. told.Eases.Select(eased => eased.Words)] };
        if (mayBeAmount && told.AmountMinutes is { } minutes)
            state = state with { HowMuch = told.Amount, HowLittle = TriggerFacts.LevelOf(minutes) };
        if (told.Side.Length > 0)
            state = state with { Side = told.Side };
        turn.Memory = turn.Memory with { Triggers = state };
    }

    private static void TakeTriggers(CurrentTurn turn, string text)
    {
        var pieces = PiecesOf(text);
        var known = turn.Memory.Journey.Triggers;
        var denied = known.Where(trigger => pieces.Exists(piece => Mentions.IsDenied(PlainWords.Of(piece), trigger) || Disowned(piece, trigger)) || TriggerTalk.IsOnlyHowItBegan(turn.Text, trigger)).ToList();
        var named = Named(turn, pieces);
        var isAll = Jumbled.IsMatch(turn.Text);
        if (denied.Count == 0 && !(named.Count > 0 && (isAll || Brings.IsMatch(turn.Text))))
            return;
        var kept = known.Where(trigger => !isAll && !denied.Contains(trigger) && !named.Exists(words => Holds(words, trigger)));
        turn.Journey(journey => journey with { Triggers = [.. kept.Concat(named)] });
        // The amount that went with the wrong trigger goes too, unless this message gave it.
        if (denied.Count > 0 && turn.Memory.Triggers.HowMuch.Length > 0 && denied.Exists(trigger => Holds(turn.Memory.Triggers.HowMuch, trigger)))
            turn.Memory = turn.Memory with { Triggers = turn.Memory.Triggers with { HowMuch = "", HowLittle = "" } };
    }

    /// <summary>The triggers that a message names in its own words and denies nothing of.</summary>
    public static IReadOnlyList<string> NamedIn(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Brings.IsMatch(turn.Text) || turn.Reading.Triggers.Count > 0 ? Named(turn, PiecesOf(turn.Text)) : [];
    }

    private static List<string> PiecesOf(string text) => [.. Pieces.Split(text).Select(piece => piece.Trim(' ', '"')).Where(piece => piece.Length > 0)];

    private static List<string> Named(CurrentTurn turn, List<string> pieces) =>
        [.. pieces.Where(piece => !Denying.IsMatch(piece)).Select(piece => NamedIn(turn, piece)).Where(words => words.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool Disowned(string piece, string trigger) => NeverSaid.IsMatch(piece) && Holds(piece, trigger);

    // Their own words for it, if a movement is in them.
    private static string NamedIn(CurrentTurn turn, string piece)
    {
        var bare = Lead.Replace(piece, "");
        if (bare.Length == 0 || Elsewhere.IsMatch(bare))
            return "";
        var read = turn.Reread(bare).Triggers;
        if (read.Count == 0 && !(bare.Length < piece.Length && Movement.IsMatch(bare)))
            return "";
        var words = OwnWords.Tidy(bare, LongestTrigger);
        return words.Length is > 0 and < LongestTrigger ? words : read.Count > 0 ? read[0] : "";
    }

    private static bool Holds(string words, string trigger) => words.Contains(trigger[..Math.Min(ShortestRoot, trigger.Length)], StringComparison.OrdinalIgnoreCase);
}
