namespace BackPainBot.Conversation.Scripts;

/// <summary>The words of one dialog or one part of the turn. A script never holds a condition.</summary>
public sealed record Script
{
    /// <summary>The file's stem; the dialog class has the same name.</summary>
    public required string Stem { get; init; }

    /// <summary>The file as shown in problems.</summary>
    public required string File { get; init; }

    public IReadOnlyList<ScriptStep> Steps { get; init; } = [];

    /// <summary>Things the bot says, each in one or more wordings that take turns.</summary>
    public IReadOnlyDictionary<string, ScriptLines> Says { get; init; } = new Dictionary<string, ScriptLines>();

    /// <summary>Things a person can say at any time.</summary>
    public IReadOnlyList<ScriptChoice> Commands { get; init; } = [];

    /// <exception cref="KeyNotFoundException">The script has no such step; the start-up check reports it before anybody meets it.</exception>
    public ScriptStep Step(string id) =>
        Steps.FirstOrDefault(step => step.Id == id) ?? throw new KeyNotFoundException($"{File}: no step '{id}'");
}
