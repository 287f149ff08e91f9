namespace BackPainBot.Storage.Order;

/// <summary>Lets one turn of a conversation in at a time, first come, first served, within this process.</summary>
internal sealed class Turnstile
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedList<Waiter>> _lines = new(StringComparer.Ordinal);

    /// <summary>Conversations with a turn inside.</summary>
    public int Busy
    {
        get
        {
            lock (_gate)
                return _lines.Count;
        }
    }

    /// <summary>Waits for the turns before; <see cref="Leave"/> lets the next one in.</summary>
    public async Task EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (_gate)
        {
            if (!_lines.TryGetValue(conversation, out var line))
            {
                _lines[conversation] = new LinkedList<Waiter>();
                return;
            }

            waiter = new Waiter();
            line.AddLast(waiter);
        }

        await using var registration = cancellationToken.UnsafeRegister(static (state, token) => ((Waiter)state!).TrySetCanceled(token), waiter).ConfigureAwait(false);
        await waiter.Task.ConfigureAwait(false);
    }

    public void Leave(string conversation)
    {
        lock (_gate)
        {
            var line = _lines[conversation];
            while (line.First is { } next)
            {
                line.RemoveFirst();

                // A waiter that gave up is passed over; whoever is let in here now holds the turn.
                if (next.Value.TrySetResult())
                    return;
            }

            _lines.Remove(conversation);
        }
    }

    private sealed class Waiter() : TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
}
