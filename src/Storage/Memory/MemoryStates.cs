using BackPainBot.Storage.Backends;
using BackPainBot.Storage.Faults;

namespace BackPainBot.Storage.Memory;

/// <summary>State items in memory. Used under its backend's lock.</summary>
internal sealed class MemoryStates
{
    private readonly Dictionary<string, MemoryState> _items = new(StringComparer.Ordinal);

    public long Bytes { get; private set; }

    public StateRow? Find(string key, DateTimeOffset now) => _items.TryGetValue(key, out var item) && !item.HasEnded(now) ? item.Row : null;

    public void CheckExpected(IReadOnlyList<StateChange> changes)
    {
        foreach (var change in changes)
        {
            if (change.Expected is not null && (!_items.TryGetValue(change.Key, out var item) || item.Row.ETag != change.Expected))
                throw StateConflictException.For(change.Key);
        }
    }

    public void Write(StateChange change, MemoryWriter by)
    {
        var old = _items.GetValueOrDefault(change.Key);
        var people = old?.People ?? new HashSet<string>();
        if (by.Person.Length > 0 && !people.Contains(by.Person))
            people = new HashSet<string>(people) { by.Person };
        Remove(change.Key);
        Bytes += change.Json.Length;
        var isOutside = by.Conversation.Length == 0;
        _items[change.Key] = new MemoryState(
            new StateRow(change.Json, change.Next),
            by.At,
            isOutside ? old?.Conversation ?? "" : by.Conversation,
            people,
            isOutside && old?.SessionAt is null ? null : isOutside || by.IsSession ? by.At : null);
    }

    public bool Remove(string key)
    {
        if (!_items.Remove(key, out var item))
            return false;
        Bytes -= item.Row.Json.Length;
        return true;
    }

    public IEnumerable<(string Key, MemoryState Item)> Of(string person) => Where((key, item) => item.People.Contains(person) || PersonKeys.IsOf(key, person));

    public IEnumerable<(string Key, MemoryState Item)> In(string conversation) => Where((_, item) => item.Conversation == conversation);

    public void Keep(string person, string conversation)
    {
        foreach (var (key, item) in In(conversation).Where(entry => entry.Item.People.Contains(person)).ToList())
            _items[key] = item with { SessionAt = null };
    }

    public int RemoveWhere(Func<string, MemoryState, bool> chosen, int most = int.MaxValue) =>
        Where(chosen).Take(most).ToList().Count(entry => Remove(entry.Key));

    private IEnumerable<(string Key, MemoryState Item)> Where(Func<string, MemoryState, bool> chosen) =>
        _items.Where(entry => chosen(entry.Key, entry.Value)).Select(entry => (entry.Key, entry.Value));
}
