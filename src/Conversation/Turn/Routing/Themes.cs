using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What a question is about where that decides how it is opened: loads, going back, diagnosis, medicines and privacy have lines that may not be crossed.</summary>
public sealed class Themes(CommandMatcher commands, Subject subject)
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

    /// <summary>"All" or "done" goes on with nothing.</summary>
    private const int ShortestFollowUp = 3;

    // Pages to go through, one a turn, when somebody keeps asking for the same thing.
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        [Loading] = ["still-kinda-hurts", "while-not-ready", "loopholes", "only-what-reduces-pain", "our-cautious-line", "moving-over-numbers", "honest-expectations", "drop-the-ego", "investigate-triggers", "walking"],
        [Return] = ["still-kinda-hurts", "honest-expectations", "stop-now-or-later", "pain-under-control", "resume-new-and-improved", "loopholes", "running", "crossfit-and-classes", "golf-and-racquet", "after-surgery"],
        [Diagnosis] = ["find-out-why", "pain-and-damage", "second-opinion", "choosing-a-physio"],
        [Medication] = ["medication-questions", "painkillers-to-train"],
    };

    public static ScriptContract Contract { get; } = new(Stem, [], [], []);

    /// <summary>The theme's name, or empty for an ordinary question.</summary>
    public string Of(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (Heard(turn) is { } heard)
            return heard;
        var read = FactTaker.AsksForOf(turn) switch
        {
            AsksFor.ExerciseProgram => Loading,
            AsksFor.ReturnToActivity => Return,
            AsksFor.Diagnosis => Diagnosis,
            AsksFor.Medication => Medication,
            AsksFor.Surgery => Surgery,
            AsksFor.ImagingResults => Imaging,
            _ => "",
        };
        if (subject.IsAboutSomeoneElse(turn) && read == Return)
            return "";
        if (read.Length == 0 && Questions.Looks(turn.Text) && subject.IsActivity(turn) && !subject.IsAboutSomeoneElse(turn))
            return Return;
        return read.Length > 0 || !FollowsUp(turn) ? read : turn.Memory.Talk.LastTheme;
    }

    /// <summary>Whether the person presses on with what was just declined.</summary>
    public static bool Presses(CurrentTurn turn, string theme)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return theme.Length > 0 && turn.Memory.Talk.LastTheme == theme && Pages.ContainsKey(theme);
    }

    /// <summary>Whether a theme has pages of its own.</summary>
    public static bool HasPages(string theme) => Pages.ContainsKey(theme);

    // Somebody who keeps up their rehab asks what comes next in it, which is not the same as asking for a workout.
    private static readonly string[] RehabPages = ["what-comes-next-at-home", "keep-your-physio-programme", "before-your-last-visit", "monthly-form-check", "core-work", "how-long-recovery-takes", "only-what-reduces-pain"];

    private static string[] PagesFor(CurrentTurn turn, string theme) =>
        theme == Loading && turn.Memory.Journey.Archetype == Archetype.StillRehabbing ? RehabPages : Pages.GetValueOrDefault(theme, []);

    /// <summary>The theme's next page that was not shown lately, or null.</summary>
    public static string? NextPage(CurrentTurn turn, string theme)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return PagesFor(turn, theme).FirstOrDefault(page => !turn.Memory.Talk.CitedLately.Contains(page));
    }

    /// <summary>Whether a page speaks to the theme itself and not to some word in the message.</summary>
    public static bool Suits(CurrentTurn turn, string theme, string page) => PagesFor(turn, theme).Contains(page);

    private bool FollowsUp(CurrentTurn turn) =>
        turn.Memory.Talk.LastTheme.Length > 0
        && PlainWords.Split(PlainWords.Of(turn.Text)).Length is >= ShortestFollowUp and <= LongestFollowUp
        && !(Questions.Looks(turn.Text) && subject.IsMentioned(turn))
        && (Questions.Looks(turn.Text) || !FactTaker.Tells(turn));

    // A long story that mentions tablets is not about tablets, unless that is what it asks.
    private string? Heard(CurrentTurn turn)
    {
        var heard = commands.Find(Stem, turn.Text) ?? commands.Hear(Stem, turn.Text) ?? commands.HearAnywhere(Stem, turn.Text);
        return heard is Medication && commands.Hear(Stem, turn.Text) is null && turn.Reading.AsksFor != AsksFor.Medication ? null : heard;
    }
}
