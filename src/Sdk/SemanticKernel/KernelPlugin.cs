using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Microsoft.SemanticKernel;

/// <summary>A named set of functions.</summary>
public abstract class KernelPlugin : IEnumerable<KernelFunction>
{
    private static readonly Regex ValidName = new("^[0-9A-Za-z_]+$");

    protected KernelPlugin(string name, string? description = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!ValidName.IsMatch(name))
        {
            throw new ArgumentException($"A plugin name can contain only ASCII letters, digits, and underscores: '{name}' is not a valid name.", nameof(name));
        }

        Name = name;
        Description = description ?? string.Empty;
    }

    public string Name { get; }

    public string Description { get; }

    public abstract int FunctionCount { get; }

    /// <exception cref="KeyNotFoundException">The plugin has no function of this name.</exception>
    public KernelFunction this[string functionName] => TryGetFunction(functionName, out var function)
        ? function
        : throw new KeyNotFoundException($"The plugin '{Name}' does not contain a function '{functionName}'.");

    public abstract bool TryGetFunction(string name, [NotNullWhen(true)] out KernelFunction? function);

    public bool Contains(string functionName) => TryGetFunction(functionName, out _);

    public bool Contains(KernelFunction function) => this.Any(f => ReferenceEquals(f, function));

    public IList<KernelFunctionMetadata> GetFunctionsMetadata() => [.. this.Select(f => f.Metadata)];

    public abstract IEnumerator<KernelFunction> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
