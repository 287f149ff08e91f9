namespace Microsoft.SemanticKernel.Data;

/// <summary>A passage with its name and address.</summary>
public sealed class TextSearchResult(string value)
{
    public string? Name { get; init; }

    public string? Link { get; init; }

    public string Value { get; init; } = value;
}
