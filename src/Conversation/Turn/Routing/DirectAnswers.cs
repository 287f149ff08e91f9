using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Plain questions ("can I walk?", "who do I ask?") that a person wants answered in the first sentence, before any page.</summary>
public sealed class DirectAnswers(CommandMatcher commands, Situations situations)
{
    public const string Stem = "direct";
    public const string Floor = "floor";
    public const string Bent = "bent";

    /// <summary>A warning sign that may come one day; the signs themselves are said with it.</summary>
    public const string Signs = "if-sign";
    /// <summary>Bleeding that tablets may cause: the next words are about it until something else is asked.</summary>
    public const string Stomach = "stomach";

    private const string NotHeard = "not-heard";
    private const string NotHeardBare = "not-heard-bare";
    private const string OneThing = "one-thing";
    private const string Fine = "-fine";

    /// <summary>In a longer message only the sentences that ask are heard.</summary>
    private const int LongestWhole = 22;

    private const int StrongPain = 7;

    private const int LongestFollowUp = 12;

    // In the order in which they are heard: what may not wait first, and the narrower before the wider.
    private static readonly (string Id, string Page)[] Rows =
    [
        (Stomach, ""), (Floor, "sleep#Turning over and getting up"), (Bent, "flare-day#When my back goes into spasm"), (NotHeard, ""), ("why-not", "still-kinda-hurts#Why we say wait"),
        ("walk-hurts", "walking#If walking itself hurts"), ("walk-further", "walking#How far and how fast"), ("walk", "walking#Walk or rest?"), ("walk-minutes", "walking#How far and how fast"),
        ("drive-break", "driving#How often to stop on a long drive"), ("minutes", "pacing#How to find your own limit"), ("drive", "driving#Is it safe to drive with back pain?"),
        ("slip", "pain-and-damage#Is my spine fragile?"), ("harm", "pain-and-damage#How to tell sore from harm"), ("bend", "bending-and-lifting-at-home#How to pick something up off the floor"),
        ("sit", "sitting-and-desk#How long can I sit before a break?"), ("rest", "walking#Walk or rest?"), ("lift-child", "bending-and-lifting-at-home#Babies, toddlers and pets"),
        ("patient", "work#On your feet, lifting, or alone"), ("word-it", "work#How to tell your boss"), ("work", "work#Should I go to work with back pain?"), ("getting-up", "sleep#Turning over and getting up"),
        ("stiff-hour", "sleep#Stiff in the morning"), ("tell-doctor", "find-out-why#What a professional adds"), ("who", "choosing-a-physio#Physio, osteopath, chiropractor or trainer, who should I see?"),
        ("pool-bike", "gentle-cardio#How to tell if it suits you"), ("sleep", "sleep#Best sleeping position for back pain"), ("wheelchair", "pain-and-damage#Is my spine fragile?"), ("later", "how-long-recovery-takes#How to see slow progress"),
        ("cope", "long-lasting-pain-and-worry#What help is there?"), ("made-up", "scan-findings#My scan is clear but it still hurts"), ("normal", "pain-and-damage#How to tell sore from harm"), (OneThing, ""),
    ];

    private static readonly (string Family, string Says)[] OneThings =
        [("small-children", "one-family"), ("garden-jobs", "one-garden"), ("heavy-work", "one-work"), ("desk", "one-desk")];

    private static readonly HashSet<string> Told = [Stomach, Floor, Bent, NotHeard, OneThing];

    // What is safe to say to anybody, whatever was flagged and whoever it is about.
    private static readonly HashSet<string> ForAnybody = [Stomach, NotHeard, "tell-doctor", "who", "cope", "made-up"];

    private static readonly HashSet<string> Loads = ["sets", "reps", "kg", "kilos", "deadlift", "deadlifts", "squat", "squats", "bench", "barbell", "gym", "plank", "planks", "kettlebell", "marathon", "triathlon", "lengths", "intervals"];

    // "Can I?" is answered with yes; "is it bad?" must not be.
    private static readonly HashSet<string> Doubting = ["bad", "rest", "dangerous", "harmful", "avoid", "never", "wrong", "stop", "harm", "risky"];

    public static ScriptContract Contract { get; } = new(
        Stem,
        [],
        [.. Rows.Select(row => row.Id).Where(id => id != OneThing), Signs, NotHeardBare, "walk" + Fine, "bend" + Fine, "sit" + Fine, "one-strong", "one-rest", "one-family", "one-desk", "one-work", "one-garden", "one-visit", "one-painless", "one-walk"],
        ["facts"]);

    /// <summary>The plain question that a message asks, or null.</summary>
    public Direct? Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Text.Length == 0 || turn.Card.Count > 0 || AskedThings.Several(turn.Text).Count > 1)
            return null;
        var (all, asked) = Heard(turn.Text);
        if (PlainWords.Split(PlainWords.Of(all + " " + asked)).Any(Loads.Contains))
            return null;
        if (IsAboutSigns(turn, all))
            return new Direct(Signs, Signs, "");
        if (turn.Memory.Talk.LastTheme == Stomach && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestFollowUp && commands.HearAnywhere(Stem, turn.Text, "stomach-on"))
            return new Direct(Stomach, Stomach, "");
        var onlySafe = turn.Picture.HoldsActivity() || Relatives.IsAboutOther(turn);
        var (id, page) = Array.Find(Rows, row => (!onlySafe || ForAnybody.Contains(row.Id)) && commands.HearAnywhere(Stem, Told.Contains(row.Id) ? all : asked, row.Id) && Applies(turn, row.Id));
        return id is null ? null : new Direct(id, SaysFor(turn, id), page);
    }

    // What may be told and not asked, and all that is asked; in a story, and beside a question, what else is told is no question.
    private static (string All, string Asked) Heard(string text)
    {
        var asked = string.Join(". ", AskedThings.QuestionsOf(text));
        return PlainWords.Split(PlainWords.Of(text)).Length > LongestWhole ? (asked, asked) : (text, asked.Length > 0 ? asked : text);
    }

    // A sign that may come one day is asked about in an "if"; one that is there has raised its notice before.
    private bool IsAboutSigns(CurrentTurn turn, string text) =>
        turn.Reading.RedFlags.Count == 0 && commands.HearAnywhere(Stem, text, "sign")
        && (commands.HearAnywhere(Stem, text, Signs) || (commands.HearAnywhere(Stem, text, "if-when") && commands.HearAnywhere(Stem, text, "sign-ask")));

    private bool Applies(CurrentTurn turn, string id) => id switch
    {
        "why-not" => turn.Memory.Talk.LastTheme is Themes.Loading or Themes.Return,
        "normal" => !commands.HearAnywhere(Stem, turn.Text, "sign"),
        "wheelchair" or "later" or "sleep" or "pool-bike" => Questions.Looks(turn.Text) || turn.Said.Holds(turn.Text, "fear"),
        NotHeard => IsUnderway(turn),
        OneThing => IsUnderway(turn) || turn.Said.Mentions(turn.Text, "today"),
        "walk-minutes" or "walk-further" => Speaks(turn, "walk") || turn.Memory.Talk.LastCited is ["walking" or "walking-evidence", ..],
        "drive-break" => Speaks(turn, "drive"),
        "drive" or "walk" or "bend" or "sit" or "work" or "minutes" or "lift-child" => Questions.Looks(turn.Text),
        _ => true,
    };

    // A word of the message itself, or of what was told before where the message has none of its own.
    private bool Speaks(CurrentTurn turn, string family) =>
        turn.Said.Mentions(turn.Text, family) || (situations.PlaceIn(turn.Text) is null && turn.Said.Mentions(turn.Memory.Talk.Told, family));

    private static bool IsUnderway(CurrentTurn turn) => turn.Memory.Talk.LastAsk.Length > 0 || turn.Memory.Journey.HasStory || turn.Memory.Talk.Greeted;

    private static string SaysFor(CurrentTurn turn, string id) => id switch
    {
        NotHeard when !turn.Memory.Journey.HasStory => NotHeardBare,
        OneThing => OneThingFor(turn),
        "walk" or "bend" or "sit" when PlainWords.Split(PlainWords.Of(turn.Text)).Any(Doubting.Contains) => id + Fine,
        _ => id,
    };

    private static string OneThingFor(CurrentTurn turn)
    {
        var journey = turn.Memory.Journey;
        if (journey.PainScore >= StrongPain)
            return "one-strong";
        if (journey.PainState.StandingAt(turn.Now) == PainStanding.Absent)
            return "one-painless";
        if (journey.Told.Contains(ToldFacts.VisitsEnding))
            return "one-visit";
        if (journey.Archetype == Archetype.OverResting)
            return "one-rest";
        var told = turn.Memory.Talk.Told + "\n" + turn.Text;
        return Array.Find(OneThings, thing => turn.Said.Mentions(told, thing.Family)).Says ?? "one-walk";
    }
}
