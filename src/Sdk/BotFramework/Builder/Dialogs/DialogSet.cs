using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The name is that of the API.")]
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));
    }

    /// <summary>A set inside a container, which keeps the state.</summary>
    public DialogSet()
    {
    }

    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = _telemetryClient;
        }
    }

    /// <summary>Changes when any dialog's version changes, or dialogs come or go.</summary>
    public virtual string GetVersion()
    {
        if (_version is not null)
            return _version;
        var versions = string.Join('|', _dialogs.Keys.Order(StringComparer.Ordinal).Select(id => id + '=' + _dialogs[id].GetVersion()));
        return _version = StableHash.Of(versions);
    }

    /// <summary>Adds a dialog and what it depends on. A second dialog of the same id gets a number appended to its own.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
                return this;
            dialog.Id = FreeId(dialog.Id);
        }

        // A set that tells nobody leaves a dialog's own client alone.
        if (!ReferenceEquals(_telemetryClient, NullBotTelemetryClient.Instance))
            dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;
        if (dialog is IDialogDependencies dependent)
        {
            foreach (var needed in dependent.GetDependencies())
                Add(needed);
        }

        return this;
    }

    /// <exception cref="InvalidOperationException">The set keeps no state of its own.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState is null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of that id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        for (var suffix = 2; ; suffix++)
        {
            var candidate = id + suffix.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (!_dialogs.ContainsKey(candidate))
                return candidate;
        }
    }
}
