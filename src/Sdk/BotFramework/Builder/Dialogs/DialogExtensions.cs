namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the whole bot.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the dialog that is active in this conversation, or begins this one.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var context = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await RunAsync(context, dialog.Id, cancellationToken).ConfigureAwait(false);
    }

    internal static async Task<DialogTurnResult> RunAsync(DialogContext context, string dialogId, CancellationToken cancellationToken)
    {
        context.ForgetIfUnknown();
        while (true)
        {
            try
            {
                var result = await context.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
                if (result.Status == DialogTurnStatus.Empty)
                    result = await context.BeginDialogAsync(dialogId, null, cancellationToken).ConfigureAwait(false);
                return result;
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                // A dialog may handle the error and leave the stack in a shape that can go on.
                if (!await context.EmitEventAsync(DialogEvents.Error, problem, true, true, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }
    }
}
