using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Which of the things that are said back a person has said in so many words, newest last; one they take back is gone.</summary>
public static class ToldFacts
{
    public const string Discharged = "discharged";
    public const string Cleared = "cleared";
    public const string VisitsEnding = "visits-ending";
    public const string VisitsOver = "visits-over";
    public const string InCare = "in-care";
    public const string NoCare = "no-care";
    public const string KeepsRehab = "keeps-rehab";
    public const string PushesOn = "pushes-on";
    public const string Rests = "rests";
    public const string Scared = "scared";

    /// <summary>That it hurts at all; said back as the pain, not as a clause of its own.</summary>
    public const string Hurts = "hurts";

    private const string Active = "active";

    // Of one row only the latest holds, and of one message the first that it says: "the last visit was two weeks ago, they've run out".
    private static readonly string[][] Rows =
    [
        [VisitsOver, VisitsEnding, Discharged, InCare, NoCare],
        [KeepsRehab, Rests, PushesOn],
        [Cleared],
        [Scared],
        [Hurts],
    ];

    /// <summary>All ids, in the order in which they are said back.</summary>
    public static IReadOnlyList<string> All { get; } = [Cleared, .. Rows[0], .. Rows[1], Scared];

    public static IReadOnlyList<string> After(CurrentTurn turn, IReadOnlyList<string> before)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(before);
        var told = before.Where(id => !IsTakenBack(turn, id)).ToList();
        foreach (var row in Rows)
        {
            if (Array.Find(row, id => turn.Said.States(turn.Text, id)) is not { } said)
                continue;
            told.RemoveAll(row.Contains);
            told.Add(said);
        }

        return told.SequenceEqual(before) ? before : told;
    }

    /// <summary>Whether a message says that something told, or assumed, is not so.</summary>
    public static bool IsTakenBack(CurrentTurn turn, string id)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Said.Denies(turn.Text, id) || (id == Rests && turn.Said.States(turn.Text, Active)) || (id == Scared && turn.Said.Denies(WithoutQuestions(turn.Text), "fear"));
    }

    // "How do I know I'm not damaging it?" takes no fear back.
    private static string WithoutQuestions(string text) => string.Join(". ", Dialogs.Told.Clauses.Sentences(text).Select(BeforeItAsks));

    // "I'm not scared of it any more, can I try the stairs?" tells something first.
    private static string BeforeItAsks(string sentence) =>
        Questions.Looks(sentence) && sentence.IndexOf(Questions.Asking(sentence), StringComparison.Ordinal) is >= 0 and var at ? sentence[..at] : sentence;
}
