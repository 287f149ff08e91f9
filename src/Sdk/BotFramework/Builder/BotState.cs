using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>State with a scope, read once a turn and written when it changed.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly string _contextServiceKey;
    private readonly IStorage _storage;

    protected BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));
        return new BotStatePropertyAccessor<T>(this, name);
    }

    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State is not null)
            return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        turnContext.TurnState[_contextServiceKey] = items.TryGetValue(key, out var item) && item is not null
            ? new CachedBotState(ReadItem(item))
            : new CachedBotState();
    }

    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached is null)
            return;
        var print = Graph.Fingerprint(cached.State);
        if (!force && !cached.Differs(print))
            return;
        var changes = new Dictionary<string, object> { { GetStorageKey(turnContext), cached.State } };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.Accept(print);
    }

    /// <summary>Empties the cached state; the next save writes that.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cleared = new CachedBotState();
        cleared.MarkChanged();
        turnContext.TurnState[_contextServiceKey] = cleared;
        return Task.CompletedTask;
    }

    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A copy of the cached state as JSON.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        return cached is null ? null : JObject.FromObject(cached.State);
    }

    /// <summary>The state as it is in this turn, or null before it was loaded.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task<T> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default) =>
        TryGetProperty<T>(turnContext, propertyName, out var value)
            ? Task.FromResult(value)
            : throw new KeyNotFoundException($"There is no property '{propertyName}' in the state.");

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    protected Task SetPropertyValueAsync(ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private static IDictionary<string, object> ReadItem(object item) => item switch
    {
        IDictionary<string, object> dictionary => dictionary,
        JObject token => token.ToObject<Dictionary<string, object>>(),
        System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Object } element => OpenValue.To<Dictionary<string, object>>(element),
        _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
    };

    private bool TryGetProperty<T>(ITurnContext turnContext, string propertyName, out T value)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        value = default;
        var state = GetCachedState(turnContext).State;
        if (!state.TryGetValue(propertyName, out var stored))
            return false;
        if (stored is T typed)
        {
            value = typed;
            return true;
        }

        if (stored is null)
            return true;

        // A store that keeps JSON hands back JSON: read it once and keep what was read, so that later changes to it are seen.
        value = OpenValue.To<T>(stored);
        state[propertyName] = value;
        return true;
    }

    /// <summary>State as read, and whether it has changed since.</summary>
    public class CachedBotState
    {
        private ulong _print;
        private bool _changed;

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            _print = State is StateSnapshot snapshot ? snapshot.Print : Graph.Fingerprint(State);
        }

        public IDictionary<string, object> State { get; set; }

        public bool IsChanged => Differs(Graph.Fingerprint(State));

        internal bool Differs(ulong print) => _changed || print != _print;

        internal void MarkChanged() => _changed = true;

        internal void Accept(ulong print)
        {
            _print = print;
            _changed = false;
        }
    }

    private sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            if (state.TryGetProperty<T>(turnContext, name, out var value) && value is not null)
                return value;
            if (defaultValueFactory is null)
                return value;
            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken).ConfigureAwait(false);
            return value;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }
    }
}
