namespace Microsoft.Bot.Builder;

/// <summary>State as the memory store keeps it, with the fingerprint it was stored under, so that reading it back need not compute that again.</summary>
internal sealed class StateSnapshot : Dictionary<string, object>
{
    public StateSnapshot(int capacity)
        : base(capacity)
    {
    }

    public ulong Print { get; set; }
}
