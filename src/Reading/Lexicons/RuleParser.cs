using System.Globalization;
using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Reading.Lexicons;

/// <summary>Reads the rules of a red-flag file.</summary>
internal sealed class RuleParser(ConceptTable concepts)
{
    private static readonly string[] RuleKeys = ["id", "urgency", "all", "of", "least", "with", "within", "unless", "unless-anywhere", "except", "raise", "lower", "keep", "hint", "plain"];
    private static readonly string[] NeededKeys = ["id", "urgency"];
    private static readonly string[] ConditionKeys = ["any", "within", "to", "unless"];

    public List<FlagRule> Parse(LexiconFile file, RedFlag flag, YamlNode node)
    {
        if (node is YamlSequenceNode list)
            return [.. list.Select(item => ParseRule(file, flag, file.Mapping(item)))];

        file.Report(node, "rules: must be a list.", "Start each rule with '- id:'.");
        return [];
    }

    private FlagRule ParseRule(LexiconFile file, RedFlag flag, YamlMappingNode node)
    {
        var keys = file.Keys(node, RuleKeys);
        foreach (var needed in NeededKeys.Where(k => !keys.ContainsKey(k)))
            file.Report(node, $"A rule has no '{needed}'.", $"Add '{needed}:' to it.");

        var all = Concepts(file, keys, "all");
        var signs = Concepts(file, keys, "of");
        if (all.Length == 0 && signs.Length == 0)
            file.Report(node, "A rule has neither 'all' nor 'of'.", "Name the concepts that raise it under 'all:', or weak signs under 'of:'.");

        return new FlagRule
        {
            Id = keys.TryGetValue("id", out var id) ? file.Scalar(id) : string.Empty,
            Flag = flag,
            Urgency = keys.TryGetValue("urgency", out var urgency) ? ReadUrgency(file, urgency) : Urgency.Emergency,
            All = all,
            Of = signs,
            Least = signs.Length == 0 ? 0 : ReadLeast(file, node, keys),
            With = Concepts(file, keys, "with"),
            Within = ReadWithin(file, keys),
            Unless = Concepts(file, keys, "unless"),
            UnlessAnywhere = Concepts(file, keys, "unless-anywhere"),
            Except = Concepts(file, keys, "except"),
            Raise = Conditions(file, keys, "raise"),
            Lower = Conditions(file, keys, "lower"),
            Keep = ReadKeep(file, keys),
            Hint = ReadTruth(file, keys, "hint"),
            Plain = ReadTruth(file, keys, "plain"),
        };
    }

    private static bool ReadTruth(LexiconFile file, Dictionary<string, YamlNode> keys, string key)
    {
        if (!keys.TryGetValue(key, out var node))
            return false;

        var text = file.Scalar(node);
        if (text is not ("true" or "false"))
            file.Report(node, $"'{text}' is neither true nor false.", $"Write '{key}: true', or leave it out for a rule that raises its flag by itself.");

        return text == "true";
    }

    private static int ReadLeast(LexiconFile file, YamlMappingNode node, Dictionary<string, YamlNode> keys)
    {
        if (keys.TryGetValue("least", out var least) && int.TryParse(file.Scalar(least), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0)
            return count;

        file.Report(node, "'of' needs to know how many of its signs are enough.", "Add 'least: 2'.");
        return 1;
    }

    private int[] Concepts(LexiconFile file, Dictionary<string, YamlNode> keys, string key) =>
        keys.TryGetValue(key, out var node)
            ? [.. file.Texts(node).Select(t => concepts.Resolve(file, t.Node, t.Text)).Where(c => c >= 0)]
            : [];

    private List<Condition> Conditions(LexiconFile file, Dictionary<string, YamlNode> keys, string key)
    {
        if (!keys.TryGetValue(key, out var node))
            return [];

        if (node is YamlSequenceNode list)
            return [.. list.Select(item => ReadCondition(file, file.Mapping(item)))];

        file.Report(node, $"{key}: must be a list.", "Start each entry with '- any:'.");
        return [];
    }

    private Condition ReadCondition(LexiconFile file, YamlMappingNode node)
    {
        var keys = file.Keys(node, ConditionKeys);
        if (!keys.TryGetValue("to", out var to) || !keys.ContainsKey("any"))
        {
            file.Report(node, "A change of urgency needs 'any' and 'to'.", "Name the concepts under any: and the urgency under to:.");
            return new Condition([], new Within(Reach.Message), Urgency.Emergency, []);
        }

        return new Condition(Concepts(file, keys, "any"), ReadWithin(file, keys, Reach.Message), ReadUrgency(file, to), Concepts(file, keys, "unless"));
    }

    private static Urgency ReadUrgency(LexiconFile file, YamlNode node)
    {
        if (WordParse<Urgency>(file.Scalar(node), out var urgency))
            return urgency;

        file.Report(node, $"'{file.Scalar(node)}' is not an urgency.", "Use emergency, same-day, soon or routine.");
        return Urgency.Emergency;
    }

    private static bool WordParse<T>(string text, out T value)
        where T : struct, Enum => WireName.TryParse(text, out value);

    private static Within ReadWithin(LexiconFile file, Dictionary<string, YamlNode> keys, Reach otherwise = Reach.Sentence)
    {
        if (!keys.TryGetValue("within", out var node))
            return new Within(otherwise);

        var text = file.Scalar(node);
        if (WordParse<Reach>(text, out var reach) && reach != Reach.Words)
            return new Within(reach);

        if (text.EndsWith(" words", StringComparison.Ordinal)
            && int.TryParse(text[..^6], NumberStyles.None, CultureInfo.InvariantCulture, out var words))
            return new Within(Reach.Words, words);

        file.Report(node, $"'{text}' is not a distance.", "Use 'N words', sentence, neighbours or message.");
        return new Within(otherwise);
    }

    private static ScopeKinds ReadKeep(LexiconFile file, Dictionary<string, YamlNode> keys)
    {
        var kept = ScopeKinds.None;
        if (!keys.TryGetValue("keep", out var node))
            return kept;

        foreach (var (text, at) in file.Texts(node))
        {
            if (WordParse<ScopeKinds>(text, out var kind))
                kept |= kind;
            else
                file.Report(at, $"'{text}' is not a scope.", "Use negation, hypothetical, history or idiom.");
        }

        return kept;
    }
}
