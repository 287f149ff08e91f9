using BackPainBot.Conversation.Scripts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Ids of what <c>dialogs/answers.yaml</c> says.</summary>
public static class AnswerWords
{
    public const string Stem = "answers";
    public const string Also = "also";
    public const string Unanswered = "unanswered";
    public const string UnansweredNearest = "unanswered-nearest";
    public const string UnansweredStory = "unanswered-story";
    public const string UnansweredAround = "unanswered-around";
    public const string PageAround = "page-around";
    public const string ReadMore = "read-more";
    public const string FlagOpen = "flag-open";
    public const string FlagActivity = "flag-activity";
    public const string LoadingPain = "loading-pain";
    public const string LoadingRehab = "loading-rehab";
    public const string LoadingUnknown = "loading-unknown";
    public const string LoadingNoPain = "loading-no-pain";
    public const string LoadingPressed = "loading-pressed";
    public const string LoadingPressedNoPain = "loading-pressed-no-pain";
    public const string ReturnPain = "return-pain";
    public const string ReturnUnknown = "return-unknown";
    public const string ReturnNoPain = "return-no-pain";
    public const string ReturnNamed = "return-named";
    public const string ReturnPressed = "return-pressed";
    public const string Diagnosis = "diagnosis";
    public const string DiagnosisPressed = "diagnosis-pressed";
    public const string Medication = "medication";
    public const string MedicationPressed = "medication-pressed";
    public const string Surgery = "surgery";
    public const string Imaging = "imaging";
    public const string Privacy = "privacy";
    public const string Signs = "signs";
    public const string Helpful = "helpful";
    public const string NotHelpful = "not-helpful";
    public const string SaidWithin = "said-within";
    public const string NothingCloser = "nothing-closer";
    public const string NothingCloserBare = "nothing-closer-bare";
    public const string CalmNow = "calm-now";
    public const string Again = "again";
    public const string NoPage = "no-page";
    public const string NoPageOpen = "no-page-open";
    public const string OnList = "on-list";
    public const string Missed = "missed";
    public const string AskNext = "ask-next";
    public const string InGeneral = "in-general";
    public const string Others = "others";
    public const string PlanSore = "plan-sore";

    public static ScriptContract Contract { get; } = new(Stem, [], [.. ScriptContract.IdsOf(typeof(AnswerWords)).Skip(1)], ["titles", "things", "thing", "question", "what"]);
}
