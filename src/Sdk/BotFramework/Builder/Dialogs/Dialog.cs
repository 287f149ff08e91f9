using System.Diagnostics;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A piece of conversation.</summary>
[DebuggerDisplay("{GetType().Name}[{Id}]")]
public abstract class Dialog
{
    /// <summary>The dialog waits for what the person says next.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _id;
    private string _source;

    protected Dialog(string dialogId = null)
    {
        Id = dialogId;
    }

    public string Id
    {
        get => _id = string.IsNullOrWhiteSpace(_id) ? OnComputeId() : _id;
        set => _id = value;
    }

    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Gets what the person said while this dialog is active; by default that ends it.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    /// <summary>Gets the result of a dialog that this one began; by default that ends it with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.EndDialogAsync(result, cancellationToken);
    }

    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Changes when state kept by an older form of this dialog no longer fits.</summary>
    public virtual string GetVersion() => Id;

    public virtual async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        var handled = await OnPreBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
        if (!handled && e.Bubble && dc.Parent is not null)
            handled = await dc.Parent.EmitEventAsync(e.Name, e.Value, true, false, cancellationToken).ConfigureAwait(false);
        return handled || await OnPostBubbleEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    protected virtual Task<bool> OnPostBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken) => Task.FromResult(false);

    protected virtual string OnComputeId() => $"{GetType().Name}[{_source}]";

    /// <summary>Says where in the code a dialog was made; part of its id when it was given none.</summary>
    protected void RegisterSourceLocation(string path, int lineNumber)
    {
        if (!string.IsNullOrEmpty(path))
            _source = $"{Path.GetFileName(path)}:{lineNumber}";
    }
}
