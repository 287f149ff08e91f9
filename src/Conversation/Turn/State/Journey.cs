using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;
using BackPainBot.Domain.Recovery;

namespace BackPainBot.Conversation.Turn.State;

/// <summary>What a person has told about their back, in any message. Nothing here is asked twice.</summary>
public sealed record Journey
{
    public PainNow Pain { get; init; }

    /// <summary>0 to 10, as last given.</summary>
    public int? PainScore { get; init; }

    public DateTimeOffset? PainAt { get; init; }

    /// <summary>Several scores with their times, as in "8 in the morning and 3 later"; empty for a single one for now.</summary>
    public string PainTimes { get; init; } = "";

    /// <summary>Ids of what was said in so many words, as in <c>discharged</c>; only these are said back.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary><c>left</c> or <c>right</c>, or empty.</summary>
    public string Side { get; init; } = "";

    /// <summary>Who it is about if not the writer, as in "your mum"; else empty.</summary>
    public string About { get; init; } = "";

    /// <summary><c>her</c>, <c>him</c> or <c>them</c>, with <see cref="About"/>.</summary>
    public string AboutPronoun { get; init; } = "";

    public Archetype Archetype { get; init; }

    public CareStatus Care { get; init; }

    /// <summary>What they want to get back to, in plain words.</summary>
    public string Activity { get; init; } = "";

    /// <summary>Plain activity words that bring it on.</summary>
    public IReadOnlyList<string> Triggers { get; init; } = [];

    public AsksFor AsksFor { get; init; }

    /// <summary>Where they are in the order of relief; null until something is known.</summary>
    public RecoveryStep? Step { get; init; }

    /// <summary>When they last went through the safety questions without a hit.</summary>
    public DateTimeOffset? SafetyCheckedAt { get; init; }

    public PainState PainState => new(Pain, PainScore, PainAt);

    /// <summary>Whether the first message (or any since) has told a story worth reflecting back.</summary>
    public bool HasStory =>
        Pain != PainNow.Unknown || Archetype != Archetype.Unknown || Care != CareStatus.Unknown || Activity.Length > 0 || Triggers.Count > 0;
}
