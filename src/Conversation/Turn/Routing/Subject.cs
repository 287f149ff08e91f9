using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Whether a short message speaks of a back at all, for follow-ups that are too short for the reader to place.</summary>
public sealed class Subject(CommandMatcher commands)
{
    private const string Back = "subject";
    private const string Activity = "activity";

    public bool IsMentioned(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return commands.HearAnywhere(SmallWords.Stem, turn.Text, Back) || commands.HearAnywhere(SmallWords.Stem, turn.Text, Activity);
    }

    /// <summary>Whether it names something that loads a back: lifting, sport, the gym.</summary>
    public bool IsActivity(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return commands.HearAnywhere(SmallWords.Stem, turn.Text, Activity);
    }
}
