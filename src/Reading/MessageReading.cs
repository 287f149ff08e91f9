using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Reading;

/// <summary>What one inbox message says, each field with the spans that support it.</summary>
public sealed record MessageReading
{
    public bool InScope { get; init; }

    public Archetype Archetype { get; init; }

    public PainNow PainNow { get; init; }

    /// <summary>0 to 10, if the message gives one for now.</summary>
    public int? PainScore { get; init; }

    public IReadOnlyList<RedFlagFinding> RedFlags { get; init; } = [];

    public Urgency Urgency { get; init; }

    public bool Crisis { get; init; }

    /// <summary>Plain activity words, as in <c>sitting</c> or <c>deadlifting</c>.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    /// <summary>The sport, work or pastime the message is about.</summary>
    public string? Activity { get; init; }

    public CareStatus CareStatus { get; init; }

    public AsksFor AsksFor { get; init; }

    /// <summary>The message's questions, most important first, as spans.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Set when the text could not be read as a message (empty, no letters, another language); says why in a code such as <c>empty</c>, <c>not-text</c>, <c>other-language</c>.</summary>
    public string? Unreadable { get; init; }

    /// <summary>Quoted spans by field name of the <c>read</c> contract.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Evidence { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
