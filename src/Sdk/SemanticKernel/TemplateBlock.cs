namespace Microsoft.SemanticKernel;

/// <summary>One piece of a template; a function carries its arguments, the name null if it was given by position.</summary>
internal sealed record TemplateBlock(TemplateBlockKind Kind, string Content)
{
    public IReadOnlyList<(string? Name, TemplateBlock Value)> Arguments { get; init; } = [];
}
