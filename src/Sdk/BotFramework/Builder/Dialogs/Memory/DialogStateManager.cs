using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>
/// State by path, as in <c>user.name</c>: the scopes are user, conversation, dialog (the active dialog, or the container around it),
/// this (the active dialog) and turn.
/// </summary>
public sealed class DialogStateManager
{
    private readonly DialogContext _context;

    public DialogStateManager(DialogContext dc)
    {
        _context = dc ?? throw new ArgumentNullException(nameof(dc));
    }

    /// <summary>The value at a path, or what the function gives when there is none.</summary>
    public T GetValue<T>(string pathExpression, Func<T> defaultValue = null)
    {
        ArgumentNullException.ThrowIfNull(pathExpression);
        if (TryGetValue<T>(pathExpression, out var value))
            return value;
        return defaultValue is null ? default : defaultValue();
    }

    public bool TryGetValue<T>(string path, out T value)
    {
        ArgumentNullException.ThrowIfNull(path);
        value = default;
        var (scope, names) = Split(path);
        object at = scope;
        foreach (var name in names)
        {
            if (!TryStep(at, name, out at))
                return false;
        }

        return OpenValue.TryTo(at, out value);
    }

    /// <exception cref="ArgumentException">The path names a scope only, or one that does not exist.</exception>
    public void SetValue(string path, object value)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (scope, names) = Split(path);
        if (names.Length == 0)
            throw new ArgumentException($"'{path}' names a scope: give the name of a value in it, too.", nameof(path));
        var at = scope;
        foreach (var name in names[..^1])
        {
            if (!at.TryGetValue(name, out var inner) || inner is not IDictionary<string, object> map)
                at[name] = map = inner is null ? new Dictionary<string, object>() : OpenValue.To<Dictionary<string, object>>(inner);
            at = map;
        }

        at[names[^1]] = value;
    }

    public void RemoveValue(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (scope, names) = Split(path);
        object at = scope;
        foreach (var name in names[..^1])
        {
            if (!TryStep(at, name, out at))
                return;
        }

        if (at is IDictionary<string, object> map)
            map.Remove(names[^1]);
    }

    /// <summary>Everything in every scope as JSON.</summary>
    public JObject GetMemorySnapshot()
    {
        var snapshot = new JObject();
        foreach (var name in DialogScopes.Names)
        {
            if (DialogScopes.Find(_context, name) is { } scope)
                snapshot[name] = JObject.FromObject(scope);
        }

        return snapshot;
    }

    private static bool TryStep(object at, string name, [NotNullWhen(true)] out object next)
    {
        next = at switch
        {
            IDictionary<string, object> map => Find(map, name),
            IDictionary map => map[name],
            IList list when int.TryParse(name, out var index) && index >= 0 && index < list.Count => list[index],
            null or string => null,
            _ => OpenValue.ToToken(at) is JObject token ? token.GetValue(name, StringComparison.OrdinalIgnoreCase) : null,
        };
        return next is not null;
    }

    private static object Find(IDictionary<string, object> map, string name) => map.TryGetValue(name, out var exact)
        ? exact
        : map.FirstOrDefault(pair => string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private (IDictionary<string, object> Scope, string[] Names) Split(string path)
    {
        var names = path.Replace('[', '.').Replace("]", string.Empty, StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var scope = names.Length == 0 ? null : DialogScopes.Find(_context, names[0]);
        return scope is null
            ? throw new ArgumentException($"'{path}' is in no scope: begin with one of {string.Join(", ", DialogScopes.Names)}; user and conversation state must be loaded.", nameof(path))
            : (scope, names[1..]);
    }
}
