using BackPainBot.Conversation.Companion;
using BackPainBot.Conversation.Dialogs;
using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Dialogs.Cards;
using BackPainBot.Conversation.Dialogs.Visit.Editing;
using BackPainBot.Conversation.Turn.Gates;
using BackPainBot.Conversation.Turn.Interrupts;
using BackPainBot.Conversation.Turn.Routing;

namespace BackPainBot.Conversation.Scripts;

/// <summary>Checks every script and the question bank at once; used at start and by <c>lint</c>.</summary>
public sealed class ScriptAudit(ScriptBook book, QuestionBank bank, DialogHost dialogs)
{
    private static readonly ScriptContract[] WithoutSteps =
    [
        SmallWords.Contract, SmallTalk.Contract, Themes.Contract, CardLabels.Contract, WelcomeWords.Contract, UnderstoodWords.Contract, OfferWords.Contract,
        NextStepWords.Contract, AnswerWords.Contract, EdgeWords.Contract, NoticeWords.Contract, GateWords.Contract, InterruptWords.Contract, SteeringWords.Contract, CompanionWords.Contract,
        Said.Contract, SituationWords.Contract, DirectAnswers.Contract, AsideWords.Contract, ListWords.Contract,
    ];

    public IReadOnlyList<ScriptProblem> Problems() =>
        [.. ScriptCheck.Run(book, dialogs.All.Select(dialog => dialog.Contract).Concat(WithoutSteps)), .. bank.Problems];
}
