namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>What daily life has shown about what stirs a back up and what settles it.</summary>
public sealed record TriggersState
{
    public IReadOnlyList<string> Provokes { get; init; } = [];

    public bool ProvokesAsked { get; init; }

    /// <summary>little, some or a-lot of it brings the pain on.</summary>
    public string HowLittle { get; init; } = "";

    /// <summary>How long it takes to settle: minutes, hours, next-day, longer.</summary>
    public string Settles { get; init; } = "";

    /// <summary>Minutes of comfort in the most telling position, in their words.</summary>
    public string Tolerance { get; init; } = "";

    public string TimeOfDay { get; init; } = "";

    public string NextMorning { get; init; } = "";

    public IReadOnlyList<string> Eases { get; init; } = [];

    public bool EasesAsked { get; init; }

    /// <summary>yes or no to a week of notes.</summary>
    public string Plan { get; init; } = "";

    public DateTimeOffset? PlanFrom { get; init; }

    public bool Shown { get; init; }
}
