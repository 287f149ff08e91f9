using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.Replies;

namespace BackPainBot.Conversation.Dialogs.Cards;

/// <summary>The few words on cards and pictures, from <c>dialogs/cards.yaml</c>.</summary>
/// <param name="Own">Label of the line for own words.</param>
/// <param name="Done">The button.</param>
public sealed record CardLabels(string Own, string Done)
{
    public const string Stem = "cards";

    /// <summary>What an old card or button is answered with.</summary>
    public const string Passed = "passed";

    public static ScriptContract Contract { get; } = new(
        Stem, [], ["own", "done", Passed, "map-title", "map-brings", "map-takes", "map-side", "map-fine", "map-eases", "map-worst", "map-morning", "map-settles", "map-comfort", "map-note", "trend-title", "trend-none"], []);

    public static CardLabels From(Speaker speaker, CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return new CardLabels(speaker.Words(turn, Stem, "own"), speaker.Words(turn, Stem, "done"));
    }
}
