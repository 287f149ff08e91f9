using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Turn.Replies;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>The situation somebody writes from: it decides the one warm sentence, the page that speaks to a story without a question, and the next right step.</summary>
public sealed class Situations(Said said, Speaker speaker)
{
    private static readonly Regex Encourages = new(@"\b(?:(?:say|tell|talk) to (?:her|him|them)|encourage|persuade|convince|(?:get|make) (?:her|him|them) (?:to )?(?:move|walk|up|out|try)|dares?|too (?:scared|afraid|frightened)|(?:she|he|they)(?:'?s| is|'?re| are)? (?:so |too |very )?(?:scared|afraid|frightened))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Habit = new(@"\b(?:morning|day|night) after\b|\bnext (?:morning|day)\b|\b(?:every|each|most|another|all) (?:single )?(?:shifts?|days?|nights?|mornings?|evenings?|time|weeks?)\b|\bshifts?\b|\bby (?:\d{1,2} ?[ap]m|the end of|the evening|evening|lunchtime)\b|\b(?:always|usually|whenever)\b|\bwhen i can'?t (?:straighten|move|stand)", RegexOptions.IgnoreCase);
    private static readonly Regex JustNow = new(@"\b(?:today|this (?:morning|afternoon|evening)|tonight|just now|right now|(?:an|\d|two|a few) hours? ago|woke up)\b", RegexOptions.IgnoreCase);
    private static readonly Regex HardWords = new(@"\b(?:(?:really|so|very) bad|terrible|awful|agony|gone|went|spasm\w*|stuck|locked|seized|can'?t (?:straighten|move|stand|get up)|flared?(?: up)?|on the floor)\b", RegexOptions.IgnoreCase);

    public const string Stem = "situations";

    private const string Today = "today";
    private const string Flare = "flare";
    private const string HelpingPage = "family-life#If it's your partner or parent who hurts";
    private const string Improving = "improving";
    private const string Proud = "proud";
    private const string Fear = "fear";

    private static readonly string[] Takebacks = ["but", "although", "though", "except", "until", "still", "yet"];

    private static readonly string[] Everyday = ["sitting", "standing", "walking", "lying", "getting up", "driving", "coughing", "sneezing", "laughing", "rolling over", "climbing stairs"];

    /// <summary>In a longer message a flare is part of a story.</summary>
    private const int LongestFlare = 45;

    /// <summary>In a longer message a feeling may be somebody's in passing.</summary>
    private const int LongestFelt = 45;

    /// <summary>A longer message asks about more than its situation.</summary>
    private const int LongestDirect = 25;

    private static readonly (string Family, string Says)[] Warm =
    [
        ("grief", SituationWords.WarmGrief), ("proud", SituationWords.WarmProud), ("fear", SituationWords.WarmFear), ("money", SituationWords.WarmMoney),
        ("belittled", SituationWords.WarmBelittled), ("tears", SituationWords.WarmTears), ("anger", SituationWords.WarmAnger), ("low", SituationWords.WarmLow), ("improving", SituationWords.WarmImproving),
    ];

    // A page, and after the # the heading that holds the how-to.
    private static readonly (string Family, string Page)[] Places =
    [
        ("sleep", "sleep"), ("small-children", "bending-and-lifting-at-home#Babies, toddlers and pets"), ("garden-jobs", "gardening-and-diy#How to spare your back in the garden"),
        ("pool-and-bike", "gentle-cardio"), ("mats", "yoga-and-pilates"), ("racquets", "golf-and-racquet"), ("classes", "crossfit-and-classes"), ("runs", "running"), ("gym-talk", "still-kinda-hurts"),
        ("desk", "sitting-and-desk#How long can I sit before a break?"), ("heavy-work", "work#On your feet, lifting, or alone"), ("drive", "driving#How to set up the car seat"),
        ("home-jobs", "bending-and-lifting-at-home"),
    ];

    private static readonly Regex CantMoveIt = new(@"\bcan(?:'?t|not) move (?:it|that|this|house|the (?:shift|appointment|date|sofa|desk)|my (?:shift|appointment|desk))\b", RegexOptions.IgnoreCase);

    /// <summary>A flare that is happening, told in words: the flare help comes before any page.</summary>
    public bool IsFlareToday(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var words = PlainWords.Split(PlainWords.Of(turn.Text)).Length;
        if (words > LongestFlare || Relatives.IsAboutOther(turn) || AsksAboutFlares(turn.Text))
            return false;
        if (FlareTalk.IsOnFloor(turn.Text))
            return true;
        // "Can't move it, the boss would go mad": a shift and no back.
        var text = CantMoveIt.Replace(turn.Text, " ");
        return (said.Holds(text, Flare) || HoldsNegated(text)) && IsNow(turn.Text);
    }

    // "The morning after, when I can't straighten" and "killing me by the end of every shift" are how things go, and not today's flare.
    private bool IsNow(string text)
    {
        if (OnSuchDays.IsMatch(text) && !SaidOfToday.IsMatch(text))
            return false;
        if (Habit.IsMatch(text) && !(JustNow.IsMatch(text) && HardWords.IsMatch(text)))
            return false;
        return said.Mentions(text, Today) && (JustNow.IsMatch(text) || !said.Mentions(text, "past"));
    }

    // "2 on a bad day" tells how bad the bad days are.
    private static readonly Regex OnSuchDays = new(@"\bon (?:a |my |the )?(?:really )?(?:bad|rough|worst|worse) (?:days?|ones?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex SaidOfToday = new(@"\b(?:today|tonight|right now|this (?:morning|afternoon|evening))\b", RegexOptions.IgnoreCase);

    /// <summary>Whether words about a flare are about an old one, or about flares in general.</summary>
    public static bool IsNotNow(Said said, string text)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.Mentions(text, "past") || AsksAboutFlares(text) || (OnSuchDays.IsMatch(text) && !SaidOfToday.IsMatch(text));
    }

    /// <summary>One warm sentence for what is felt, once in a conversation; empty if nothing calls for it.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="withFear">Whether words of fear are met.</param>
    public string WarmWords(CurrentTurn turn, bool withFear = true)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var text = AboutIt(turn.Text);
        var felt = Array.Find(Warm, warm => (withFear || warm.Says != SituationWords.WarmFear) && Feels(text, warm.Family) && !Speaker.Used(turn, Stem, warm.Says));
        return felt.Says is null || Relatives.IsAboutOther(turn) ? "" : speaker.Words(turn, Stem, felt.Says);
    }

    // A long story holds jokes, bills and funerals by the way: what it is about stands at its two ends.
    private static string AboutIt(string text) =>
        PlainWords.Split(PlainWords.Of(text)).Length <= LongestFelt || MessageParts.Sentences(text) is not { Count: > 3 } sentences ? text : $"{sentences[0]} {sentences[^2]} {sentences[^1]}";

    // "How do I lift her with less pain?" is a wish, and "a lot better, although it still aches" no good news yet.
    private bool Feels(string text, string family)
    {
        if (family == Proud)
            return said.Holds(text, family) && !IsSetBack(text);
        if (family != Improving)
            return said.Holds(text, family);
        var told = string.Join(". ", MessageParts.Sentences(text).Where(sentence => !Questions.Looks(sentence) && AskedThings.QuestionsOf(sentence).Count == 0));
        var plain = PlainWords.Of(told);
        return MessageParts.Wide(told).Any(clause => said.IsIn(clause, Improving) == true && said.First(clause, "wants") is null && PlainWords.IndexOf(clause, "with less") < 0)
            && !Array.Exists(Takebacks, word => PlainWords.IndexOf(plain, word) is >= 0 and var at && said.Mentions(plain[at..], "hurts"));
    }

    /// <summary>Whether somebody tells of something they managed.</summary>
    public bool IsProud(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return said.Holds(turn.Text, Proud) && !Relatives.IsAboutOther(turn) && !IsSetBack(turn.Text);
    }

    // "I walked to the end of the road and my back sort of pulled": a step, and no good news. What was feared before it and done all the same is.
    private bool IsSetBack(string text)
    {
        if (said.Holds(text, "setback") || ((said.Holds(text, "tears") || said.Holds(text, "low")) && !said.Holds(text, "glad-tears")))
            return true;
        var plain = PlainWords.Of(text);
        return said.Holds(text, Fear) && LastOf(plain, Fear) > LastOf(plain, Proud);
    }

    private int LastOf(string plain, string family)
    {
        var at = -1;
        while (said.First(plain[(at + 1)..], family) is { } phrase)
            at += 1 + PlainWords.IndexOf(plain[(at + 1)..], phrase);
        return at;
    }

    /// <summary>The frame for somebody else's back, once; empty for the writer's own.</summary>
    public string RelativeWords(CurrentTurn turn, string says)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var journey = turn.Memory.Journey;
        return journey.About.Length == 0 || (says == SituationWords.Relative && Speaker.Used(turn, Stem, says))
            ? ""
            : speaker.Words(turn, Stem, says, ("who", journey.About), ("them", journey.AboutPronoun));
    }

    /// <summary>The page that speaks to the situation, with its heading after a "#"; null where nothing in the words points to one.</summary>
    public string? PageFor(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (Relatives.IsAboutOther(turn))
            return Array.Find(Places, place => place.Family != "small-children" && (place.Family != "desk" || PageGuard.IsAtDesk(turn.Text)) && said.Mentions(turn.Text, place.Family)).Page ?? HelpingPage;
        var told = turn.Memory.Journey.Told;
        if (said.Holds(turn.Text, "had-surgery"))
            return "after-surgery#Get your limits clear";
        if (said.Holds(turn.Text, "form-check"))
            return "monthly-form-check#Cheaper ways";
        if (said.States(turn.Text, ToldFacts.VisitsEnding))
            return "before-your-last-visit#What to say";
        if (said.States(turn.Text, ToldFacts.VisitsOver))
            return "before-your-last-visit#If the visits have already ended";
        if (said.Holds(turn.Text, Fear))
            return FearPage(turn.Text);
        return PlaceIn(string.Join(' ', AskedThings.QuestionsOf(turn.Text))) ?? PlaceIn(turn.Text) ?? ByAttitude(turn, told);
    }

    /// <summary>The page of the place, sport or job that a text names, or null.</summary>
    public string? PlaceIn(string text) =>
        Array.Find(Places, place => said.Mentions(Idioms.Without(PlainWords.Of(text)), place.Family) && (place.Family != "heavy-work" || !said.Mentions(text, "retired")) && (place.Family != "desk" || !new Mentions(said).IsFine(text, "sitting"))).Page;

    /// <summary>The page for a short question whose situation says more than its words: fear, nobody left to ask, a back that has gone, going back to work; else null.</summary>
    public string? DirectPage(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (Relatives.IsAboutOther(turn))
            return Encourages.IsMatch(turn.Text) ? turn.Memory.Talk.CitedLately.Contains("family-life") ? "long-lasting-pain-and-worry#Scared to move or bend" : HelpingPage : null;
        if (PlainWords.Split(PlainWords.Of(turn.Text)).Length > LongestDirect)
            return null;
        if (said.Holds(turn.Text, Fear))
            return FearPage(turn.Text);
        if (said.Holds(turn.Text, "form-check"))
            return "monthly-form-check#Cheaper ways";
        if (said.States(turn.Text, ToldFacts.VisitsEnding) && said.Holds(turn.Text, "programme"))
            return "before-your-last-visit#Ask for the path on paper";
        if (said.Holds(turn.Text, Flare) && said.First(PlainWords.Of(turn.Text), Flare) is not "killing me" && Questions.Looks(turn.Text) && !AsksAboutFlares(turn.Text))
            return "flare-day#When my back goes into spasm";
        var isJob = said.Mentions(turn.Text, "back-to-work") || (said.Mentions(turn.Text, "go-back") && said.Mentions(turn.Memory.Talk.LastAsk, "heavy-work"));
        return isJob && said.Holds(turn.Text, "may-i") ? "work#Should I go to work with back pain?" : null;
    }

    private string FearPage(string text)
    {
        if (said.Mentions(text, "walk"))
            return "walking#How to start walking with back pain";
        return said.Mentions(text, "harm") ? "pain-and-damage#Is my spine fragile?" : "long-lasting-pain-and-worry#Scared to move or bend";
    }

    /// <summary>Whether any place, sport, job or feeling that has a page is named.</summary>
    public bool HasPlace(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return PlaceIn(turn.Text) is not null || said.Holds(turn.Text, Fear) || said.Mentions(turn.Text, "walk");
    }

    /// <summary>Id of the next right step for the situation, or null where the order of relief says it best.</summary>
    public string? NextFor(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var journey = turn.Memory.Journey;
        var text = AboutIt(turn.Text);
        if (journey.About.Length > 0)
            return SituationWords.NextRelative;
        if (journey.Told.Contains(ToldFacts.Scared) || said.Holds(turn.Text, Fear))
            return SituationWords.NextFear;
        if (said.Holds(turn.Text, "had-surgery"))
            return SituationWords.NextSurgery;
        if (journey.Told.Contains(ToldFacts.VisitsEnding))
            return SituationWords.NextVisits;
        if (journey.PainState.StandingAt(turn.Now) == PainStanding.Absent)
            return SituationWords.NextPainless;
        if (Feels(text, Improving))
            return SituationWords.NextImproving;
        if (said.Mentions(text, "small-children"))
            return SituationWords.NextFamily;
        if (said.Mentions(text, "garden-jobs"))
            return SituationWords.NextGarden;
        if (said.Mentions(text, "heavy-work"))
            return SituationWords.NextWork;
        if (journey.Told.Contains(ToldFacts.VisitsOver))
            return SituationWords.NextVisitsOver;
        // A chair in a figure of speech, or one that eases it, is not what to break up.
        return said.Mentions(text, "desk") && (PageGuard.IsAtDesk(turn.Text) || journey.Triggers.Contains("sitting")) ? SituationWords.NextDesk : ByTriggers(journey);
    }

    // One can put digging aside, but not sitting.
    private static string? ByTriggers(State.Journey journey)
    {
        if (journey.Triggers.Count == 0 || journey.Step is not null || journey.Archetype == Archetype.StillRehabbing)
            return null;
        return journey.Triggers.Any(Everyday.Contains) ? SituationWords.NextPace : SituationWords.NextSetAside;
    }

    private static string? ByAttitude(CurrentTurn turn, IReadOnlyList<string> told) => turn.Memory.Journey switch
    {
        { Archetype: Archetype.OverResting } => "walking#How to start walking with back pain",
        { Archetype: Archetype.StillRehabbing } => "what-comes-next-at-home",
        { Archetype: Archetype.JumpingBackIn, Pain: PainNow.Yes, Activity.Length: > 0 } => "still-kinda-hurts",
        _ => told.Contains(ToldFacts.Cleared) ? "cleared-but-then-what" : null,
    };

    // "Can't straighten up" holds its own "not".
    private bool HoldsNegated(string text) => said.First(PlainWords.Of(text), Flare) is { } phrase && phrase.StartsWith("can", StringComparison.Ordinal);

    private static bool AsksAboutFlares(string text) => MessageParts.Sentences(text).Any(sentence => PlainWords.Of(sentence) is var plain
        && (plain.StartsWith("how long", StringComparison.Ordinal) || plain.StartsWith("what is a", StringComparison.Ordinal) || plain.StartsWith("why ", StringComparison.Ordinal) || plain.StartsWith("does a", StringComparison.Ordinal)));
}
