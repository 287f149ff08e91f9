namespace BackPainBot.Library.Index;

/// <summary>Parallel work on as many threads as there are processors; unbounded, the pool would add threads for as long as a long loop runs.</summary>
internal static class Cores
{
    public static ParallelOptions All { get; } = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };
}
