using BackPainBot.Conversation.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What was found for a message.</summary>
/// <param name="Found">The passages.</param>
/// <param name="Missed">Of several things asked, those that no page answers.</param>
public sealed record LookedUp(Found Found, IReadOnlyList<string> Missed)
{
    public static LookedUp Only(Found found) => new(found, []);

    public static LookedUp Only(Passage passage) => new(new Found([passage], true), []);
}
