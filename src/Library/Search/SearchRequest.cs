using BackPainBot.Domain.Archetypes;
using BackPainBot.Domain.Recovery;
using BackPainBot.Domain.Safety;

namespace BackPainBot.Library.Search;

/// <summary>A question to the library.</summary>
/// <param name="Text">The person's own words, a question or a whole message.</param>
public sealed record SearchRequest(string Text)
{
    /// <summary>What else the person is known to have said; it ranks nothing, but a page that waits for a word is let in if it stands here.</summary>
    public string Said { get; init; } = "";

    /// <summary>What the passage of each page is chosen by, where that is not all of the text: the question in a long message. Pages are ranked by the text.</summary>
    public string Question { get; init; } = "";

    /// <summary>The highest loading level that may be returned. The author's tool ranks everything; a conversation passes what <c>SafetyPolicy</c> allows.</summary>
    public LoadingLevel MaxLoading { get; init; } = LoadingLevel.Loading;

    /// <summary>If set, pages written for other archetypes are left out.</summary>
    public Archetype? Audience { get; init; }

    /// <summary>If set, pages for other steps are left out.</summary>
    public RecoveryStep? Stage { get; init; }

    /// <summary>At most this many topics.</summary>
    public int Limit { get; init; } = 10;
}
