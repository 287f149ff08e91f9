using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Gates;

/// <summary>Ids of what <c>dialogs/notices.yaml</c> says.</summary>
public static class NoticeWords
{
    public const string Stem = "notices";
    public const string Phone = "phone";
    public const string Waiting = "waiting";
    public const string AskState = "ask-state";
    public const string AskStateSoon = "ask-state-soon";
    public const string AskSafe = "ask-safe";
    public const string Again = "again";
    public const string AgainBrief = "again-brief";
    public const string AgainBriefSoon = "again-brief-soon";
    public const string AgainBriefCrisis = "again-brief-crisis";
    public const string AgainBriefMinor = "again-brief-minor";
    public const string IsHappening = "is-happening";
    public const string IsHappeningSoon = "is-happening-soon";
    public const string NotHappeningQuoted = "not-happening-quoted";
    public const string AgainCrisis = "again-crisis";
    public const string HelpComing = "help-coming";
    public const string Booked = "booked";
    public const string Read = "read";
    public const string NotHappening = "not-happening";
    public const string NotHappeningUrgent = "not-happening-urgent";
    public const string LongAgo = "long-ago";
    public const string Adult = "adult";
    public const string Confirm = "confirm";
    public const string Goodbye = "goodbye";
    public const string Checked = "checked";
    public const string AfterChecked = "after-checked";
    public const string Safe = "safe";
    public const string TakenBack = "taken-back";
    public const string AfterCrisis = "after-crisis";
    public const string OnTop = "on-top";
    public const string OnTopCrisis = "on-top-crisis";
    public const string Resume = "resume";
    public const string MinorAgain = "minor-again";
    public const string SoonLead = "soon-lead";
    public const string Fallback = "fallback";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(NoticeWords)).Skip(1)], ["quote"]);
}
