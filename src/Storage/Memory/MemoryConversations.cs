namespace BackPainBot.Storage.Memory;

/// <summary>Conversations in memory, the one idle for longest first. Used under its backend's lock.</summary>
internal sealed class MemoryConversations
{
    private readonly Dictionary<string, LinkedListNode<MemoryConversation>> _byName = new(StringComparer.Ordinal);
    private readonly LinkedList<MemoryConversation> _byIdleness = new();

    public int Count => _byName.Count;

    public long Bytes { get; private set; }

    public IEnumerable<MemoryConversation> All => _byIdleness;

    public MemoryConversation? Idlest => _byIdleness.First?.Value;

    public MemoryConversation? Find(string name) => _byName.TryGetValue(name, out var node) ? node.Value : null;

    public MemoryConversation Touch(string name, DateTimeOffset now)
    {
        if (_byName.TryGetValue(name, out var node))
            _byIdleness.Remove(node);
        else
        {
            _byName[name] = node = new LinkedListNode<MemoryConversation>(new MemoryConversation(name));
            Bytes += node.Value.Bytes;
        }

        _byIdleness.AddLast(node);
        node.Value.Touched = now;
        return node.Value;
    }

    /// <summary>Changes one conversation and keeps count of its size.</summary>
    public T Change<T>(MemoryConversation conversation, Func<MemoryConversation, T> change)
    {
        var before = conversation.Bytes;
        var result = change(conversation);
        Bytes += conversation.Bytes - before;
        return result;
    }

    public int ChangeAll(Func<MemoryConversation, int> change) => _byIdleness.Sum(conversation => Change(conversation, change));

    public void Remove(MemoryConversation conversation)
    {
        if (!_byName.Remove(conversation.Name, out var node))
            return;
        _byIdleness.Remove(node);
        Bytes -= conversation.Bytes;
    }
}
