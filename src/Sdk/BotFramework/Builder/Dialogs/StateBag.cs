namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads dialog state, whether it is still what was put there or JSON that a store handed back.</summary>
internal static class StateBag
{
    /// <summary>The value under a key, or default; what was JSON is replaced by what was read, so changes to it are kept.</summary>
    public static T Get<T>(this IDictionary<string, object> state, string key)
    {
        if (!state.TryGetValue(key, out var value) || value is null)
            return default;
        if (value is T typed)
            return typed;
        typed = OpenValue.To<T>(value);
        state[key] = typed;
        return typed;
    }
}
