using BackPainBot.Conversation.Scripts;
using BackPainBot.Domain;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>Ids of what <c>dialogs/guesses.yaml</c> says: a warning for each flag that may be guessed at, by its code.</summary>
public static class GuessWords
{
    public const string Stem = "guesses";
    public const string GoOn = "go-on";
    public const string Activity = "activity";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. GuessedSigns.Flags.Select(WireName.Of), GoOn, Activity], []);
}
