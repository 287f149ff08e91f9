namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>Check-ins over time and the one being taken.</summary>
public sealed record CheckInState
{
    public IReadOnlyList<CheckInEntry> Entries { get; init; } = [];

    public bool PainAsked { get; init; }

    public int? Pain { get; init; }

    public string Change { get; init; } = "";

    public string Helped { get; init; } = "";

    public bool HelpedAsked { get; init; }

    /// <summary>What happened since: plan-agreed, cause-discussed, stopped, new-trigger, nothing.</summary>
    public string Since { get; init; } = "";

    /// <summary>When the bot may write first: tomorrow, week or no; empty until asked.</summary>
    public string Again { get; init; } = "";

    /// <summary>The code that brings this conversation back on another device.</summary>
    public string Code { get; init; } = "";
}
