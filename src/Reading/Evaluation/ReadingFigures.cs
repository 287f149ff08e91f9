namespace BackPainBot.Reading.Evaluation;

/// <summary>What the reader makes of a labelled file. A figure whose label is missing in the whole file is null.</summary>
public sealed record ReadingFigures
{
    public int Messages { get; init; }

    /// <summary>Of the messages with a red flag, the share in which one of theirs was found.</summary>
    public double? Sensitivity { get; init; }

    /// <summary>Of the messages without a red flag, the share in which none fired.</summary>
    public double? Specificity { get; init; }

    /// <summary>The same for messages of class <c>hard-negative</c>.</summary>
    public double? HardNegativeSpecificity { get; init; }

    /// <summary>Ids of messages with cauda-equina or self-harm that were missed; none is acceptable.</summary>
    public IReadOnlyList<string> MissedCritical { get; init; } = [];

    /// <summary>F1 over trigger words.</summary>
    public double? TriggerF1 { get; init; }

    /// <summary>One table a field: inScope, archetype, painNow, urgency, careStatus, asksFor.</summary>
    public IReadOnlyList<Confusion> Fields { get; init; } = [];

    public IReadOnlyList<Misreading> Misread { get; init; } = [];
}
