using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Erases everything about a person after one "are you sure".</summary>
public sealed class EraseDialog : ScriptedDialog
{
    public EraseDialog(DialogTools tools)
        : base("erase", tools)
    {
        Ask("sure", _ => false, Take);
        Then((turn, cancellationToken) => SayWithOffersAsync(turn, turn.Erase ? "erased" : "kept", cancellationToken));
    }

    public override IReadOnlyList<string> Says { get; } = ["erased", "kept"];

    private static Memory Take(Memory memory, Answer answer, CurrentTurn turn)
    {
        turn.Erase = answer.Choice == "yes";
        return turn.Erase ? new Memory { Talk = new Talk { Greeted = true } } : memory;
    }
}
