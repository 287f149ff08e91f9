using YamlDotNet.RepresentationModel;

namespace BackPainBot.Conversation.Scripts;

/// <summary>The fields of one YAML mapping; remembers which were read, so that a misspelt one is reported and not ignored.</summary>
internal sealed class YamlFields
{
    private readonly Dictionary<string, YamlNode> _fields = [];
    private readonly HashSet<string> _read = [];
    private readonly ScriptReader _reader;

    public YamlFields(YamlMappingNode node, ScriptReader reader)
    {
        _reader = reader;
        Line = LineOf(node);
        foreach (var (key, value) in node.Children)
            _fields[((YamlScalarNode)key).Value ?? ""] = value;
    }

    public int Line { get; }

    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    public static IReadOnlyList<string> TextsOf(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { } value } => [value.Trim()],
        YamlSequenceNode list => [.. list.Children.OfType<YamlScalarNode>().Select(item => (item.Value ?? "").Trim())],
        _ => [],
    };

    public string Text(string name, bool required = false)
    {
        _read.Add(name);
        var text = _fields.TryGetValue(name, out var node) ? (node as YamlScalarNode)?.Value?.Trim() ?? "" : "";
        if (required && text.Length == 0)
            _reader.Report(Line, $"'{name}' is missing", $"add {name}: with its words");
        return text;
    }

    public IReadOnlyList<string> Texts(string name)
    {
        _read.Add(name);
        return _fields.TryGetValue(name, out var node) ? TextsOf(node) : [];
    }

    public IEnumerable<YamlNode> List(string name)
    {
        _read.Add(name);
        if (!_fields.TryGetValue(name, out var node))
            return [];
        if (node is YamlSequenceNode list)
            return list.Children;
        _reader.Report(LineOf(node), $"'{name}' must be a list", "start each entry with a dash");
        return [];
    }

    public IEnumerable<(string Id, YamlNode Node)> Pairs(string name)
    {
        _read.Add(name);
        return _fields.TryGetValue(name, out var node) && node is YamlMappingNode map
            ? map.Children.Select(pair => (((YamlScalarNode)pair.Key).Value ?? "", pair.Value))
            : [];
    }

    public void RefuseOthers()
    {
        foreach (var (name, node) in _fields.Where(field => !_read.Contains(field.Key)))
            _reader.Report(LineOf(node), $"'{name}' is not a field here", "correct the spelling or remove it");
    }
}
