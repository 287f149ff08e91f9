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
    private readonly HashSet<string> _safe;
    private readonly bool _allSafe;
    private readonly bool _ownSafe;

    public KernelPromptTemplate(PromptTemplateConfig config, bool allowUnsafe)
    {
        _blocks = TemplateParser.Parse(config.Template);
        _allSafe = allowUnsafe;
        _ownSafe = allowUnsafe || config.AllowDangerouslySetContent;
        foreach (var name in _blocks.SelectMany(block => block.Arguments.Select(argument => argument.Value).Prepend(block)).Where(block => block.Kind == TemplateBlockKind.Variable).Select(block => block.Content))
        {
            if (!config.InputVariables.Exists(variable => string.Equals(variable.Name, name, StringComparison.OrdinalIgnoreCase)))
                config.InputVariables.Add(new InputVariable { Name = name });
        }

        _safe = config.InputVariables.Where(variable => variable.AllowDangerouslySetContent).Select(variable => variable.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public async Task<string> RenderAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        var prompt = new StringBuilder();
        foreach (var block in _blocks)
            prompt.Append(await RenderAsync(block, kernel, arguments ?? [], cancellationToken).ConfigureAwait(false));
        return prompt.ToString();
    }

    private async ValueTask<string> RenderAsync(TemplateBlock block, Kernel kernel, KernelArguments values, CancellationToken cancellationToken)
    {
        switch (block.Kind)
        {
            case TemplateBlockKind.Text:
                return block.Content;
            case TemplateBlockKind.Literal:
                return Encoded(block.Content, _ownSafe);
            case TemplateBlockKind.Variable:
                return Encoded(FunctionResult.ToText(values.GetValueOrDefault(block.Content), kernel.Culture), _allSafe || _safe.Contains(block.Content));
            default:
                var result = await CallAsync(block, kernel, values, cancellationToken).ConfigureAwait(false);
                return Encoded(result.ToString(), _ownSafe);
        }
    }

    private static string Encoded(string text, bool isSafe) => isSafe ? text : WebUtility.HtmlEncode(text);

    private static Task<FunctionResult> CallAsync(TemplateBlock block, Kernel kernel, KernelArguments values, CancellationToken cancellationToken)
    {
        var dot = block.Content.IndexOf('.', StringComparison.Ordinal);
        var function = kernel.Plugins.GetFunction(dot < 0 ? null : block.Content[..dot], block.Content[(dot + 1)..]);
        var arguments = new KernelArguments(values);
        foreach (var (name, value) in block.Arguments)
        {
            // The first argument may come without a name; it fills the function's first parameter.
            var parameter = name ?? (function.Metadata.Parameters.Count > 0 ? function.Metadata.Parameters[0].Name : null)
                ?? throw new ArgumentException($"Function {block.Content} does not take any arguments but the template calls it with some.");
            arguments[parameter] = value.Kind == TemplateBlockKind.Variable ? values.GetValueOrDefault(value.Content) : value.Content;
        }

        return kernel.InvokeAsync(function, arguments, cancellationToken);
    }
}
