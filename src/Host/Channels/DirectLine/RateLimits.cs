using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Token buckets by key. Full buckets are forgotten, so memory follows what is going on now.</summary>
public sealed class RateLimits(TimeProvider time)
{
    private const int SweepAbove = 20_000;
    private static readonly Meter Meter = new("BackPainBot.DirectLine");
    private static readonly Counter<long> Limited = Meter.CreateCounter<long>("backpainbot.directline.limited", "{request}", "Requests over what an address or a conversation may do.");

    private readonly ConcurrentDictionary<string, Bucket> _buckets = new(StringComparer.Ordinal);
    private long _swept = time.GetTimestamp();

    /// <summary>Takes one of what a key may do; false when it has none left.</summary>
    /// <param name="key">Whose allowance.</param>
    /// <param name="perMinute">How many a minute, which is also the most at once.</param>
    public bool TryTake(string key, int perMinute)
    {
        if (_buckets.Count > SweepAbove)
        {
            Sweep();
        }

        var bucket = _buckets.GetOrAdd(key, static (_, start) => new Bucket(start.perMinute, start.now), (perMinute, now: time.GetTimestamp()));
        if (bucket.TryTake(perMinute, time))
        {
            return true;
        }

        Limited.Add(1);
        return false;
    }

    private void Sweep()
    {
        var last = Interlocked.Read(ref _swept);
        if (time.GetElapsedTime(last) < TimeSpan.FromSeconds(10) || Interlocked.CompareExchange(ref _swept, time.GetTimestamp(), last) != last)
        {
            return;
        }

        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle(time))
            {
                _buckets.TryRemove(key, out _);
            }
        }
    }

    private sealed class Bucket(double left, long since)
    {
        private double _left = left;
        private long _since = since;

        public bool TryTake(int perMinute, TimeProvider time)
        {
            lock (this)
            {
                _left = Math.Min(perMinute, _left + (time.GetElapsedTime(_since).TotalMinutes * perMinute));
                _since = time.GetTimestamp();
                if (_left < 1)
                {
                    return false;
                }

                _left--;
                return true;
            }
        }

        public bool IsIdle(TimeProvider time)
        {
            lock (this)
            {
                return time.GetElapsedTime(_since) > TimeSpan.FromMinutes(1);
            }
        }
    }
}
