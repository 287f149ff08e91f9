using BackPainBot.Conversation.Dialogs.Asking;
using BackPainBot.Conversation.Turn;
using BackPainBot.Conversation.Turn.State;

namespace BackPainBot.Conversation.Dialogs;

/// <summary>Whether answers may be kept. Nobody has to answer this to be helped.</summary>
public sealed class ConsentDialog : ScriptedDialog
{
    public ConsentDialog(DialogTools tools)
        : base("consent", tools)
    {
        Ask("keep", turn => turn.Memory.Consent != Consent.Open, Take);
        Then(ConfirmAsync);
    }

    public override IReadOnlyList<string> Says { get; } = ["kept", "not-kept"];

    private static Memory Take(Memory memory, Answer answer) =>
        memory with { Consent = answer.Choice == "keep" ? Consent.Keep : Consent.KeepNothing };

    private Task ConfirmAsync(CurrentTurn turn, CancellationToken cancellationToken) =>
        SayWithOffersAsync(turn, turn.Memory.Consent == Consent.Keep ? "kept" : "not-kept", cancellationToken);
}
