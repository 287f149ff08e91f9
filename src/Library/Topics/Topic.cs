using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Recovery;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Library.Topics;

/// <summary>One authored page with its front matter.</summary>
public sealed record Topic
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Empty means any.</summary>
    public IReadOnlyList<Archetype> Audience { get; init; } = [];

    public IReadOnlyList<RecoveryStep> Stages { get; init; } = [];

    public LoadingLevel Loading { get; init; }

    /// <summary>owner-view, low, moderate or guideline.</summary>
    public required string Evidence { get; init; }

    public IReadOnlyList<TopicSource> Sources { get; init; } = [];

    public IReadOnlyList<string> Asks { get; init; } = [];

    /// <summary>Words one of which must be said before the page is ranked; empty for a page that is for everybody.</summary>
    public IReadOnlyList<string> OnlyIfSaid { get; init; } = [];

    public IReadOnlyList<string> Related { get; init; } = [];

    public DateOnly Reviewed { get; init; }

    public DateOnly ReviewBy { get; init; }

    public string ClinicalReview { get; init; } = "pending";

    /// <summary>The Markdown below the front matter.</summary>
    public required string Body { get; init; }

    /// <summary>The headings of the body in order, H2 and below.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];
}
