using System.Text;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel;

/// <summary>Some words of a message that comes bit by bit.</summary>
public class StreamingChatMessageContent(
    AuthorRole? role,
    string? content,
    object? innerContent = null,
    int choiceIndex = 0,
    string? modelId = null,
    Encoding? encoding = null,
    IReadOnlyDictionary<string, object?>? metadata = null)
    : StreamingKernelContent(innerContent, choiceIndex, modelId, metadata)
{
    public AuthorRole? Role { get; set; } = role;

    public string? Content { get; set; } = content;

    public Encoding Encoding { get; set; } = encoding ?? Encoding.UTF8;

    public override string ToString() => Content ?? string.Empty;

    public override byte[] ToByteArray() => Encoding.GetBytes(ToString());
}
