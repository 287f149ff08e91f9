namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>The list of questions that a person takes to a visit.</summary>
public sealed record DoctorVisitState
{
    /// <summary>Which visit: next, visits-ending, procedure, scan, work, general (none yet), been.</summary>
    public string Visit { get; init; } = "";

    public string Goal { get; init; } = "";

    public bool GoalAsked { get; init; }

    /// <summary>Ids of the suggested questions, in order.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    /// <summary>Ids of the ticked questions and the person's own, in the order they want.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    public bool Ticked { get; init; }

    /// <summary>Ticked at the question for the goal, which is still to be said.</summary>
    public bool TickedFirst { get; init; }

    /// <summary>Own questions by the id they have in <see cref="Chosen"/>.</summary>
    public IReadOnlyDictionary<string, string> Own { get; init; } = new Dictionary<string, string>();

    /// <summary>Own questions, by id, that the last message put on the list without asking for it.</summary>
    public IReadOnlyList<string> Filed { get; init; } = [];

    /// <summary>How many own questions were put on the list before any were suggested.</summary>
    public int OwnBefore { get; init; }

    /// <summary>The words for this kind of visit were said.</summary>
    public bool LedIn { get; init; }

    /// <summary>What was just asked of the helper beside the list, and may still be put on it.</summary>
    public string Aside { get; init; } = "";

    /// <summary>The page was handed over: a change to it hands it over anew.</summary>
    public bool Anew { get; init; }

    /// <summary>No more to change.</summary>
    public bool Settled { get; init; }

    /// <summary>For whom the questions were wished to speak; empty where it is as whose back it is.</summary>
    public string Voice { get; init; } = "";

    /// <summary>What the clinician said, by question id.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    /// <summary>What they were told at the visit, in their words, besides the answers to questions of the list.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How many of the notes have been said back.</summary>
    public int NotesSaid { get; init; }

    /// <summary>How many questions that are not printed have been said to be so.</summary>
    public int HeldSaid { get; init; }

    /// <summary>No more to note.</summary>
    public bool NotesDone { get; init; }

    /// <summary>The visit has been and its answers are being noted.</summary>
    public bool After { get; init; }
}
