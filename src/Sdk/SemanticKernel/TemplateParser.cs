using System.Text.RegularExpressions;

namespace Microsoft.SemanticKernel;

/// <summary>Reads a template once, in one pass.</summary>
internal static class TemplateParser
{
    // Braces inside quotes belong to the literal.
    private static readonly Regex Code = new("""\{\{((?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^'"}]|\}(?!\}))*)\}\}""", RegexOptions.Singleline);

    private static readonly Regex Token = new("""(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[^\s'"])+""", RegexOptions.Singleline);
    private static readonly Regex Escaped = new("""\\(['"\\])""");

    public static IReadOnlyList<TemplateBlock> Parse(string template)
    {
        var blocks = new List<TemplateBlock>();
        var position = 0;
        foreach (Match code in Code.Matches(template))
        {
            AddText(blocks, template[position..code.Index]);
            blocks.Add(ParseCode(code.Groups[1].Value.Trim()));
            position = code.Index + code.Length;
        }

        AddText(blocks, template[position..]);
        return blocks;
    }

    private static void AddText(List<TemplateBlock> blocks, string text)
    {
        if (text.Contains("{{", StringComparison.Ordinal))
            throw new KernelException("A code block of the template is not closed: '}}' is missing.");
        if (text.Length > 0)
            blocks.Add(new TemplateBlock(TemplateBlockKind.Text, text));
    }

    private static TemplateBlock ParseCode(string code)
    {
        var tokens = Token.Matches(code).Select(token => token.Value).ToList();
        if (tokens.Count == 0)
            return new TemplateBlock(TemplateBlockKind.Text, "{{" + code + "}}");
        if (Value(tokens[0]) is { } first)
            return tokens.Count == 1 ? first : throw new KernelException($"Unexpected second token in the code block '{code}'.");
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
        ['$', _, ..] => new TemplateBlock(TemplateBlockKind.Variable, token[1..]),
        ['\'', .., '\''] or ['"', .., '"'] when token.Length > 1 => new TemplateBlock(TemplateBlockKind.Literal, Escaped.Replace(token[1..^1], "$1")),
        _ => null,
    };
}
