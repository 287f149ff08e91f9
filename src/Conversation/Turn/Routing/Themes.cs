using System.Text.RegularExpressions;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What a question is about where that decides how it is opened: loads, going back, diagnosis, medicines and privacy have lines that may not be crossed.</summary>
public sealed class Themes(CommandMatcher commands, Subject subject, Situations situations)
{
    public const string Stem = "themes";
    public const string Loading = "loading";
    public const string Return = "return";
    public const string Diagnosis = "diagnosis";
    public const string Medication = "medication";
    public const string Surgery = "surgery";
    public const string Imaging = "imaging";
    public const string Privacy = "privacy";

    public const string Signs = "signs";

    /// <summary>A follow-up of at most this many words goes on with the theme before it.</summary>
    private const int LongestFollowUp = 14;

    /// <summary>One that names nothing new is shorter still.</summary>
    private const int LongestBareFollowUp = 5;

    /// <summary>"All" or "done" goes on with nothing.</summary>
    private const int ShortestFollowUp = 2;

    // "How do I figure out if it's the squats or the sitting?" presses for nothing.
    private static readonly Regex FindsOut = new(@"\b(?:figure out|find out|work out (?:if|whether|which|what)|tell (?:if|whether|which)|how (?:do|would|will|can) i (?:know|tell)|what sets)\b", RegexOptions.IgnoreCase);

    // "Feeding mostly, and lifting her, she's 8 kilos" presses for no diagnosis either.
    private static readonly Regex AsksWhatItIs = new(@"\b(?:diagnos\w*|agree|disagree|guess\w*|is it|it'?s a|have i|do i have|i have|i'?ve got|could it|might it|slipped|disc|sciatica|arthritis|stenosis|likely|probably|odds|sure|wrong with|what'?s wrong|name it|tell me|reckon|think|feeling|gut|best bet|opinion)\b", RegexOptions.IgnoreCase);

    // Sacks at work are no training.
    private static readonly Regex JobLifting = new(@"\b(?:lift\w*|carry\w*|carri\w*|mov(?:e|es|ing)|load\w*|unload\w*|haul\w*|shift(?:ing)?|deliver\w*)\b[^.?!]{0,30}\b(?:sacks?|boxes|crates|pallets?|parcels?|barrels?|kegs?|patients?|residents?|furniture|sofas?|fridges?|washing machines?|bricks?|bags of|hods?|trays)\b|\b(?:lift|pick|carry)\w*\b[^.?!]{0,25}\b(?:her|him|(?:my|our|the) (?:little |\w+ year old )?(?:girl|boy|son|daughter|kids?|child|children|toddler|baby|babies|grand\w+|little one))\b", RegexOptions.IgnoreCase);
    private static readonly Regex Lifts = new(@"\b(?:dead ?lift\w*|squat\w*|bench|barbell|dumb ?bells?|lunges?|planks?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex OnWater = new(@"\berg(?:o|ometer)?s?\b|\browing (?:machine|club|boat|race|crew)s?\b|\bin the boat\b|\bsculling\b", RegexOptions.IgnoreCase);
    private static readonly Regex Training = new(@"\b(?:gym|training|train|workout|work out|exercis\w*|program\w*|plan|routine|sets|reps|strength\w*|dead ?lifts?|deadlifting|squats?|bench|press\w*|overhead|pull[- ]?ups?|barbell|dumb ?bells?|kettle ?bells?|weights?|lifting again|powerlift\w*|crossfit|curls?|rows?)\b", RegexOptions.IgnoreCase);

    private static readonly Regex OthersMedicine = new(@"\b(?:gp|doctors?|doc|dr|he|she|they|surgery|111)\b[^.?!]{0,20}\b(?:just|only|keeps?|always|says?|said|gave|gives?|told|prescribed|wants)\b", RegexOptions.IgnoreCase);
    // How much somebody has taken is never only told.
    private static readonly Regex Took = new(@"\b(?:took|taken|taking|swallow\w*|drank|drunk|had (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several))\b|\d", RegexOptions.IgnoreCase);
    private static readonly Regex MedicineWish = new(@"\b(?:i (?:want|need|would like|could do with)|i'?d like|stronger|something for|recommend|suggest|which|how (?:many|much|often)|can i|should i|enough|doesn'?t (?:work|help|touch)|(?:not|isn'?t|aren'?t|never) (?:really )?(?:working|helping|touching|enough)|mak(?:e|es|ing) me|side effects?|sick|stomach|dizzy|drowsy|run(?:ning)? out|more of|ran out|too many|overdos\w*)\b", RegexOptions.IgnoreCase);

    // "What if he says there are no light duties, do I go in on Monday?" asks about a job and presses for no sport.
    private static readonly Regex Load = new(@"\b(?:lift\w*|carry\w*|haul\w*|shift(?:ing)? (?:the |those |heavy )?\w*(?:boxes|crates|sacks|pallets)|crates?|boxe?s|sacks?|pallets?|barrels?|kegs?|bricks?|bags|loads?|heavy|\d+ ?(?:kgs?|kilos?|lbs?|pounds|stone)|patients?|residents?)\b", RegexOptions.IgnoreCase);
    private static readonly Regex AboutWork = new(@"\b(?:light(?:er)? (?:duties|duty|work|picks?|jobs?|tasks?)|boss|gaffer|foreman|supervisor|manager|rota|employer|fit note|sick note|occupational health|phased return|(?:go|going|turn|turning) (?:in|up|back in)(?: to work)? (?:on )?(?:monday|tomorrow|today|tonight|next week)|stay(?:ing)? off)\b", RegexOptions.IgnoreCase);

    // "GP says I can exercise" asks for nothing that could have been declined.
    private static readonly Regex AsksForIt = new(@"\?|\b(?:how|what|which|when|where|can i|may i|could i|should i|tell|give|write|make|show|let me|need|want|please|thinking of|thinking about|going to|gonna|off to|fancy)\b", RegexOptions.IgnoreCase);

    // Only a line that may not be crossed is held against whoever presses on.
    private static readonly string[] Lines = [Loading, Medication, Diagnosis, Privacy];

    // Pages to go through, one a turn, when somebody keeps asking for the same thing.
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        [Loading] = ["while-not-ready", "loopholes", "still-kinda-hurts", "only-what-reduces-pain", "our-cautious-line", "moving-over-numbers", "honest-expectations", "drop-the-ego", "investigate-triggers", "walking"],
        [Return] = ["still-kinda-hurts", "honest-expectations", "stop-now-or-later", "pain-under-control", "loopholes", "running", "crossfit-and-classes", "golf-and-racquet", "after-surgery"],
        [Diagnosis] = ["find-out-why", "pain-and-damage", "second-opinion", "choosing-a-physio"],
        [Medication] = ["medication-questions", "painkillers-to-train"],
    };

    // The plan for going back is for a back that is quiet.
    private static readonly string[] PainlessPages = ["pain-under-control", "resume-new-and-improved", "cleared-but-then-what", "monthly-form-check"];

    // Somebody who keeps up their rehab asks what comes next in it, which is not the same as asking for a workout.
    private static readonly string[] RehabPages = ["what-comes-next-at-home", "keep-your-physio-programme", "before-your-last-visit", "monthly-form-check", "core-work", "how-long-recovery-takes", "only-what-reduces-pain"];

    public static ScriptContract Contract { get; } = new(Stem, [], [], []);

    /// <summary>The theme's name, or empty for an ordinary question.</summary>
    public string Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // "Rows" are lifted, and rowing is a sport.
        return Found(turn) is var found && found == Loading && IsRowing(turn.Text) ? Return : found;
    }

    /// <summary>Whether a text speaks of rowing, on water or on the machine, and of no lift of that name.</summary>
    public static bool IsRowing(string text) => OnWater.IsMatch(text) && !Lifts.IsMatch(text);

    private string Found(CurrentTurn turn)
    {
        if (Heard(turn) is { } heard && (heard != Return || (!Relatives.IsAboutOther(turn) && !IsOrdinary(turn))))
            return heard;
        var read = ReadIn(turn);
        if (AboutWork.IsMatch(turn.Text) && !Training.IsMatch(turn.Text) && !Load.IsMatch(turn.Text) && read is "" or Return or Loading && turn.Memory.Talk.LastTheme is "" or Return or Loading)
            return "";
        if ((read is Return or Loading && Relatives.IsAboutOther(turn)) || (read == Return && IsOrdinary(turn)))
            return "";
        if (read.Length == 0 && AsksToGoBack(turn) && subject.IsActivity(turn) && !turn.Said.Mentions(turn.Text, "ball-chair") && !Relatives.IsAboutOther(turn))
            return Return;
        return read.Length > 0 || !FollowsUp(turn) ? read : turn.Memory.Talk.LastTheme;
    }

    /// <summary>Whether the person presses on with what was just declined: what they had only told before was not asked for.</summary>
    public static bool Presses(CurrentTurn turn, string theme)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return theme.Length > 0 && turn.Memory.Talk.LastTheme == theme && !FindsOut.IsMatch(turn.Text) && !FollowUps.Measures(turn.Text) && Pages.ContainsKey(theme) && AsksForIt.IsMatch(turn.Memory.Talk.LastAsk);
    }

    /// <summary>Whether a theme has pages of its own.</summary>
    public static bool HasPages(string theme) => Pages.ContainsKey(theme);

    /// <summary>The theme's next page that was not shown lately, or null.</summary>
    public static string? NextPage(CurrentTurn turn, string theme)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return PagesFor(turn, theme).FirstOrDefault(page => !turn.Memory.Talk.CitedLately.Contains(page) && PageGuard.Fits(turn, page) && (page != "running" || turn.Said.Mentions(turn.Text, "runs")));
    }

    /// <summary>Whether a page speaks to the theme itself and not to some word in the message.</summary>
    public static bool Suits(CurrentTurn turn, string theme, string page) => PagesFor(turn, theme).Contains(page);

    private static string[] PagesFor(CurrentTurn turn, string theme)
    {
        if (theme == Loading && turn.Memory.Journey.Archetype == Archetype.StillRehabbing && turn.Memory.Journey.Told.Contains(ToldFacts.KeepsRehab))
            return RehabPages;
        return theme is Return or Loading && turn.IsPainless ? PainlessPages : Pages.GetValueOrDefault(theme, []);
    }


    // The reading guesses from the whole message; a line is only drawn where the message has the words for it.
    private string ReadIn(CurrentTurn turn)
    {
        var (theme, family) = FactTaker.AsksForOf(turn) switch
        {
            AsksFor.ExerciseProgram => (Loading, "programme"),
            AsksFor.ReturnToActivity => (Return, "may-i"),
            AsksFor.Diagnosis => (Diagnosis, "cause"),
            AsksFor.Medication => (Medication, "medicine"),
            AsksFor.Surgery => (Surgery, "operation"),
            AsksFor.ImagingResults => (Imaging, "scan"),
            _ => ("", ""),
        };
        if (theme == Medication && !Asks(turn) && OthersMedicine.IsMatch(turn.Text) && !MedicineWish.IsMatch(turn.Text) && !Took.IsMatch(turn.Text))
            return "";
        if (theme == Loading && JobLifting.IsMatch(turn.Text) && !Training.IsMatch(turn.Text))
            return "";
        if (theme.Length == 0 || !turn.Said.Holds(turn.Text, family) || (family is "medicine" or "operation" && turn.Said.IsRefused(turn.Text, family)))
            return "";
        // "Three visits left, is there a plan for after?" asks for what belongs in those visits.
        if (theme == Loading && turn.Said.States(turn.Text, ToldFacts.VisitsEnding))
            return "";
        // "The GP says it's OK to go back" asks nobody's leave.
        if (theme == Return && !Asks(turn))
            return "";
        // "Scan clear" tells of a check; nobody asks for it to be read.
        if (theme == Imaging && !Asks(turn) && commands.HearAnywhere(Gates.NoticeWords.Stem, turn.Text, Gates.NoticeHearing.Checked))
            return "";
        // Within a dialog, and in a few words at any time, a statement answers and asks for nothing.
        return turn.Memory.Talk.Pending is null || Asks(turn) ? theme : "";
    }

    // Walking, a job, a fear or a doctor is not an activity to be cleared for.
    private bool IsOrdinary(CurrentTurn turn) =>
        situations.DirectPage(turn) is not null || turn.Said.Mentions(turn.Text, "back-to-clinician") || turn.Said.Mentions(turn.Text, "garden-jobs") || turn.Said.Mentions(turn.Text, "ball-chair") || (turn.Said.Mentions(turn.Text, "walk") && !subject.IsActivity(turn));

    private static bool AsksToGoBack(CurrentTurn turn) => Asks(turn) && turn.Said.Holds(turn.Text, "may-i");

    private static bool Asks(CurrentTurn turn) => AskedThings.QuestionsOf(turn.Text).Count > 0;

    private bool FollowsUp(CurrentTurn turn)
    {
        var words = PlainWords.Split(PlainWords.Of(turn.Text)).Length;
        if (!Lines.Contains(turn.Memory.Talk.LastTheme) || words is < ShortestFollowUp or > LongestFollowUp)
            return false;
        // "Feeding mostly, and lifting her, she's 8 kilos" asks once more for no diagnosis.
        if (turn.Memory.Talk.LastTheme == Diagnosis && !AsksWhatItIs.IsMatch(turn.Text))
            return false;
        var isOpen = turn.Memory.Talk.Pending is not null;
        if (turn.Said.Mentions(turn.Text, "press"))
            return !isOpen || Asks(turn) || !FactTaker.Tells(turn);
        return !isOpen && words <= LongestBareFollowUp && Questions.Looks(turn.Text) && !turn.Said.Mentions(turn.Text, "moves-on") && !subject.IsMentioned(turn) && !situations.HasPlace(turn);
    }

    // A long story that mentions tablets is not about tablets, unless that is what it asks.
    private string? Heard(CurrentTurn turn)
    {
        var heard = commands.Find(Stem, turn.Text) ?? commands.Hear(Stem, turn.Text) ?? commands.HearAnywhere(Stem, turn.Text);
        // "Is it dangerous to keep digging?" asks about the digging.
        if (heard == Signs && PlainWords.IndexOf(PlainWords.Of(turn.Text), "is it dangerous") >= 0 && situations.PlaceIn(turn.Text) is not null)
            return null;
        // "The GP just says take paracetamol" asks for none.
        if (heard is Medication && !Asks(turn) && OthersMedicine.IsMatch(turn.Text) && !MedicineWish.IsMatch(turn.Text) && !Took.IsMatch(turn.Text))
            return null;
        return heard is Medication && (commands.Hear(Stem, turn.Text) is null || !Asks(turn)) && turn.Reading.AsksFor != AsksFor.Medication ? null : heard;
    }
}
