namespace Microsoft.SemanticKernel.Data;

/// <summary>What a search returned.</summary>
public sealed class KernelSearchResults<T>(IAsyncEnumerable<T> results, long? totalCount = null, IReadOnlyDictionary<string, object?>? metadata = null)
{
    public long? TotalCount { get; init; } = totalCount;

    public IReadOnlyDictionary<string, object?>? Metadata { get; init; } = metadata;

    public IAsyncEnumerable<T> Results { get; init; } = results ?? throw new ArgumentNullException(nameof(results));
}
