using BackPainBot.Domain.Safety;

namespace BackPainBot.Library.Topics;

/// <summary>The fixed words shown for a red flag, with country numbers still as placeholders.</summary>
public sealed record SafetyNotice
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string Summary { get; init; } = "";

    public required IReadOnlyList<RedFlag> Flags { get; init; }

    /// <summary>The notice's words for each urgency it can have (Markdown).</summary>
    public required IReadOnlyDictionary<Urgency, string> Words { get; init; }

    /// <summary>One or two sentences to read out on the phone.</summary>
    public string SayOnThePhone { get; init; } = "";

    public string WhileYouWait { get; init; } = "";

    /// <summary>For complaints that are old and have not changed; empty where none applies.</summary>
    public string LongStanding { get; init; } = "";

    public IReadOnlyList<TopicSource> Sources { get; init; } = [];

    public IReadOnlyList<string> Asks { get; init; } = [];

    public DateOnly Reviewed { get; init; }

    /// <summary>A notice never withdraws itself; a past date is an author's problem only.</summary>
    public DateOnly ReviewBy { get; init; }

    /// <summary>The whole notice as Markdown.</summary>
    public string Body { get; init; } = "";
}
