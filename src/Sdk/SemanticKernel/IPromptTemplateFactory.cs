using System.Diagnostics.CodeAnalysis;

namespace Microsoft.SemanticKernel;

/// <summary>Makes templates of the formats that it knows.</summary>
public interface IPromptTemplateFactory
{
    bool TryCreate(PromptTemplateConfig templateConfig, [NotNullWhen(true)] out IPromptTemplate? result);
}
