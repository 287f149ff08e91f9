using BackPainBot.Storage;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>What was said while nothing could be kept, for clients that poll: handed out once, a bounded number, forgotten after a few minutes.</summary>
public sealed class UnstoredAnswers(TimeProvider time)
{
    private const int Most = 5_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private readonly Lock _gate = new();
    private readonly Queue<string> _order = new();
    private readonly Dictionary<string, List<StoredActivity>> _waiting = new(StringComparer.Ordinal);

    public void Add(string conversation, StoredActivity activity)
    {
        lock (_gate)
        {
            if (!_waiting.TryGetValue(conversation, out var list))
            {
                _waiting[conversation] = list = [];
            }

            // A client that sends the same message again gets the same answer, once.
            list.RemoveAll(other => other.Id == activity.Id);
            list.Add(activity);
            _order.Enqueue(conversation);
            while (_order.Count > Most)
            {
                _waiting.Remove(_order.Dequeue());
            }
        }
    }

    public IReadOnlyList<StoredActivity> Take(string conversation)
    {
        lock (_gate)
        {
            return _waiting.Remove(conversation, out var list) ? list.FindAll(activity => time.GetUtcNow() - activity.At < Longest) : [];
        }
    }
}
