namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a dialog stands after a turn.</summary>
public enum DialogTurnStatus
{
    Empty,
    Waiting,
    Complete,
    Cancelled,
    CompleteAndWait,
}
