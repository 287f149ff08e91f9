using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A set of dialogs, its stack and the turn that it runs in.</summary>
public partial class DialogContext
{
    private TurnContextStateCollection _services;
    private DialogStateManager _state;

    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
        if (parentDialogContext._services is { Count: > 0 } services)
            services.CopyTo(Services);
    }

    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs ?? throw new ArgumentNullException(nameof(dialogs));
        Context = turnContext ?? throw new ArgumentNullException(nameof(turnContext));
        Stack = state.DialogStack;
    }

    /// <summary>The same stack seen by a step.</summary>
    private protected DialogContext(DialogContext other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Dialogs = other.Dialogs;
        Context = other.Context;
        Stack = other.Stack;
        Parent = other.Parent;
        _services = other._services;
    }

    public DialogSet Dialogs { get; }

    public ITurnContext Context { get; }

    /// <summary>The active dialog first.</summary>
    public List<DialogInstance> Stack { get; }

    public TurnContextStateCollection Services => _services ??= [];

    /// <summary>State by path.</summary>
    public DialogStateManager State
    {
        get => _state ??= new DialogStateManager(this);
        set => _state = value;
    }

    public DialogContext Parent { get; set; }

    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The context inside the active dialog, when that is a container.</summary>
    public DialogContext Child => ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container ? container.CreateChildContext(this) : null;

    /// <summary>Finds a dialog here or in the parents; null if there is none.</summary>
    public Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>Tells the active dialog (or the innermost one) that something happened; true when it was handled.</summary>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(name))
            throw new ArgumentNullException(nameof(name));
        var target = this;
        while (fromLeaf && target.Child is { } child)
            target = child;
        var active = target.ActiveDialog is null ? null : target.FindDialog(target.ActiveDialog.Id);
        var told = new DialogEvent { Bubble = bubble, Name = name, Value = value };
        return active is not null && await active.OnDialogEventAsync(target, told, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The language of this turn, BCP 47.</summary>
    public string GetLocale() =>
        (Context as TurnContext)?.Locale ?? Context.Activity?.Locale ?? System.Globalization.CultureInfo.CurrentCulture.Name;

    /// <summary>Forgets a stack whose active dialog no longer exists, and says so: the bot was changed under a person who was in the middle of it.</summary>
    internal bool ForgetIfUnknown()
    {
        if (ActiveDialog is null || FindDialog(ActiveDialog.Id) is not null)
            return false;
        Stack.Clear();
        return true;
    }

    private static void ThrowIfToken(object value, string name, string method)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{method}: {name} cannot be a cancellation token.", name);
    }

    private Dialog Known(string dialogId, string method) => FindDialog(dialogId) ?? throw new InvalidOperationException(
        $"DialogContext.{method}(): A dialog with an id of '{dialogId}' wasn't found."
        + " The dialog must be included in the current or parent DialogSet."
        + " For example, if subclassing a ComponentDialog you can call AddDialog() within your constructor.");
}
