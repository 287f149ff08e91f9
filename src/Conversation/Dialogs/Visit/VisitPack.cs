namespace BackPainBot.Conversation.Dialogs.Visit;

/// <summary>One page for a visit: the goal, the trigger map, the questions with room for notes.</summary>
public sealed record VisitPack
{
    public required string Title { get; init; }

    public string Goal { get; init; } = "";

    /// <summary>The trigger map's rows.</summary>
    public IReadOnlyList<(string Label, string Value)> Map { get; init; } = [];

    /// <summary>In the person's order, with the answer noted after the visit or empty.</summary>
    public IReadOnlyList<(string Question, string Answer)> Questions { get; init; } = [];

    /// <summary>What they were told at the visit, in their words.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Labels of the parts, from the script.</summary>
    public required VisitLabels Labels { get; init; }
}
