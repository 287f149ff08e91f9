namespace BackPainBot.Library.Index;

/// <summary>Parallel work on as many threads as there are processors; unbounded, the pool would add threads for as long as a long loop runs.</summary>
internal static class Cores
{
    /// <summary>For what nobody waits for: the pool is left to those who talk meanwhile.</summary>
    public static ParallelOptions One { get; } = new() { MaxDegreeOfParallelism = 1 };

    public static ParallelOptions All { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
