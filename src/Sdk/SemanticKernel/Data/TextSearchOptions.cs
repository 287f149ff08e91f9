namespace Microsoft.SemanticKernel.Data;

/// <summary>How much of a search to return.</summary>
public sealed class TextSearchOptions
{
    /// <summary>Results returned if nothing is said.</summary>
    public static readonly int DefaultTop = 5;

    public bool IncludeTotalCount { get; init; }

    public int Top { get; init; } = DefaultTop;

    public int Skip { get; init; }
}
