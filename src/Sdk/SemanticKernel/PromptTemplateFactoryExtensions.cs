namespace Microsoft.SemanticKernel;

/// <summary>Creating a template or failing with a reason.</summary>
public static class PromptTemplateFactoryExtensions
{
    /// <exception cref="KernelException">The factory does not know the format.</exception>
    public static IPromptTemplate Create(this IPromptTemplateFactory factory, PromptTemplateConfig templateConfig)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(templateConfig);
        return factory.TryCreate(templateConfig, out var template)
            ? template
            : throw new KernelException($"Prompt template format {templateConfig.TemplateFormat} is not supported.");
    }
}
