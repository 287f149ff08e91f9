namespace Microsoft.SemanticKernel;

/// <summary>Reads a template once, in one pass.</summary>
internal static class TemplateParser
{
    public static IReadOnlyList<TemplateBlock> Parse(string template)
    {
        var blocks = new List<TemplateBlock>();
        var position = 0;
        while (position < template.Length)
        {
            var open = template.IndexOf("{{", position, StringComparison.Ordinal);
            if (open < 0)
            {
                break;
            }

            var close = FindClose(template, open + 2);
            if (open > position)
            {
                blocks.Add(new TemplateBlock(TemplateBlockKind.Text, template[position..open]));
            }

            blocks.Add(ParseCode(template[(open + 2)..close].Trim()));
            position = close + 2;
        }

        if (position < template.Length)
        {
            blocks.Add(new TemplateBlock(TemplateBlockKind.Text, template[position..]));
        }

        return blocks;
    }

    // Braces inside quotes belong to the literal.
    private static int FindClose(string template, int from)
    {
        char? quote = null;
        for (var i = from; i < template.Length; i++)
        {
            if (quote is not null)
            {
                if (template[i] == '\\')
                {
                    i++;
                }
                else if (template[i] == quote)
                {
                    quote = null;
                }
            }
            else if (template[i] is '\'' or '"')
            {
                quote = template[i];
            }
            else if (template[i] == '}' && i + 1 < template.Length && template[i + 1] == '}')
            {
                return i;
            }
        }

        throw new KernelException("A code block of the template is not closed: '}}' is missing.");
    }

    private static TemplateBlock ParseCode(string code)
    {
        var tokens = Split(code);
        if (tokens.Count == 0)
        {
            return new TemplateBlock(TemplateBlockKind.Text, "{{" + code + "}}");
        }

        var first = Value(tokens[0]);
        if (first is not null)
        {
            return tokens.Count == 1 ? first : throw new KernelException($"Unexpected second token in the code block '{code}'.");
        }

        return new TemplateBlock(TemplateBlockKind.Function, tokens[0]) { Arguments = [.. tokens.Skip(1).Select(Argument)] };
    }

    private static (string? Name, TemplateBlock Value) Argument(string token)
    {
        if (Value(token) is { } positional)
        {
            return (null, positional);
        }

        var equals = token.IndexOf('=', StringComparison.Ordinal);
        var value = equals > 0 ? Value(token[(equals + 1)..].Trim()) : null;
        return value is null
            ? throw new KernelException($"The argument '{token}' is neither a variable, a quoted value nor name=value.")
            : (token[..equals].Trim(), value);
    }

    private static TemplateBlock? Value(string token) => token switch
    {
        ['$', _, ..] => new TemplateBlock(TemplateBlockKind.Variable, token[1..]),
        ['\'', .., '\''] or ['"', .., '"'] when token.Length > 1 => new TemplateBlock(TemplateBlockKind.Literal, Unescape(token[1..^1])),
        _ => null,
    };

    private static string Unescape(string literal) =>
        literal.Replace("\\'", "'", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    private static List<string> Split(string code)
    {
        var tokens = new List<string>();
        var start = -1;
        char? quote = null;
        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (quote is not null)
            {
                quote = c == quote && code[i - 1] != '\\' ? null : quote;
            }
            else if (char.IsWhiteSpace(c))
            {
                if (start >= 0)
                {
                    tokens.Add(code[start..i]);
                }

                start = -1;
                continue;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }

            start = start < 0 ? i : start;
        }

        if (start >= 0)
        {
            tokens.Add(code[start..]);
        }

        return tokens;
    }
}
