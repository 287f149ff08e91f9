using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Told;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Plain questions ("can I walk?", "who do I ask?") that a person wants answered in the first sentence, before any page.</summary>
public sealed class DirectAnswers(CommandMatcher commands, Situations situations)
{
    private static readonly Regex Expecting = new(@"\b(?:due (?:in|on|any|next|soon)|expecting|pregnant|on the way)\b", RegexOptions.IgnoreCase);

    private static readonly Regex Treated = new(@"\b(?:injections?|epidural|surgery|operation|physio\w*|discharged|osteo\w*|chiro\w*|treatment|sessions|tablets|months|weeks|year)\b", RegexOptions.IgnoreCase);

    private static readonly Regex LatelyOperated = new(@"\b(?:fusion|discectomy|micro-?discectomy|laminectomy|decompression|operation|surgery|disc replacement|op)\b.{0,14}\b(?:\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days?|weeks?|wks?|months?) ago\b|\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days?|weeks?|wks?|months?) (?:post|after|since|out from|on from) (?:my |the |a )?(?:\w+ )?(?:fusion|discectomy|micro-?discectomy|laminectomy|decompression|operation|surgery|op)\b", RegexOptions.IgnoreCase);

    // "Bending is fine" is not for thin bones or a fused spine: what was written for those knows better.
    private static readonly Regex Conditions = new(@"\b(?:osteopor\w*|osteopen\w*|thin bones|brittle bones|(?:spinal )?fusion|fused|fractures?|fractured|steroids|spondylolis\w*|spondylolys\w*|stenosis|scoliosis|ankylosing|axspa|rheumatoid|lupus|parkinson\w*|ehlers\w*|hypermobil\w*|pots)\b", RegexOptions.IgnoreCase);

    // "Half right" is what is said of moving, and of nothing else that people claim.
    private static readonly Regex OnMoving = new(@"\b(?:mov(?:e|es|ing|ement)|motion|exercis\w*|rest(?:s|ing)?|push(?:ing)? (?:on|through)|no pain|train(?:ing)?|active|keep going|lift\w*|gym)\b", RegexOptions.IgnoreCase);

    private static readonly Regex HalfHour = new(@"\bhalf (?:an |of an )?hour|\bhalf[- ]hour|\b(?:ten|fifteen|twenty|thirty|\d{1,2}) ?min", RegexOptions.IgnoreCase);
    private static readonly Regex Event = new(@"\b(?:if|when) i (?:pull|lift|race|play|run|squat|row|compete|fight|train|throw|ride|jump|deadlift|bowl|bat|tackle|wrestle|climb|ski|surf|carry|move the)\b|\b(?:final|match|race|competition|tournament|comp|meet|gig|parade)\b", RegexOptions.IgnoreCase);

    private static readonly Regex CarryOn = new(@"\bcarry on\b", RegexOptions.IgnoreCase);

    /// <summary>A few kilos, a bar, a single set: named where a no was given.</summary>
    private static readonly Regex Bargain = new(@"\d+(?:\.\d+)?\s?(?:kgs?|kilos?|lbs?|pounds|%|percent|reps?|sets?)\b|\d+\s?%|\b(?:broomstick|stick|pole|empty bar|the bar|bands?|light(?:er|est)?|machines?|cables?|dumbbells?|kettlebells?|warm[- ]?up|one (?:rep|set)|single set)\b", RegexOptions.IgnoreCase);

    public const string Stem = "direct";
    public const string Floor = "floor";
    public const string Bent = "bent";

    /// <summary>Words for a manager: offered as part of a next step.</summary>
    public const string WordIt = "word-it";

    /// <summary>A warning sign that may come one day; the signs themselves are said with it.</summary>
    public const string Signs = "if-sign";
    /// <summary>Bleeding that tablets may cause: the next words are about it until something else is asked.</summary>
    public const string Stomach = "stomach";

    /// <summary>What the last visits are for: ends in the offer of a list.</summary>
    public const string LastVisits = "last-visits";

    private const string Pregnant = "pregnant";
    private const string PostOp = "post-op";
    private const string Lighter = "lighter";
    private const string LowMood = "low-mood";
    private const string HeavyLegs = "heavy-legs";
    private const string NewTingle = "new-tingle";
    private const string WeekWorse = "week-worse";
    private const string WeekSame = "week-same";
    private const string NotBetter = "not-better";
    private const string Postnatal = "postnatal";
    /// <summary>Answered past them; what is known is said with it.</summary>
    public const string NotHeard = "not-heard";

    /// <summary>The same where nothing is known yet.</summary>
    public const string NotHeardBare = "not-heard-bare";
    private const string OneThing = "one-thing";
    private const string SayClinician = "say-clinician";
    private const string Coach = "coach";
    private const string Fine = "-fine";

    /// <summary>In a longer message only the sentences that ask are heard.</summary>
    private const int LongestWhole = 22;

    /// <summary>In a story a longer question is about more than the one thing that its words would be heard for.</summary>
    private const int LongestAsked = 16;

    private const int StrongPain = 7;

    private const int LongestFollowUp = 12;

    private const int LongestStory = 60;

    private const string Limit = "limit";

    /// <summary>A remark about what hasn't helped is short; in a longer message it is part of a story.</summary>
    private const int LongestRemark = 45;

    // In the order in which they are heard: what may not wait first, and the narrower before the wider.
    private static readonly (string Id, string Page)[] Rows =
    [
        (NewTingle, "sciatica#When to stop and call"), (WeekWorse, ""), (WeekSame, ""), (Stomach, ""), (Coach, ""), ("not-cleared", ""), ("research", "pain-and-damage#So can I just push through?"), (Lighter, "loopholes#The classic loopholes"), (LowMood, "long-lasting-pain-and-worry#What help is there?"), (Floor, "sleep#Turning over and getting up"), (Bent, "flare-day#When my back goes into spasm"), ("remind", ""), ("trust", "our-cautious-line#Who is behind this"), ("out", "hands-on-care#My spine is \"out\", is that true?"), ("physio-ok", "our-cautious-line#If my physio says some pain is fine"), (Pregnant, ""), (PostOp, "after-surgery#Get your limits clear"), ("trigger-word", "investigate-triggers#What a trigger is"), ("feed", ""), (HeavyLegs, "walking#If walking itself hurts"), ("why-not", "still-kinda-hurts#Why we say wait"),
        ("walk-hurts", "walking#If walking itself hurts"), ("walk-further", "walking#How far and how fast"), ("walk", "walking#Walk or rest?"), ("walk-minutes", "walking#How far and how fast"),
        ("drive-break", "driving#How often to stop on a long drive"), ("garden", "gardening-and-diy#Jobs to keep and jobs to leave for now"), ("minutes", "pacing#How to find your own limit"), ("drive", "driving#Is it safe to drive with back pain?"),
        ("slip", "pain-and-damage#Is my spine fragile?"), ("harm", "pain-and-damage#How to tell sore from harm"), ("car-seat", "driving#How to set up the car seat"), ("bend-how", "bending-and-lifting-at-home#How to pick something up off the floor"), ("sit-how", "sitting-and-desk#Setting up a chair and screen"), ("bend", "bending-and-lifting-at-home#How to pick something up off the floor"),
        ("sit", "sitting-and-desk#How long can I sit before a break?"), ("rest", "walking#Walk or rest?"), ("lift-child", "bending-and-lifting-at-home#Babies, toddlers and pets"),
        ("socks", "bending-and-lifting-at-home#Shoes, socks and dressing"), ("patient", "work#On your feet, lifting, or alone"), (SayClinician, "doctor-questions#About what is going on"), (WordIt, "work#How to tell your boss"), ("day", "sitting-and-desk#How long can I sit before a break?"), ("standing", "heat-and-comfort#Positions of ease"), ("shift", "work#On your feet, lifting, or alone"), ("work", "work#Should I go to work with back pain?"), ("getting-up", "sleep#Turning over and getting up"),
        ("stiff-hour", "sleep#Stiff in the morning"), ("bother", ""), ("tell-doctor", "find-out-why#What a professional adds"), (LastVisits, "before-your-last-visit#Ask for the path on paper"), ("no-cover", "before-your-last-visit#If the visits have already ended"), ("who-right", "core-work#Is a weak core why my back hurts?"), ("a-little", "pain-under-control#Do I have to be fully pain-free?"), ("who", "choosing-a-physio#Physio, osteopath, chiropractor or trainer, who should I see?"),
        ("pool-bike", "gentle-cardio#How to tell if it suits you"), ("sleep", "sleep#Best sleeping position for back pain"), ("wheelchair", "pain-and-damage#Is my spine fragile?"), ("later", "how-long-recovery-takes#How to see slow progress"),
        ("cope", "long-lasting-pain-and-worry#What help is there?"), ("made-up", "scan-findings#My scan is clear but it still hurts"), ("normal", "pain-and-damage#How to tell sore from harm"), (OneThing, ""),
        ("code-help", ""), ("never-write", ""), ("need-scan", "do-i-need-a-scan#When does a scan help?"), ("sex", "family-life#Sex and closeness"), ("wait", "pain-under-control#One good day is not a test"), ("belt", "lifting-weights#Belts, straps and form checks"), ("discharge-clear", "before-your-last-visit#Ask for the path on paper"), ("carry", "work#On your feet, lifting, or alone"), ("is-it-that", "investigate-triggers#What a trigger is"), ("flight", "sitting-and-desk#Sofa, cinema, plane and pub"), ("cost", ""), ("ball", "sitting-and-desk#Chairs, cushions, balls and standing desks"), ("heat", "heat-and-comfort#Heat or ice for back pain?"), ("age", "sleep#Stiff in the morning"), ("helper-move", "family-life#If it's your partner or parent who hurts"), ("helper", "family-life#If it's your partner or parent who hurts"), ("worth", "hands-on-care#How many sessions is too many?"), ("others-say", ""), ("how-long", "how-long-recovery-takes#Why can't anyone give me a date?"), (NotBetter, "second-opinion#When is a second opinion worth it?"), (Postnatal, "bending-and-lifting-at-home#Babies, toddlers and pets"), ("task", ""), ("what-helps", "six-steps#The six steps at a glance"), (NotHeard, ""),
    ];

    private static readonly (string Family, string Says)[] OneThings =
        [("small-children", "one-family"), ("garden-jobs", "one-garden"), ("heavy-work", "one-work"), ("desk", "one-desk")];

    // What brings it on says more than what else is in a story.
    private static readonly (string Trigger, string Says)[] OneThingsByTrigger =
        [("sitting", "one-desk"), ("driving", "one-drive"), ("standing", "one-standing"), ("bending", "one-bend")];

    // "Caesarean, at my age! I'm the gran."
    private static readonly Regex NoBirth = new(@"\bi'?m (?:the |a |his |her |their )?(?:gran\w*|nan\w*)\b|\b(?:no|never had an?|not had an?) (?:c.section|caesarean|cesarean)\b", RegexOptions.IgnoreCase);

    private static readonly HashSet<string> Told = [Stomach, Coach, "flight", "standing", "not-cleared", Lighter, LowMood, Floor, Bent, NotHeard, HeavyLegs, NewTingle, WeekWorse, WeekSame, NotBetter, Postnatal, OneThing];

    // Told anywhere in a story, they are what it is about.
    private static readonly HashSet<string> ToldAnywhere = [Coach, "flight", "standing", Lighter, LowMood, HeavyLegs, NotBetter, Postnatal];

    // What is safe to say to anybody, whatever was flagged and whoever it is about.
    private static readonly HashSet<string> ForAnybody = [Stomach, "cost", "code-help", "never-write", Coach, "research", SayClinician, LowMood, NotHeard, "bother", "remind", "trigger-word", "tell-doctor", "who", "cope", "made-up", "last-visits", "no-cover", "trust", "out", "helper", "helper-move", Pregnant];

    // Plain enough to be said to somebody who speaks of weights.
    private static readonly HashSet<string> BesideLoads = [Lighter, PostOp, Coach, "wait", "belt", "discharge-clear", "not-cleared", "research", "is-it-that", SayClinician, "a-little", "why-not", "harm", "made-up", "word-it"];

    private static readonly HashSet<string> ComeFirst = [Signs, Stomach, NewTingle, WeekWorse, WeekSame, Coach, LowMood, Floor, Bent, NotHeard, NotHeardBare, OneThing, Limit, HeavyLegs, Pregnant, PostOp, Lighter, "not-cleared", "code-help", "never-write", "why-not", "helper", "helper-move", "stiff-hour"];

    // Whom to ask in a case of its own; the page is about physios.
    private const string WhoAlone = "who-alone";

    private static readonly HashSet<string> Alone = ["who-op", "who-midwife", "who-young", WhoAlone];

    // What is as true of somebody else's back.
    private static readonly HashSet<string> ForRelatives = ["garden", "walk", "rest", "heat", "sit", "sleep", "normal", "how-long", "drive", "age", "getting-up", "worth"];

    private static readonly HashSet<string> Loads = ["sets", "reps", "kg", "kilos", "deadlift", "deadlifts", "squat", "squats", "bench", "barbell", "gym", "plank", "planks", "kettlebell", "marathon", "triathlon", "lengths", "intervals"];

    // "Can I?" is answered with yes; "is it bad?" must not be.
    private static readonly HashSet<string> Doubting = ["bad", "rest", "dangerous", "harmful", "avoid", "never", "wrong", "stop", "harm", "risky"];

    public static ScriptContract Contract { get; } = new(
        Stem,
        [],
        [.. Rows.Select(row => row.Id).Where(id => id != OneThing), .. UrgentAsides.All, Signs, NotHeardBare, "walk" + Fine, "bend" + Fine, "sit" + Fine, "lift-child" + Fine, "one-strong", "one-rest", "one-family", "one-desk", "one-work", "one-garden", "one-visit", "one-painless", "one-walk", "one-drive", "one-standing", "one-bend", Limit, "who-op", "who-midwife", "who-young", WhoAlone],
        ["facts", "minutes"]);

    /// <summary>The plain question that a message asks, or null.</summary>
    public Direct? Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Text.Length == 0 || turn.Card.Count > 0 ? null : turn.Once("direct", Find);
    }

    private Direct? Find(CurrentTurn turn)
    {
        if (UrgentAsides.In(turn.Text) is { } urgent)
            return new Direct(urgent, urgent, "");
        var (all, asked) = Heard(turn.Text);
        var heardAll = commands.HearAll(Stem, all);
        if (IsAboutSigns(turn, heardAll))
            return new Direct(Signs, Signs, "");
        var asksSeveral = AskedThings.Several(turn.Text).Count > 1;
        if (!asksSeveral && GoesOn(turn) is { } goesOn)
            return goesOn;
        var hasCondition = Conditions.IsMatch(turn.Text);
        var isAboutLoads = PlainWords.Split(PlainWords.Of(turn.Text)).Any(Loads.Contains);
        var (isHeld, isOther) = (turn.Picture.HoldsActivity(), Relatives.IsAboutOther(turn));
        var heardAsked = asked == all ? heardAll : commands.HearAll(Stem, asked);
        var heardAnywhere = turn.Text == all ? heardAll : commands.HearAll(Stem, turn.Text);
        var (id, page) = Array.Find(Rows, row => (!asksSeveral || row.Id == Lighter)
            && (!isAboutLoads || ForAnybody.Contains(row.Id) || BesideLoads.Contains(row.Id))
            && ((!isHeld && !isOther) || ForAnybody.Contains(row.Id) || (!isHeld && ForRelatives.Contains(row.Id)))
            && IsAsked(turn, row.Id, ToldAnywhere.Contains(row.Id) ? heardAnywhere : Told.Contains(row.Id) ? heardAll : heardAsked)
            && (!hasCondition || row.Id == PostOp || Told.Contains(row.Id) || ForAnybody.Contains(row.Id))
            && Applies(turn, row.Id, isAboutLoads));
        return id is null ? null : SaysFor(turn, id) is var says && Alone.Contains(says) ? new Direct(id, says, "") : new Direct(id, says, page);
    }

    private bool IsAsked(CurrentTurn turn, string id, IReadOnlySet<string> heard) =>
        heard.Contains(id) || (id == OneThing && EndsInOneThing(turn.Text)) || (id == Lighter && IsBargain(turn)) || (id == Coach && turn.Memory.Journey.About == Relatives.Client && AsksForLoads(turn));

    private static bool WasDeclined(CurrentTurn turn) =>
        turn.Memory.Talk.LastTheme is Themes.Loading or Themes.Return || Array.Exists(Declined, says => Replies.Speaker.Used(turn, AnswerWords.Stem, says));

    private static bool IsBargain(CurrentTurn turn) => WasDeclined(turn) && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestFollowUp && Bargain.IsMatch(turn.Text) && !ScoreTalk.All(turn.Text).Any();

    private bool AsksForLoads(CurrentTurn turn) => commands.HearAnywhere(Themes.Stem, turn.Text, Themes.Loading);

    // What is plain from the answer before, or from how the message ends.
    private Direct? GoesOn(CurrentTurn turn)
    {
        var words = PlainWords.Split(PlainWords.Of(turn.Text)).Length;
        if (turn.Memory.Talk.LastTheme == Stomach && words <= LongestFollowUp && commands.HearAnywhere(Stem, turn.Text, "stomach-on"))
            return new Direct(Stomach, Stomach, "");
        if (IsUnderway(turn) && ToldLimits.StopAt(turn) is not null)
            return new Direct(Limit, Limit, "");
        if (IsHowLong(turn.Text))
            return new Direct("how-long", "how-long", PageOf("how-long"));
        // The end of a long story says what it is about.
        var endsInOne = words > LongestStory && commands.HearAnywhere(Stem, turn.Text, OneThing) && !Relatives.IsAboutOther(turn);
        return endsInOne ? new Direct(OneThing, OneThingFor(turn), "") : null;
    }

    /// <summary>Whether it may not wait, or is about what was said before: no answer to a question takes its place.</summary>
    public static bool ComesFirst(string id) => ComeFirst.Contains(id) || UrgentAsides.All.Contains(id);

    /// <summary>Whether it says the same to all questions of a kind: what was written for one of them says more.</summary>
    public static bool IsOfKind(string id) => id is "others-say" or "is-it-that" or "normal" or "what-helps" or "sit-how" or "getting-up" or "bend-how" or "shift" or WordIt or "task" or "made-up" or "tell-doctor";

    /// <summary>Whether the next few words may go on about the same.</summary>
    public static bool IsGoneInto(string id) => id == Stomach || ToldLimits.AreAskedBy(id);

    private static string PageOf(string id) => Array.Find(Rows, row => row.Id == id).Page;

    // "How long?", and nothing else.
    private static bool IsHowLong(string text) => PlainWords.Of(text) is "how long" or "how long will it be" or "and how long";

    private static bool EndsInOneThing(string text) => PlainWords.Of(text) is var plain && (plain == "do what" || plain.EndsWith(" one thing", StringComparison.Ordinal));

    // What may be told and not asked, and all that is asked; in a story, and beside a question, what else is told is no question.
    private static (string All, string Asked) Heard(string text)
    {
        var isStory = PlainWords.Split(PlainWords.Of(text)).Length > LongestWhole;
        var asked = string.Join(". ", AskedThings.QuestionsOf(text).Where(question => !isStory || PlainWords.Split(PlainWords.Of(question)).Length <= LongestAsked));
        return isStory ? (asked, asked) : (text, asked.Length > 0 ? asked : text);
    }

    // A sign that may come one day is asked about in an "if"; one that is there has raised its notice before.
    private bool IsAboutSigns(CurrentTurn turn, IReadOnlySet<string> heard) =>
        (Replies.Speaker.Used(turn, Stem, Signs) && Gates.NoticeHearing.OnlyNames(turn.Text) && commands.HearAnywhere(Stem, turn.Text, "sign") && !turn.Text.Contains("list", StringComparison.OrdinalIgnoreCase) && !turn.Text.Contains("question", StringComparison.OrdinalIgnoreCase))
        || (turn.Reading.RedFlags.Count == 0 && heard.Contains("sign") && (heard.Contains(Signs) || (heard.Contains("if-when") && heard.Contains("sign-ask"))));

    private bool Applies(CurrentTurn turn, string id, bool isAboutLoads) => id switch
    {
        "why-not" => WasDeclined(turn),
        Lighter => (isAboutLoads || WasDeclined(turn)) && !Themes.IsRowing(turn.Text) && turn.Memory.Journey.PainState.StandingAt(turn.Now) == PainStanding.Present,
        LowMood => !turn.Reading.Crisis && !turn.Said.Mentions(turn.Text, "grief"),
        "helper" or "helper-move" => Relatives.IsAboutOther(turn),
        Pregnant => turn.Memory.Safety.Flags.Any(flag => flag.Flag == RedFlag.Pregnancy),
        PostOp => Asks(turn.Text) && (turn.Said.Holds(turn.Text, "had-surgery") || LatelyOperated.IsMatch(turn.Text) || (turn.Said.Mentions(turn.Memory.Talk.Told, "had-surgery") && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestFollowUp && turn.Said.Mentions(turn.Text, "lift-or-carry"))),
        Floor => !FlareTalk.HasRisen(turn.Text),
        SayClinician => turn.Said.Holds(turn.Text, "clinician"),
        WordIt => !turn.Said.Holds(turn.Text, "clinician"),
        Coach => Relatives.IsAboutOther(turn) && (!Replies.Speaker.Used(turn, Stem, Coach) || AsksForLoads(turn)),
        "carry" => Asks(turn.Text) && !CarryOn.IsMatch(turn.Text),
        "belt" => Asks(turn.Text) && !turn.Text.Contains("seat", StringComparison.OrdinalIgnoreCase),
        "discharge-clear" => (turn.Text + turn.Memory.Talk.Told).Contains("discharg", StringComparison.OrdinalIgnoreCase),
        "need-scan" or "sex" => Asks(turn.Text),
        "not-cleared" => PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWhole,
        "is-it-that" => Questions.Looks(turn.Text),
        "worth" => turn.Said.Mentions(turn.Text, "hands-on") || turn.Said.Mentions(turn.Memory.Talk.Told + turn.Memory.Talk.LastAsk, "hands-on"),
        "day" => PageGuard.IsAtDesk(turn.Text) || turn.Said.Mentions(turn.Text + turn.Memory.Talk.Told, "desk"),
        // "Will it do damage if I pull in the final with it hurting?" is no question about pain, but about the final.
        "stiff-hour" => !HalfHour.IsMatch(turn.Text),
        "harm" => !Event.IsMatch(turn.Text),
        "others-say" => OnMoving.IsMatch(turn.Text) && turn.Reading.AsksFor != Domain.Inbox.AsksFor.Medication && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestWhole,
        HeavyLegs => !commands.HearAnywhere(Stem, turn.Text, "sign"),
        "shift" => turn.Said.Mentions(turn.Text, "heavy-work") || turn.Said.Mentions(turn.Memory.Talk.Told, "heavy-work"),
        NotBetter => PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestRemark && Treated.IsMatch(turn.Text),
        Postnatal => !NoBirth.IsMatch(turn.Text) && !turn.Picture.HoldsActivity() && PlainWords.Split(PlainWords.Of(turn.Text)).Length > 3,
        "last-visits" => turn.Memory.Journey.Told.Contains(ToldFacts.VisitsEnding) || turn.Said.States(turn.Text, ToldFacts.VisitsEnding),
        "what-helps" => situations.PlaceIn(turn.Text) is null && PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestFollowUp && turn.Reading.Triggers.Count == 0,
        "bend-how" => Questions.Looks(turn.Text) && situations.PlaceIn(turn.Text) is null or "bending-and-lifting-at-home",
        "normal" => !commands.HearAnywhere(Stem, turn.Text, "sign"),
        "wheelchair" or "later" or "sleep" or "pool-bike" => Questions.Looks(turn.Text) || turn.Said.Holds(turn.Text, "fear"),
        NotHeard => IsUnderway(turn),
        OneThing => IsUnderway(turn) || turn.Said.Mentions(turn.Text, "today") || turn.Text.Length > LongestFollowUp * LongestFollowUp,
        "walk-minutes" or "walk-further" => Speaks(turn, "walk") || turn.Memory.Talk.LastCited is ["walking" or "walking-evidence", ..],
        "drive-break" => Speaks(turn, "drive"),
        "garden" => Questions.Looks(turn.Text) && Speaks(turn, "garden-jobs"),
        "drive" => Questions.Looks(turn.Text) || PlainWords.Split(PlainWords.Of(turn.Text)).Length <= LongestFollowUp,
        "walk" or "bend" or "sit" or "work" or "minutes" or "lift-child" or "ball" => Asks(turn.Text),
        _ => true,
    };

    // A word of the message itself, or of what was told before where the message has none of its own.
    private bool Speaks(CurrentTurn turn, string family) =>
        turn.Said.Mentions(turn.Text, family) || (situations.PlaceIn(turn.Text) is null && turn.Said.Mentions(turn.Memory.Talk.Told, family));

    private static bool Asks(string text) => Questions.Looks(text) || AskedThings.QuestionsOf(text).Count > 0;

    private static bool IsUnderway(CurrentTurn turn) => turn.Memory.Talk.LastAsk.Length > 0 || turn.Memory.Journey.HasStory || turn.Memory.Talk.Greeted;

    private static string SaysFor(CurrentTurn turn, string id) => id switch
    {
        NotHeard when !turn.Memory.Journey.HasStory => NotHeardBare,
        OneThing => OneThingFor(turn),
        "who" when turn.Memory.Safety.Flags.Any(flag => flag.Flag == RedFlag.Minor) => "who-young",
        "who" when turn.Memory.Safety.Flags.Any(flag => flag.Flag == RedFlag.Pregnancy) => "who-midwife",
        "who" when turn.Said.Mentions(turn.Memory.Talk.Told, "had-surgery") => "who-op",
        "who" when turn.Memory.Journey.Told.Any(told => told is ToldFacts.NoCare or ToldFacts.VisitsOver or ToldFacts.Discharged) => WhoAlone,
        "lift-child" when turn.IsPainless => id + Fine,
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
        if (Array.Find(OneThingsByTrigger, thing => journey.Triggers.Contains(thing.Trigger)).Says is { } byTrigger)
            return byTrigger;
        var told = turn.Memory.Talk.Told + "\n" + turn.Text;
        // A baby that is still to come is nobody to pick up.
        return Array.Find(OneThings, thing => turn.Said.Mentions(told, thing.Family) && (thing.Says != "one-family" || !Expecting.IsMatch(told))).Says ?? "one-walk";
    }

    private static readonly string[] Declined = [AnswerWords.LoadingPain, AnswerWords.LoadingUnknown, AnswerWords.LoadingPressed, AnswerWords.ReturnPain, AnswerWords.ReturnNamed, AnswerWords.ReturnUnknown, AnswerWords.ReturnPressed];
}
