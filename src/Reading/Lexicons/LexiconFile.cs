using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Reading.Lexicons;

/// <summary>One YAML file, read with line numbers; problems are collected, not thrown.</summary>
internal sealed class LexiconFile
{
    private readonly List<LexiconProblem> _problems;

    private LexiconFile(string name, YamlMappingNode root, List<LexiconProblem> problems)
    {
        Name = name;
        Root = root;
        _problems = problems;
    }

    public string Name { get; }

    public YamlMappingNode Root { get; }

    public static LexiconFile? Open(LexiconSource source, List<LexiconProblem> problems)
    {
        var name = source.Name;
        try
        {
            using var reader = new StreamReader(new MemoryStream(source.Bytes));
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return new LexiconFile(name, root, problems);

            problems.Add(new LexiconProblem(name, 1, "The file is not one mapping of keys.", "Start it with keys such as 'concepts:'."));
        }
        catch (YamlException e)
        {
            problems.Add(new LexiconProblem(name, (int)e.Start.Line, $"Not valid YAML: {e.Message}", "Check indentation, colons and quotes on that line."));
        }

        return null;
    }

    public void Report(YamlNode at, string problem, string fix) =>
        _problems.Add(new LexiconProblem(Name, (int)at.Start.Line, problem, fix));

    /// <summary>The keys of a mapping; unknown ones are reported.</summary>
    public Dictionary<string, YamlNode> Keys(YamlMappingNode node, params string[] known)
    {
        var keys = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            var name = Scalar(key);
            if (known.Length > 0 && !known.Contains(name))
                Report(key, $"Unknown key '{name}'.", $"Use one of: {string.Join(", ", known)}.");
            else
                keys[name] = value;
        }

        return keys;
    }

    public YamlMappingNode Mapping(YamlNode node)
    {
        if (node is YamlMappingNode mapping)
            return mapping;

        Report(node, "A mapping of keys is expected here.", "Write 'key: value' lines, indented.");
        return [];
    }

    public IEnumerable<(string Text, YamlNode Node)> Texts(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } single })
            return [(single, node)];

        if (node is YamlSequenceNode list)
            return list.Select(item => (Scalar(item), item)).Where(item => item.Item1.Length > 0);

        Report(node, "A list of texts is expected here.", "Write '- text' lines.");
        return [];
    }

    public string Scalar(YamlNode node)
    {
        if (node is YamlScalarNode { Value: { Length: > 0 } value })
            return value.Trim();

        Report(node, "A text is expected here.", "Write plain text; quote it if it holds ': ' or '#'.");
        return string.Empty;
    }
}
