using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Microsoft.SemanticKernel;

/// <summary>Makes templates of the <c>semantic-kernel</c> format.</summary>
public sealed class KernelPromptTemplateFactory : IPromptTemplateFactory
{
    public KernelPromptTemplateFactory(ILoggerFactory? loggerFactory = null) => _ = loggerFactory;

    /// <summary>True inserts every value without encoding.</summary>
    public bool AllowDangerouslySetContent { get; init; }

    public bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result)
    {
        ArgumentNullException.ThrowIfNull(templateConfig);
        result = string.Equals(templateConfig.TemplateFormat, PromptTemplateConfig.SemanticKernelTemplateFormat, StringComparison.Ordinal)
            ? new KernelPromptTemplate(templateConfig, AllowDangerouslySetContent)
            : null;
        return result is not null;
    }
}
