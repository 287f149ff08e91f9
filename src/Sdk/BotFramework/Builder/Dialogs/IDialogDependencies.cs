namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that brings others along.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
