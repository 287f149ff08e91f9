using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>Ids of what <c>dialogs/steering.yaml</c> says; its commands steer the conversation from inside an ordinary sentence.</summary>
public static class SteeringWords
{
    public const string Stem = "steering";
    public const string Left = "left";
    public const string LeftGoOn = "left-go-on";
    public const string Later = "later";
    public const string AlsoAsked = "also-asked";
    public const string Filed = "filed";
    public const string LetBe = "let-be";
    public const string AsideForNow = "aside-for-now";
    public const string ThanksOpen = "thanks-open";
    public const string ThanksList = "thanks-list";
    public const string PainHigh = "pain-high";
    public const string TryScale = "try-scale";
    public const string TryChoice = "try-choice";
    public const string TryMany = "try-many";
    public const string TryText = "try-text";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(SteeringWords)).Skip(1)], ["score"]);
}
