using System.Diagnostics;
using System.Globalization;

namespace BackPainBot.Bench.Sdk;

/// <summary>Turns over HTTP as they were measured.</summary>
public sealed class HttpSample
{
    private readonly List<long> _ticks = [];
    private TimeSpan _wall;
    private TimeSpan _cpu;
    private long _bytes;

    public HttpSample()
    {
    }

    public HttpSample(IEnumerable<long> ticks, TimeSpan wall, TimeSpan cpu, long bytes)
    {
        _ticks.AddRange(ticks);
        (_wall, _cpu, _bytes) = (wall, cpu, bytes);
    }

    public double Seconds => _wall.TotalSeconds;

    /// <summary>Of client, server and channel together, a turn.</summary>
    public double CpuMicroseconds => _cpu.TotalMicroseconds / _ticks.Count;

    public void Add(HttpSample other)
    {
        _ticks.AddRange(other._ticks);
        _wall += other._wall;
        _cpu += other._cpu;
        _bytes += other._bytes;
    }

    public override string ToString()
    {
        _ticks.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{_ticks.Count / Seconds:N0} turns/s, p50 {Milli(50):F2} ms, p99 {Milli(99):F2} ms, {CpuMicroseconds:N0} us of CPU and {_bytes / _ticks.Count:N0} bytes a turn");
    }

    private double Milli(int percent) => _ticks[_ticks.Count * percent / 100] * 1_000.0 / Stopwatch.Frequency;
}
