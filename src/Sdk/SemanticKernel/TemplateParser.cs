using System.Text.RegularExpressions;

namespace Microsoft.SemanticKernel;

/// <summary>Reads a template once, in one pass. Braces that enclose nothing that could be code are text.</summary>
internal static class TemplateParser
{
    // The innermost pair of braces counts, and braces inside quotes belong to the literal.
    private static readonly Regex Code = new("""\{\{(?!\{)((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^'"{}]|\{(?!\{)|\}(?!\}))*)\}\}""", RegexOptions.Singleline);

    private static readonly Regex Token = new("""(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^\s'"=])+(?:\s*=\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^\s'"])*)?""", RegexOptions.Singleline);
    private static readonly Regex Escaped = new("""\\(['"\\])""");

    /// <exception cref="KernelException">What stands between braces is no variable, value or function.</exception>
    public static IReadOnlyList<TemplateBlock> Parse(string template)
    {
        var blocks = new List<TemplateBlock>();
        var position = 0;
        foreach (Match code in Code.Matches(template))
        {
            blocks.Add(new TemplateBlock(TemplateBlockKind.Text, template[position..code.Index]));
            blocks.Add(ParseCode(code.Groups[1].Value.Trim()) ?? new TemplateBlock(TemplateBlockKind.Text, code.Value));
            position = code.Index + code.Length;
        }

        blocks.Add(new TemplateBlock(TemplateBlockKind.Text, template[position..]));
        return blocks;
    }

    private static TemplateBlock? ParseCode(string code)
    {
        var tokens = Token.Matches(code).Select(token => token.Value).ToList();
        if (tokens.Count == 0)
            return null;
        if (Value(tokens[0]) is { } first)
            return tokens.Count == 1 ? first : throw new KernelException($"Unexpected second token in the code block '{code}'.");
        if (tokens[0].Split('.') is not { Length: <= 2 } names || !Array.TrueForAll(names, ValidName.Is))
            throw new KernelException($"'{tokens[0]}' in the code block '{code}' is no function: write function or plugin.function, in letters, digits and underscores.");
        return new TemplateBlock(TemplateBlockKind.Function, tokens[0]) { Arguments = [.. tokens.Skip(1).Select(Argument)] };
    }

    private static (string? Name, TemplateBlock Value) Argument(string token)
    {
        if (Value(token) is { } positional)
            return (null, positional);
        var equals = token.IndexOf('=', StringComparison.Ordinal);
        var value = equals > 0 ? Value(token[(equals + 1)..].Trim()) : null;
        return value is null
            ? throw new KernelException($"The argument '{token}' is neither a variable, a quoted value nor name=value.")
            : (token[..equals].Trim(), value);
    }

    private static TemplateBlock? Value(string token) => token switch
    {
        ['$', ..] => ValidName.Is(token[1..])
            ? new TemplateBlock(TemplateBlockKind.Variable, token[1..])
            : throw new KernelException($"'{token}' is no variable: write $name, in letters, digits and underscores."),
        ['\'', .., '\''] or ['"', .., '"'] when token.Length > 1 => new TemplateBlock(TemplateBlockKind.Literal, Escaped.Replace(token[1..^1], "$1")),
        _ => null,
    };
}
