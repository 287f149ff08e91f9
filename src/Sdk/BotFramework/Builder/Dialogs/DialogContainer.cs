namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; } = new();

    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>The context of the inner dialog that is active, or null.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Changes when the inner dialogs change.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Emits <see cref="DialogEvents.VersionChanged"/> once when the stored state is of another version.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var stored = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (stored is not null && stored != dc.ActiveDialog.Version)
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken).ConfigureAwait(false);
    }
}
