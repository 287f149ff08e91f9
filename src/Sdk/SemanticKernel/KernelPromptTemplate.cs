using System.Net;
using System.Text;

namespace Microsoft.SemanticKernel;

/// <summary>
/// The <c>semantic-kernel</c> template: <c>{{$variable}}</c>, <c>{{'literal'}}</c> and <c>{{plugin.function $value name=$value}}</c>.
/// Inserted values are HTML-encoded unless declared otherwise, so that text from people and pages stays text.
/// </summary>
internal sealed class KernelPromptTemplate : IPromptTemplate
{
    private readonly IReadOnlyList<TemplateBlock> _blocks;
    private readonly Dictionary<string, InputVariable> _variables = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _allowUnsafe;

    public KernelPromptTemplate(PromptTemplateConfig config, bool allowUnsafe)
    {
        _blocks = TemplateParser.Parse(config.Template);
        _allowUnsafe = allowUnsafe || config.AllowDangerouslySetContent;
        foreach (var variable in config.InputVariables)
        {
            if (!_variables.TryAdd(variable.Name, variable))
            {
                throw new ArgumentException($"Duplicate input variable '{variable.Name}'.", nameof(config));
            }
        }
    }

    public async Task<string> RenderAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var values = new KernelArguments(arguments ?? []);
        foreach (var variable in _variables.Values.Where(v => v.Default is not null && !values.ContainsKey(v.Name)))
            values[variable.Name] = variable.Default;

        var prompt = new StringBuilder();
        foreach (var block in _blocks)
            prompt.Append(await RenderAsync(block, kernel, values, cancellationToken).ConfigureAwait(false));

        return prompt.ToString();
    }

    private async ValueTask<string> RenderAsync(TemplateBlock block, Kernel kernel, KernelArguments values, CancellationToken cancellationToken)
    {
        switch (block.Kind)
        {
            case TemplateBlockKind.Text or TemplateBlockKind.Literal:
                return block.Content;
            case TemplateBlockKind.Variable:
                var inserted = FunctionResult.ToText(values.GetValueOrDefault(block.Content), kernel.Culture);
                return IsSafe(block.Content) ? inserted : WebUtility.HtmlEncode(inserted);
            default:
                var result = await CallAsync(block, kernel, values, cancellationToken).ConfigureAwait(false);
                return _allowUnsafe ? result.ToString() : WebUtility.HtmlEncode(result.ToString());
        }
    }

    private static Task<FunctionResult> CallAsync(TemplateBlock block, Kernel kernel, KernelArguments values, CancellationToken cancellationToken)
    {
        var dot = block.Content.IndexOf('.', StringComparison.Ordinal);
        var function = kernel.Plugins.GetFunction(dot < 0 ? null : block.Content[..dot], block.Content[(dot + 1)..]);
        var arguments = new KernelArguments(values);
        foreach (var (name, value) in block.Arguments)
        {
            // The first argument may come without a name; it fills the function's first parameter.
            var parameter = name ?? (function.Metadata.Parameters.Count > 0 ? function.Metadata.Parameters[0].Name : null)
                ?? throw new KernelException($"The function '{block.Content}' takes no argument.");
            arguments[parameter] = value.Kind == TemplateBlockKind.Variable ? values.GetValueOrDefault(value.Content) : value.Content;
        }

        return kernel.InvokeAsync(function, arguments, cancellationToken);
    }

    private bool IsSafe(string name) => _variables.TryGetValue(name, out var variable) ? variable.AllowDangerouslySetContent || _allowUnsafe : _allowUnsafe;
}
