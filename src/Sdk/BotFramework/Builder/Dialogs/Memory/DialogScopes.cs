namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The dictionaries that paths begin in.</summary>
internal static class DialogScopes
{
    private const string TurnKey = "Microsoft.Bot.Builder.Dialogs.DialogScopes.Turn";

    public static readonly string[] Names = ["user", "conversation", "dialog", "this", "turn"];

    /// <summary>A scope by name, or null when there is none of that name or its state is not loaded.</summary>
    public static IDictionary<string, object> Find(DialogContext context, string name) => name.ToLowerInvariant() switch
    {
        "user" => StateOf<UserState>(context),
        "conversation" => StateOf<ConversationState>(context),
        "this" => context.ActiveDialog?.State,
        "dialog" => DialogOf(context)?.State,
        "turn" => TurnOf(context),
        _ => null,
    };

    private static IDictionary<string, object> StateOf<T>(DialogContext context)
        where T : BotState
        => context.Context.TurnState.Get<T>()?.GetCachedState(context.Context)?.State;

    private static DialogInstance DialogOf(DialogContext context)
    {
        if (context.ActiveDialog is { } active && context.FindDialog(active.Id) is DialogContainer)
            return active;
        return context.Parent?.ActiveDialog ?? context.ActiveDialog;
    }

    private static IDictionary<string, object> TurnOf(DialogContext context)
    {
        var turn = context.Context.TurnState.Get<IDictionary<string, object>>(TurnKey);
        if (turn is null)
            context.Context.TurnState[TurnKey] = turn = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        return turn;
    }
}
