using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Domain.Pain;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>The first line of an answer: the line that this service holds, said in its own way each time.</summary>
public static class Openings
{
    /// <summary>Id of the words in <c>answers.yaml</c>, or null for an ordinary question.</summary>
    public static string? For(CurrentTurn turn, string theme)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var presses = Themes.Presses(turn, theme);
        var standing = turn.Memory.Journey.PainState.StandingAt(turn.Now);
        return theme switch
        {
            Themes.Loading when !presses && turn.Memory.Journey.Told.Contains(ToldFacts.KeepsRehab) => AnswerWords.LoadingRehab,
            Themes.Loading => Loading(standing, presses),
            Themes.Return when standing == PainStanding.Present && SportIn(turn).Length > 0 => AnswerWords.ReturnNamed,
            Themes.Return => Return(standing, presses),
            Themes.Diagnosis => presses ? AnswerWords.DiagnosisPressed : AnswerWords.Diagnosis,
            Themes.Medication => presses ? AnswerWords.MedicationPressed : AnswerWords.Medication,
            Themes.Signs => AnswerWords.Signs,
            Themes.Surgery => AnswerWords.Surgery,
            Themes.Imaging => AnswerWords.Imaging,
            Themes.Privacy => AnswerWords.Privacy,
            _ => null,
        };
    }

    /// <summary>The sport that a question about going back names, or empty: a plain no is about the very thing.</summary>
    public static string SportIn(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Said.First(PlainWords.Of(turn.Text), "sports") ?? "";
    }

    private static string Loading(PainStanding standing, bool presses) => standing switch
    {
        PainStanding.Absent => presses ? AnswerWords.LoadingPressedNoPain : AnswerWords.LoadingNoPain,
        _ when presses => AnswerWords.LoadingPressed,
        PainStanding.Present => AnswerWords.LoadingPain,
        _ => AnswerWords.LoadingUnknown,
    };

    private static string Return(PainStanding standing, bool presses) => standing switch
    {
        PainStanding.Absent => AnswerWords.ReturnNoPain,
        _ when presses => AnswerWords.ReturnPressed,
        PainStanding.Present => AnswerWords.ReturnPain,
        _ => AnswerWords.ReturnUnknown,
    };
}
