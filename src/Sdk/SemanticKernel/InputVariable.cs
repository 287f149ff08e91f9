namespace Microsoft.SemanticKernel;

/// <summary>A variable of a template.</summary>
public sealed class InputVariable
{
    public string Name { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public object? Default { get; set; }

    public bool IsRequired { get; set; } = true;

    /// <summary>True inserts the value without encoding it: only for text that no person or page can write.</summary>
    public bool AllowDangerouslySetContent { get; set; }
}
