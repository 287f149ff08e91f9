using System.Text.RegularExpressions;

namespace Microsoft.SemanticKernel;

/// <summary>What models accept as the name of a function.</summary>
internal static class ValidName
{
    private static readonly Regex Pattern = new("^[0-9A-Za-z_]+$");

    public static string Require(string name, string what, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameter);
        return Is(name) ? name : throw new ArgumentException($"A {what} name can contain only ASCII letters, digits, and underscores: '{name}' is not a valid name.", parameter);
    }

    public static bool Is(string name) => Pattern.IsMatch(name);
}
