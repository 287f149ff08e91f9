using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn.Interrupts;

namespace BackPainBot.Conversation.Turn.Routing;

/// <summary>Whether a short message speaks of a back at all, for follow-ups that are too short for the reader to place.</summary>
public sealed class Subject(CommandMatcher commands)
{
    private const string Back = "subject";

    public bool IsMentioned(CurrentTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return commands.Hear(SmallWords.Stem, turn.Text) == Back;
    }
}
