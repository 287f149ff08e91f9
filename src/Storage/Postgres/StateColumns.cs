using BackPainBot.Storage.Backends;

namespace BackPainBot.Storage.Postgres;

/// <summary>State changes as the columns that write_state takes, in the order of their keys, so that two writers never wait for each other in a circle.</summary>
internal sealed class StateColumns(IReadOnlyList<StateChange> changes)
{
    private readonly StateChange[] _changes = [.. changes.Select(change => change with { Key = Pg.Text(change.Key) }).OrderBy(change => change.Key, StringComparer.Ordinal)];

    public string[] Keys => [.. _changes.Select(change => change.Key)];

    public string?[] Expected => [.. _changes.Select(change => change.Expected)];

    public string[] ETags => [.. _changes.Select(change => change.Next)];

    public static string Place(string key) => "state/" + key;

    public byte[][] Jsons(Func<string, Seal?> sealOf) =>
        [.. _changes.Select(change => sealOf(change.Key) is { } seal ? seal.Close(change.Json, Place(change.Key)) : change.Json)];
}
