using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>Ids of what <c>dialogs/gates.yaml</c> says.</summary>
public static class GateWords
{
    public const string Stem = "gates";
    public const string Withheld = "withheld";
    public const string Failed = "failed";

    public static ScriptContract Contract { get; } = new(Stem, [], [Withheld, Failed], ["correlation"]);
}
