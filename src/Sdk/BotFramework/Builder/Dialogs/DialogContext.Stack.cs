namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    public Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(options, nameof(options), nameof(BeginDialogAsync));
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        var dialog = Known(dialogId, nameof(BeginDialogAsync));
        Stack.Insert(0, new DialogInstance { Id = dialogId, State = new Dictionary<string, object>() });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the turn to the active dialog; <see cref="DialogTurnStatus.Empty"/> when there is none.</summary>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) => ActiveDialog is null
        ? Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty))
        : Known(ActiveDialog.Id, nameof(ContinueDialogAsync)).ContinueDialogAsync(this, cancellationToken);

    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(result, nameof(result), nameof(EndDialogAsync));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken).ConfigureAwait(false);
        if (ActiveDialog is null)
            return new DialogTurnResult(DialogTurnStatus.Complete, result);
        return await Known(ActiveDialog.Id, nameof(EndDialogAsync))
            .ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken).ConfigureAwait(false);
    }

    public Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default) =>
        CancelAllDialogsAsync(false, null, null, cancellationToken);

    /// <summary>Ends every dialog, here and if asked for in the parents, unless one handles the event that tells it so.</summary>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(bool cancelParents, string eventName = null, object eventValue = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(eventValue, nameof(eventValue), nameof(CancelAllDialogsAsync));
        eventName ??= DialogEvents.CancelDialog;
        if (Stack.Count == 0 && Parent is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);
        var notify = false;
        for (var context = this; context is not null; context = cancelParents ? context.Parent : null)
        {
            if (context.Stack.Count == 0)
                continue;
            // The dialog that cancels knows already; those above it are asked.
            if (notify && await context.EmitEventAsync(eventName, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                break;
            await context.CancelStackAsync(eventName, eventValue, cancellationToken).ConfigureAwait(false);
            notify = true;
        }

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        ThrowIfToken(options, nameof(options), nameof(ReplaceDialogAsync));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken).ConfigureAwait(false);
        return await BeginDialogAsync(dialogId, options, cancellationToken).ConfigureAwait(false);
    }

    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (await EmitEventAsync(DialogEvents.RepromptDialog, null, false, false, cancellationToken).ConfigureAwait(false) || ActiveDialog is null)
            return;
        await Known(ActiveDialog.Id, nameof(RepromptDialogAsync)).RepromptDialogAsync(Context, ActiveDialog, cancellationToken).ConfigureAwait(false);
    }

    private async Task CancelStackAsync(string eventName, object eventValue, CancellationToken cancellationToken)
    {
        await EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
        while (Stack.Count > 0)
        {
            if (await EmitEventAsync(eventName, eventValue, false, false, cancellationToken).ConfigureAwait(false))
                return;
            await EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
            return;
        if (FindDialog(instance.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        Stack.RemoveAt(0);
    }
}
