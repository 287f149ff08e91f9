namespace BackPainBot.Conversation.Turn.State;

/// <summary>What is open on the safety side of a conversation.</summary>
public sealed record SafetyMemory
{
    /// <summary>Most urgent first.</summary>
    public IReadOnlyList<OpenFlag> Flags { get; init; } = [];

    /// <summary>What was raised and settled in this conversation; "it is worse" opens it again.</summary>
    public IReadOnlyList<OpenFlag> Settled { get; init; } = [];

    /// <summary>The crisis card is open: only the person saying that they are safe closes it.</summary>
    public bool Crisis { get; init; }

    /// <summary>The message that raised a flag, so that its question is answered once the flag is closed.</summary>
    public string HeldMessage { get; init; } = "";

    /// <summary>The flag whose notice waits for a word from the person, or null.</summary>
    public OpenFlag? Waiting => Flags.FirstOrDefault(flag => !flag.Acknowledged);
}
