namespace BackPainBot.Conversation.Turn.State;

/// <summary>How the conversation itself is going.</summary>
public sealed record Talk
{
    public bool Greeted { get; init; }

    /// <summary>Code of the country that they said they are in, so that the numbers to call are theirs; empty if they said none.</summary>
    public string Country { get; init; } = "";

    /// <summary>The outermost dialog that runs, or empty.</summary>
    public string Dialog { get; init; } = "";

    public Pending? Pending { get; init; }

    /// <summary>How often each wording was used, by script/says, so that the next one differs.</summary>
    public IReadOnlyDictionary<string, int> Used { get; init; } = new Dictionary<string, int>();

    /// <summary>The last thing they asked, for short follow-ups such as "and heavier?".</summary>
    public string LastAsk { get; init; } = "";

    /// <summary>The last question that stood by itself: what follows it in a few words ("even after a month?") goes with it.</summary>
    public string LastQuestion { get; init; } = "";

    /// <summary>What was said to that question, by page and question: said to be no answer, it is not given again.</summary>
    public IReadOnlyList<string> Tried { get; init; } = [];

    /// <summary>Questions whose answers were given in this talk, the last first.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>Ids of pages that were said to be no answer, until something else is asked.</summary>
    public IReadOnlyList<string> RefusedPages { get; init; } = [];

    /// <summary>The step of the six that was explained last, 0 for all of them; null once something else was asked.</summary>
    public int? StepShown { get; init; }

    /// <summary>What the last ask was about, as in <c>loading</c> or <c>medication</c>; empty if it was an ordinary question.</summary>
    public string LastTheme { get; init; } = "";

    /// <summary>Ids of pages cited lately, newest first, so that pressing on does not get the same page again.</summary>
    public IReadOnlyList<string> CitedLately { get; init; } = [];

    /// <summary>What they told in earlier messages, oldest first and cut to a page, so that no dialog asks it again.</summary>
    public string Told { get; init; } = "";

    /// <summary>Dialogs that were left before their end: taken up again where they were, and only if the person asks for it.</summary>
    public IReadOnlyList<LeftDialog> Left { get; init; } = [];

    /// <summary>The dialog that the last message offered with a question, so that a "yes please" is heard; empty a turn later.</summary>
    public string Offered { get; init; } = "";

    /// <summary>The questions that were offered beside the last answer, in their order; empty a turn later.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A feeling was met and one easy thing asked, so that a few words are its answer and nothing from outside.</summary>
    public bool Listens { get; init; }

    /// <summary>The topics of the last answer, for "was this helpful".</summary>
    public IReadOnlyList<string> LastCited { get; init; } = [];

    /// <summary>The passages of the last answer by page and heading: one that did not help is not shown twice in a row.</summary>
    public IReadOnlyList<string> LastShown { get; init; } = [];

    /// <summary>Passages that stood below a plain answer, so that the same question again gets its answer and no page.</summary>
    public IReadOnlyList<string> DirectShown { get; init; } = [];

    /// <summary>The understood summary was the last thing shown, so a correction may follow.</summary>
    public bool ShowedUnderstood { get; init; }
}
