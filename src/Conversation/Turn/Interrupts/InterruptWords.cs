using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Interrupts;

/// <summary>Ids of what <c>dialogs/always.yaml</c> says; its commands work at any time.</summary>
public static class InterruptWords
{
    public const string Stem = "always";
    public const string Help = "help";
    public const string HelpInDialog = "help-in-dialog";
    public const string NothingToGoBackTo = "nothing-to-go-back-to";
    public const string FirstQuestion = "first-question";
    public const string NothingToSkip = "nothing-to-skip";
    public const string NoQuestionOpen = "no-question-open";
    public const string Stopped = "stopped";
    public const string StoppedIdle = "stopped-idle";
    public const string StartedOver = "started-over";
    public const string Person = "person";
    public const string PersonUnknown = "person-unknown";
    public const string Privacy = "privacy";
    public const string Kept = "kept";
    public const string NotKept = "not-kept";
    public const string Data = "data";
    public const string NoData = "no-data";
    public const string Exported = "exported";
    public const string CodeOwn = "code-own";
    public const string VoiceChanged = "voice-changed";
    public const string Code = "code";
    public const string HaveCode = "have-code";
    public const string CodeUnknown = "code-unknown";
    public const string CodeKnown = "code-known";
    public const string WayOut = "way-out";
    public const string SaveKeeps = "save-keeps";
    public const string UncheckedBye = "unchecked-bye";
    public const string Noted = "noted";
    public const string StillOpen = "still-open";
    public const string NotUnderstood = "not-understood";
    public const string Restarted = "restarted";
    public const string Trend = "trend";
    public const string PainCorrected = "pain-corrected";
    public const string ComeBack = "come-back";
    public const string NoTrend = "no-trend";
    public const string TellMe = "tell-me";
    public const string WhyOffer = "why-offer";
    public const string Forgotten = "forgotten";
    public const string ForgottenAll = "forgotten-all";
    public const string NothingToForget = "nothing-to-forget";
    public const string StepSoon = "step-soon";
    public const string StepDoubted = "step-doubted";
    public const string StepsAll = "steps-all";
    public const string StepsDone = "steps-done";
    public const string StepOne = "step-1";
    public const string StepTwo = "step-2";
    public const string StepThree = "step-3";
    public const string StepFour = "step-4";
    public const string StepFive = "step-5";
    public const string StepSix = "step-6";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(InterruptWords)).Skip(1)], ["facts", "code", "trend", "score"]);
}
