namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of the dialog manager gave.</summary>
public class DialogManagerResult
{
    public DialogTurnResult TurnResult { get; set; }

    public Activity[] Activities { get; set; }

    public PersistedState NewState { get; set; }
}
