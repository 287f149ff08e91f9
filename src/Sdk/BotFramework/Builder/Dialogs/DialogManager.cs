namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog with its state, loaded and saved.</summary>
public class DialogManager
{
    private const string LastAccess = "_lastAccess";

    private readonly string _dialogStateProperty;
    private string _rootDialogId;

    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        if (rootDialog is not null)
            RootDialog = rootDialog;
        _dialogStateProperty = dialogStateProperty ?? "DialogState";
    }

    public ConversationState ConversationState { get; set; }

    public UserState UserState { get; set; }

    /// <summary>Copied into the state of every turn.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = [];

    public DialogSet Dialogs { get; set; } = new();

    public Dialog RootDialog
    {
        get => _rootDialogId is null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _rootDialogId = value?.Id;
            if (value is null)
                return;
            Dialogs.TelemetryClient = value.TelemetryClient;
            Dialogs.Add(value);
        }
    }

    /// <summary>Milliseconds after which a conversation starts anew; null keeps it.</summary>
    public int? ExpireAfter { get; set; }

    /// <exception cref="InvalidOperationException">There is no conversation state here or in the turn.</exception>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        InitialTurnState.CopyTo(context.TurnState);
        var states = FindStates(context);
        await states.LoadAllAsync(context, false, cancellationToken).ConfigureAwait(false);
        await ExpireAsync(context, cancellationToken).ConfigureAwait(false);
        var property = ConversationState.CreateProperty<DialogState>(_dialogStateProperty);
        var state = await property.GetAsync(context, static () => new DialogState(), cancellationToken).ConfigureAwait(false);
        var result = await DialogExtensions.RunAsync(new DialogContext(Dialogs, context, state), _rootDialogId, cancellationToken).ConfigureAwait(false);
        await states.SaveAllChangesAsync(context, false, cancellationToken).ConfigureAwait(false);
        return new DialogManagerResult { TurnResult = result };
    }

    private BotStateSet FindStates(ITurnContext context)
    {
        ConversationState ??= context.TurnState.Get<ConversationState>()
            ?? throw new InvalidOperationException($"Unable to get an instance of {nameof(ConversationState)} from turnContext.");
        UserState ??= context.TurnState.Get<UserState>();
        context.TurnState.Set(ConversationState);
        if (UserState is null)
            return new BotStateSet(ConversationState);
        context.TurnState.Set(UserState);
        return new BotStateSet(ConversationState, UserState);
    }

    private async Task ExpireAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var property = ConversationState.CreateProperty<DateTime>(LastAccess);
        var last = await property.GetAsync(context, static () => DateTime.UtcNow, cancellationToken).ConfigureAwait(false);
        if (ExpireAfter is { } limit && DateTime.UtcNow - last >= TimeSpan.FromMilliseconds(limit))
        {
            await ConversationState.ClearStateAsync(context, cancellationToken).ConfigureAwait(false);
            last = DateTime.UtcNow;
        }

        await property.SetAsync(context, ExpireAfter is null ? last : DateTime.UtcNow, cancellationToken).ConfigureAwait(false);
    }
}
