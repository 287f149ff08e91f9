using System.Collections.Concurrent;
using System.Diagnostics;

namespace BackPainBot.Storage.Order;

/// <summary>Who wants to know that a conversation's log has grown. Wakes that come while one is being delivered are delivered as one.</summary>
internal sealed class Subscribers
{
    private readonly ConcurrentDictionary<long, ConcurrentDictionary<Subscription, bool>> _byConversation = new();

    /// <summary>Raised when somebody subscribes, before they are told anything.</summary>
    public event Action? Joined;

    public IDisposable Add(string conversation, Action onGrown)
    {
        Joined?.Invoke();
        var subscription = new Subscription(this, ConversationKey.Of(conversation), onGrown);
        while (true)
        {
            var group = _byConversation.GetOrAdd(subscription.Key, static _ => new());
            group[subscription] = true;

            // The group may have been dropped as empty in between; then it is added again.
            if (_byConversation.TryGetValue(subscription.Key, out var current) && ReferenceEquals(current, group))
                return subscription;
        }
    }

    public void Wake(string conversation)
    {
        if (!_byConversation.IsEmpty)
            Wake(ConversationKey.Of(conversation));
    }

    /// <summary>Wakes by <see cref="ConversationKey"/>; another conversation with the same key is woken too, which costs it one look.</summary>
    public void Wake(long key)
    {
        if (!_byConversation.TryGetValue(key, out var group))
            return;
        foreach (var subscription in group.Keys)
            subscription.Wake();
    }

    public void WakeAll()
    {
        foreach (var key in _byConversation.Keys)
            Wake(key);
    }

    private void Remove(Subscription subscription)
    {
        if (!_byConversation.TryGetValue(subscription.Key, out var group))
            return;
        group.TryRemove(subscription, out _);
        if (!group.IsEmpty)
            return;
        _byConversation.TryRemove(new(subscription.Key, group));

        // Somebody who joined while the group was being dropped is carried over.
        foreach (var late in group.Keys)
            _byConversation.GetOrAdd(subscription.Key, static _ => new())[late] = true;
    }

    private sealed class Subscription(Subscribers owner, long key, Action onGrown) : IDisposable, IThreadPoolWorkItem
    {
        private const int Idle = 0;
        private const int Queued = 1;
        private const int Ended = 2;
        private int _state;

        public long Key => key;

        public void Wake()
        {
            if (Interlocked.CompareExchange(ref _state, Queued, Idle) == Idle)
                ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        }

        public void Execute()
        {
            // Idle before the call, so that growth during it leads to another.
            if (Interlocked.CompareExchange(ref _state, Idle, Queued) != Queued)
                return;
            try
            {
                onGrown();
            }
            catch (Exception problem)
            {
                // On a pool thread nobody is there to catch it, and one connection's end must not be everybody's.
                Trace.TraceError($"A subscriber failed: {problem.GetType()}");
            }
        }

        public void Dispose()
        {
            Volatile.Write(ref _state, Ended);
            owner.Remove(this);
        }
    }
}
