using System.Globalization;
using BackPainBot.Domain;
using BackPainBot.Library.Lint;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Library.Topics;

/// <summary>Reads a YAML mapping field by field and collects every problem instead of stopping at the first.</summary>
internal sealed class YamlFields
{
    private readonly string _file;
    private readonly int _lineOffset;
    private readonly YamlMappingNode _map;
    private readonly List<LintProblem> _problems;

    public YamlFields(string file, YamlMappingNode map, int lineOffset, List<LintProblem> problems)
    {
        _file = file;
        _map = map;
        _lineOffset = lineOffset;
        _problems = problems;
    }

    /// <summary>Null, with a problem noted, when the text is not a YAML mapping.</summary>
    public static YamlFields? Parse(string file, string yaml, int lineOffset, List<LintProblem> problems)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode map }])
            {
                return new YamlFields(file, map, lineOffset, problems);
            }

            problems.Add(new LintProblem(file, 1 + lineOffset, "This is not a list of `key: value` lines.", "Write one key a line, as the other files do."));
        }
        catch (YamlException broken)
        {
            var line = (int)broken.Start.Line + lineOffset;
            problems.Add(new LintProblem(file, line, "The YAML cannot be read: " + broken.Message, "Check quotes, colons and indentation on this line."));
        }

        return null;
    }

    public void RefuseUnknown(IReadOnlyCollection<string> known)
    {
        foreach (var key in _map.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!known.Contains(key.Value ?? ""))
            {
                Note(key, $"Unknown key `{key.Value}`.", $"Use only: {string.Join(", ", known)}.");
            }
        }
    }

    public int LineOf(string key)
    {
        foreach (var child in _map.Children.Keys.OfType<YamlScalarNode>())
        {
            if (child.Value == key)
            {
                return (int)child.Start.Line + _lineOffset;
            }
        }

        return 1;
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string key)
    {
        var text = OptionalText(key);
        if (string.IsNullOrWhiteSpace(text))
        {
            Missing(key, "a text");
        }

        return text ?? "";
    }

    public string? OptionalText(string key) =>
        Node(key) is YamlScalarNode scalar ? scalar.Value?.Trim() : null;

    public DateOnly Date(string key)
    {
        if (Node(key) is not YamlScalarNode scalar)
        {
            Missing(key, "a date such as 2026-11-20");
            return default;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Note(scalar, $"`{key}` is not a date: {scalar.Value}.", "Write year-month-day, as in 2026-11-20.");
        return default;
    }

    /// <summary>A list of texts; a single text counts as a list of one; absent is empty.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlScalarNode one:
                return string.IsNullOrWhiteSpace(one.Value) ? [] : [one.Value.Trim()];
            case YamlSequenceNode many when many.Children.All(c => c is YamlScalarNode):
                return [.. many.Children.Cast<YamlScalarNode>().Select(c => (c.Value ?? "").Trim()).Where(t => t.Length > 0)];
            case var other:
                Note(other, $"`{key}` is not a list of texts.", "Write one text a line, each after a dash.");
                return [];
        }
    }

    /// <summary>A closed set's members; <paramref name="any"/> stands for the empty list.</summary>
    public IReadOnlyList<T> Members<T>(string key, string any)
        where T : struct, Enum
    {
        var texts = Texts(key);
        var members = texts.Where(text => text != any).Select(text => Member<T>(key, text)).OfType<T>().ToList();
        return texts.Contains(any) ? [] : members;
    }

    public T? Member<T>(string key, string text)
        where T : struct, Enum
    {
        if (WireName.TryParse<T>(text, out var member))
        {
            return member;
        }

        var allowed = string.Join(", ", Enum.GetValues<T>().Select(WireName.Of));
        _problems.Add(new LintProblem(_file, LineOf(key), $"`{key}` has an unknown value: {text}.", $"Use one of: {allowed}."));
        return null;
    }

    public IReadOnlyList<TopicSource> Sources(string key)
    {
        if (Node(key) is not YamlSequenceNode list)
        {
            return [];
        }

        var sources = new List<TopicSource>();
        foreach (var node in list)
        {
            if (node is YamlMappingNode map && SourceOf(map) is { } source)
            {
                sources.Add(source);
            }
            else
            {
                Note(node, $"An entry of `{key}` lacks its name or year.", "Write `- { name: \"who\", year: 2024 }`.");
            }
        }

        return sources;
    }

    /// <summary>The mapping below a key, key by key; empty when absent.</summary>
    public IEnumerable<(string Key, YamlFields Fields)> Sections(string key)
    {
        if (Node(key) is not YamlMappingNode sections)
        {
            yield break;
        }

        foreach (var (name, value) in sections.Children)
        {
            if (name is YamlScalarNode { Value: { } text } && value is YamlMappingNode map)
            {
                yield return (text, new YamlFields(_file, map, _lineOffset, _problems));
            }
        }
    }

    public void Missing(string key, string what) =>
        _problems.Add(new LintProblem(_file, LineOf(key), $"`{key}` is missing or empty.", $"Add `{key}:` with {what}."));

    private static TopicSource? SourceOf(YamlMappingNode map)
    {
        string? name = null;
        var year = 0;
        foreach (var (key, value) in map.Children)
        {
            switch ((key as YamlScalarNode)?.Value)
            {
                case "name":
                    name = (value as YamlScalarNode)?.Value;
                    break;
                case "year":
                    _ = int.TryParse((value as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out year);
                    break;
                default:
                    return null;
            }
        }

        return string.IsNullOrWhiteSpace(name) || year < 1900 ? null : new TopicSource(name, year);
    }

    private YamlNode? Node(string key) =>
        _map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private void Note(YamlNode node, string problem, string fix) =>
        _problems.Add(new LintProblem(_file, (int)node.Start.Line + _lineOffset, problem, fix));
}
