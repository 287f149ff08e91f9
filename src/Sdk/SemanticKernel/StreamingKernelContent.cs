namespace Microsoft.SemanticKernel;

/// <summary>A piece of a result that comes bit by bit.</summary>
public abstract class StreamingKernelContent(object? innerContent, int choiceIndex = 0, string? modelId = null, IReadOnlyDictionary<string, object?>? metadata = null)
{
    public int ChoiceIndex { get; set; } = choiceIndex;

    /// <summary>What it was made from.</summary>
    public object? InnerContent { get; set; } = innerContent;

    public string? ModelId { get; set; } = modelId;

    public IReadOnlyDictionary<string, object?>? Metadata { get; set; } = metadata;

    public abstract override string ToString();

    public abstract byte[] ToByteArray();
}
