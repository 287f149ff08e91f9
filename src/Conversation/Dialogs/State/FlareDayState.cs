namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>A bad day in three taps.</summary>
public sealed record FlareDayState
{
    public string New { get; init; } = "";

    public string Easier { get; init; } = "";

    /// <summary>What eases it in their own words; empty where a button said it.</summary>
    public string EasierWords { get; init; } = "";

    /// <summary>Where they are stuck: floor, bent, bed (lying or sitting), or empty.</summary>
    public string Stuck { get; init; } = "";

    /// <summary>How to get up from there was told.</summary>
    public bool ToldHow { get; init; }

    public string Must { get; init; } = "";
}
