namespace BackPainBot.Conversation.Scripts;

/// <summary>One question of a dialog, in an author's words.</summary>
public sealed record ScriptStep
{
    public required string Id { get; init; }

    public AnswerKind Kind { get; init; }

    /// <summary>The question (Markdown with placeholders).</summary>
    public required string Ask { get; init; }

    /// <summary>The same question in other words, for when the first was not understood.</summary>
    public string Again { get; init; } = "";

    /// <summary>The answer to "why do you ask?".</summary>
    public required string Why { get; init; }

    public IReadOnlyList<ScriptChoice> Choices { get; init; } = [];

    /// <summary>Line of the step in its file, from 1.</summary>
    public int Line { get; init; }

    public ScriptChoice? Find(string choiceId) => Choices.FirstOrDefault(choice => choice.Id == choiceId);
}
