namespace BackPainBot.Storage.Memory;

/// <summary>A conversation's turns in memory.</summary>
internal sealed class MemoryConversation(string name)
{
    private readonly List<MemoryTurn> _turns = [];
    private readonly Dictionary<string, MemoryTurn> _byActivity = new(StringComparer.Ordinal);

    public string Name => name;

    /// <summary>The last sequence number given out.</summary>
    public long Last { get; private set; }

    public DateTimeOffset Touched { get; set; }

    /// <summary>Whether some of its turns are, or may be, kept by another backend.</summary>
    public bool Elsewhere { get; set; }

    public HashSet<string> StateKeys { get; } = new(StringComparer.Ordinal);

    public long Bytes { get; private set; } = 512;

    public bool IsEmpty => _turns.Count == 0;

    public bool Has(string activityId) => activityId.Length > 0 && _byActivity.ContainsKey(activityId);

    public void RaiseLast(long floor) => Last = Math.Max(Last, floor);

    public void Add(MemoryTurn turn, int? mostTurns)
    {
        _turns.Add(turn);
        if (turn.Key.ActivityId.Length > 0)
            _byActivity[turn.Key.ActivityId] = turn;
        Bytes += turn.Bytes;
        Last += turn.Log.Count;
        if (_turns.Count > mostTurns)
            Remove(_turns[0]);
    }

    public IReadOnlyList<string>? FindReplies(TurnKey key, DateTimeOffset now)
    {
        if (key.ActivityId.Length > 0 && _byActivity.TryGetValue(key.ActivityId, out var same))
            return same.Replies;
        if (key.ContentHash.Length == 0)
            return null;
        for (var i = _turns.Count - 1; i >= 0 && _turns[i].At > now - key.RetryWindow; i--)
        {
            if (string.Equals(_turns[i].Key.ContentHash, key.ContentHash, StringComparison.Ordinal))
                return _turns[i].Replies;
        }

        return null;
    }

    public IEnumerable<StoredActivity> ReadLog(long after) => _turns.SelectMany(turn => turn.Log).Where(activity => activity.Sequence > after);

    public IEnumerable<StoredActivity> ReadLogOf(string person) =>
        _turns.Where(turn => string.Equals(turn.Person, person, StringComparison.Ordinal)).SelectMany(turn => turn.Log);

    public int RemoveOf(string person) => RemoveWhere(turn => string.Equals(turn.Person, person, StringComparison.Ordinal), int.MaxValue);

    public int RemoveBefore(DateTimeOffset before, int most) => RemoveWhere(turn => turn.At < before, most);

    private int RemoveWhere(Func<MemoryTurn, bool> chosen, int most)
    {
        var going = _turns.Where(chosen).Take(most).ToList();
        foreach (var turn in going)
            Remove(turn);
        return going.Count;
    }

    private void Remove(MemoryTurn turn)
    {
        _turns.Remove(turn);
        _byActivity.Remove(turn.Key.ActivityId);
        Bytes -= turn.Bytes;
    }
}
