using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/understood.yaml</c> says; what was told has its own id there, and what was taken back has it after "not-".</summary>
public static class UnderstoodWords
{
    public const string Stem = "understood";
    public const string Summary = "summary";
    public const string Noted = "noted";
    public const string Refused = "refused";
    public const string PutRight = "put-right";
    public const string PainYes = "pain-yes";
    public const string PainScore = "pain-score";
    public const string PainTimes = "pain-times";
    public const string PainNo = "pain-no";
    public const string Triggers = "triggers";
    public const string Activity = "activity";
    public const string Side = "side";
    public const string NotActivity = "not-activity";
    public const string NotTrigger = "not-trigger";
    public const string NeverTrigger = "never-trigger";

    /// <summary>What stands before the id of something told that was taken back.</summary>
    public const string Not = "not-";

    public static ScriptContract Contract { get; } = new(
        Stem,
        [],
        [.. ScriptContract.IdsOf(typeof(UnderstoodWords)).Except([Stem, Not]), .. ToldFacts.All, .. ToldFacts.All.Select(id => Not + id)],
        ["facts", "score", "triggers", "side", "thing"]);
}
