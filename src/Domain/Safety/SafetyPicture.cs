using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Domain.Safety;

/// <summary>All that the policy may know about a person at one moment.</summary>
public sealed record SafetyPicture
{
    public PainState Pain { get; init; } = PainState.Unknown;

    public IReadOnlyList<OpenRedFlag> OpenFlags { get; init; } = [];

    /// <summary>The person may be in danger from themselves and the crisis card is still open.</summary>
    public bool Crisis { get; init; }

    /// <summary>Never part of a verdict; carried so that a withheld text can be replaced in the right tone.</summary>
    public Archetype Archetype { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>How old the answer about pain is; null if there is none, negative if the clock moved back.</summary>
    public TimeSpan? AgeOfAnswer => Now - Pain.AskedAt;

    /// <summary>What is known of somebody who has said nothing.</summary>
    public static SafetyPicture Stranger(DateTimeOffset now) => new() { Now = now };
}
