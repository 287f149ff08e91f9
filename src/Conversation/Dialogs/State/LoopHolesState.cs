namespace BackPainBot.Conversation.Dialogs.State;

/// <summary>The bargains a person makes with their back, and what each has cost.</summary>
public sealed record LoopHolesState
{
    public IReadOnlyList<string> Bargains { get; init; } = [];

    public bool BargainsAsked { get; init; }

    /// <summary>How the next morning usually is.</summary>
    public string NextMorning { get; init; } = "";

    /// <summary>What matters more to them than the numbers.</summary>
    public string Worth { get; init; } = "";
}
