namespace BackPainBot.Storage.Memory;

/// <summary>A conversation's turns in memory. Used under its backend's lock.</summary>
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

    public long Bytes { get; private set; } = 512;

    public IReadOnlyList<MemoryTurn> Turns => _turns;

    public bool Has(string activityId) => activityId.Length > 0 && _byActivity.ContainsKey(activityId);

    public void RaiseLast(long floor) => Last = Math.Max(Last, floor);

    public void Add(MemoryTurn turn, int? mostTurns)
    {
        _turns.Add(turn);
        if (turn.Key.ActivityId.Length > 0)
            _byActivity[turn.Key.ActivityId] = turn;
        Bytes += turn.Bytes;
        RaiseLast(turn.Log.Count > 0 ? turn.Log[^1].Sequence : 0);
        if (_turns.Count > mostTurns)
            RemoveWhere(static _ => true, 1);
    }

    public IReadOnlyList<string>? FindReplies(TurnKey key, DateTimeOffset now)
    {
        if (key.ActivityId.Length > 0 && _byActivity.TryGetValue(key.ActivityId, out var same))
            return same.HasEnded(now) ? [] : same.Replies;
        if (key.ContentHash.Length == 0)
            return null;
        for (var i = _turns.Count - 1; i >= 0 && _turns[i].At > now - key.RetryWindow; i--)
        {
            if (string.Equals(_turns[i].Key.ContentHash, key.ContentHash, StringComparison.Ordinal))
                return _turns[i].Replies;
        }

        return null;
    }

    public IEnumerable<StoredActivity> ReadLog(long after, DateTimeOffset now) =>
        _turns.Where(turn => !turn.HasEnded(now)).SelectMany(turn => turn.Log).Where(activity => activity.Sequence > after);

    public void Keep()
    {
        foreach (var turn in _turns)
            turn.SessionAt = null;
    }

    public int RemoveWhere(Func<MemoryTurn, bool> chosen, int most = int.MaxValue)
    {
        var going = _turns.Where(chosen).Take(most).ToList();
        foreach (var turn in going)
        {
            _turns.Remove(turn);
            _byActivity.Remove(turn.Key.ActivityId);
            Bytes -= turn.Bytes;
        }

        return going.Count;
    }
}
