using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/understood.yaml</c> says.</summary>
public static class UnderstoodWords
{
    public const string Stem = "understood";
    public const string Summary = "summary";
    public const string Corrected = "corrected";
    public const string PainYes = "pain-yes";
    public const string PainScore = "pain-score";
    public const string PainNo = "pain-no";
    public const string Triggers = "triggers";
    public const string Activity = "activity";
    public const string Discharged = "care-discharged";
    public const string UnderCare = "care-under-care";
    public const string NoCare = "care-none";
    public const string Rehabbing = "still-rehabbing";
    public const string Jumping = "jumping-back-in";
    public const string Resting = "over-resting";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(UnderstoodWords)).Skip(1)], ["facts", "score", "triggers"]);
}
