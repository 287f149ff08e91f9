namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>What a message says about a list of suggested questions.</summary>
public sealed record TickTold
{
    /// <summary>Ids they want.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Ids they don't want.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>What they named and no question is about.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>Questions of their own, as written.</summary>
    public IReadOnlyList<string> Own { get; init; } = [];
}
