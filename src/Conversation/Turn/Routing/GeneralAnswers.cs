using BackPainBot.Conversation.Answers;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>What holds for a kind of question, whatever it is about: beside an answer that only may be meant, or where nothing is written for just that.</summary>
public sealed class GeneralAnswers(AnswerService answers)
{
    /// <summary>The answer to the kind of question that it plainly is; null where it is of none, or this person may not be told.</summary>
    public async Task<Passage?> OfAsync(CurrentTurn turn, string question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // They speak to whoever asks: of somebody else's back only what was written for it is said, and to whom an answer was none not one more of its kind.
        if (!answers.KnowsMeaning || turn.Refusal is not null || Relatives.IsAboutOther(turn) || await answers.GeneralAsync(turn, question, cancellationToken).ConfigureAwait(false) is not { } general)
            return null;
        var isUnfit = PageGuard.IsAgainstAnswer(turn, general.Cited.Topic) || ConditionNeeds.AreUnmet(turn, general) || Refused.IsAbout(Refused.In(turn), general.Question) || (Turned.SaysYes(general) && !turn.IsPainless);
        return isUnfit || turn.Memory.Talk.LastShown.Contains(general.Name) ? null : general;
    }
}
