using BackPainBot.Storage.Upkeep;

namespace BackPainBot.Storage.Memory;

/// <summary>Records in memory. Used under its backend's lock.</summary>
internal sealed class MemoryRecords
{
    private readonly Dictionary<(string Kind, string Key), MemoryRecord> _records = [];

    public long Bytes { get; private set; }

    public StoredRecord? Find(string kind, string key, DateTimeOffset now) =>
        _records.TryGetValue((kind, key), out var record) && !record.HasEnded(now) ? record.Record : null;

    public IReadOnlyList<StoredRecord> ReadAll(string kind, string person, DateTimeOffset now) =>
        [.. Of(person, now).Where(record => record.Kind == kind).OrderBy(record => record.At).ThenBy(record => record.Key, StringComparer.Ordinal)];

    public IEnumerable<StoredRecord> Of(string person, DateTimeOffset now) =>
        _records.Values.Where(record => record.Record.Person == person && !record.HasEnded(now)).Select(record => record.Record);

    public void Write(StoredRecord record, DateTimeOffset? sessionAt)
    {
        Remove((record.Kind, record.Key));
        Bytes += 2L * record.Json.Length;
        _records[(record.Kind, record.Key)] = new MemoryRecord(record, sessionAt);
    }

    public IReadOnlyList<StoredRecord> ReadSession(string person, string conversation, DateTimeOffset now) =>
        [.. _records.Values.Where(record => record.SessionAt is not null && record.Record.Person == person && record.Record.Conversation == conversation && !record.HasEnded(now)).Select(record => record.Record)];

    public int RemoveOf(string person) => RemoveWhere(record => record.Record.Person == person);

    public int RemoveIn(string conversation) => RemoveWhere(record => record.Record.Conversation == conversation);

    public int RemoveSession(string person, string conversation) =>
        RemoveWhere(record => record.SessionAt is not null && record.Record.Person == person && record.Record.Conversation == conversation);

    public int Sweep(SweepPlan plan) => RemoveWhere(record => plan.Ends(record.Record) || record.HasEnded(plan.Now), plan.Most);

    private int RemoveWhere(Func<MemoryRecord, bool> chosen, int most = int.MaxValue)
    {
        var going = _records.Where(entry => chosen(entry.Value)).Select(entry => entry.Key).Take(most).ToList();
        going.ForEach(Remove);
        return going.Count;
    }

    private void Remove((string Kind, string Key) id)
    {
        if (_records.Remove(id, out var old))
            Bytes -= 2L * old.Record.Json.Length;
    }
}
