using BackPainBot.Conversation.Scripts;
using BackPainBot.Domain;
using BackPainBot.Domain.Recovery;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/next-step.yaml</c> says: one entry for each of the six steps.</summary>
public static class NextStepWords
{
    public const string Stem = "next-step";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. Enum.GetValues<RecoveryStep>().Select(WireName.Of)], []);
}
