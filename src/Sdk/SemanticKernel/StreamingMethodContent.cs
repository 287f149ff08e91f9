using System.Text;

namespace Microsoft.SemanticKernel;

/// <summary>The result of a method in a stream.</summary>
public sealed class StreamingMethodContent(object? innerContent, IReadOnlyDictionary<string, object?>? metadata = null) : StreamingKernelContent(innerContent, metadata: metadata)
{
    public object? Content => InnerContent;

    public override string ToString() => InnerContent?.ToString() ?? string.Empty;

    public override byte[] ToByteArray() => InnerContent as byte[] ?? Encoding.UTF8.GetBytes(ToString());
}
