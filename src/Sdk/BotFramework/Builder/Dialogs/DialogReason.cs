namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog method is called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
