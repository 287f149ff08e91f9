namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>What daily life has shown about what stirs a back up and what settles it.</summary>
public sealed record TriggersState
{
    public bool ProvokesAsked { get; init; }

    /// <summary>little, some or a-lot of it brings the pain on.</summary>
    public string HowLittle { get; init; } = "";

    /// <summary>How long it takes to settle: minutes, hours, next-day, longer.</summary>
    public string Settles { get; init; } = "";

    /// <summary>Minutes of comfort in the most telling position, in their words.</summary>
    public string Tolerance { get; init; } = "";

    public string TimeOfDay { get; init; } = "";

    /// <summary>How much it takes, in their words, as in "about half an hour under a sink".</summary>
    public string HowMuch { get; init; } = "";

    /// <summary>How long each thing is bearable, where more than one was told.</summary>
    public IReadOnlyList<TriggerAmount> Amounts { get; init; } = [];

    /// <summary>The same things in their own words, for the map; empty where a button said it all.</summary>
    public string SettlesWords { get; init; } = "";

    public string NextMorningWords { get; init; } = "";

    public string TimeOfDayWords { get; init; } = "";

    public IReadOnlyList<string> EasesWords { get; init; } = [];

    public string Side { get; init; } = "";

    /// <summary>The sentences of answers that say where it is felt.</summary>
    public string Felt { get; init; } = "";

    /// <summary>Everyday things that don't bother it.</summary>
    public IReadOnlyList<string> Fine { get; init; } = [];

    /// <summary>What was known at the start has been said back.</summary>
    public bool SaidBack { get; init; }

    public string NextMorning { get; init; } = "";

    public IReadOnlyList<string> Eases { get; init; } = [];

    public bool EasesAsked { get; init; }

    /// <summary>yes or no to a week of notes.</summary>
    public string Plan { get; init; } = "";

    public DateTimeOffset? PlanFrom { get; init; }

    public bool Shown { get; init; }

    /// <summary>The map before its last edit, for "put it back"; null where none was made.</summary>
    public MapBefore? Before { get; init; }

    /// <summary>The end of the dialog was said.</summary>
    public bool Concluded { get; init; }
}
