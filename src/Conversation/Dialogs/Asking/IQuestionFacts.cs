using BackPainBot.Conversation.Scripts;
using BackPainBot.Conversation.Turn;

namespace BackPainBot.Conversation.Dialogs.Asking;

/// <summary>What a dialog fills into its questions.</summary>
public interface IQuestionFacts
{
    string Stem { get; }

    /// <summary>Values of the dialog's own placeholders.</summary>
    IEnumerable<(string Name, string Value)> Values(CurrentTurn turn) => [];

    /// <summary>Choices that the dialog computes for a step, put in front of the script's.</summary>
    IReadOnlyList<ScriptChoice> Choices(CurrentTurn turn, string step) => [];
}
