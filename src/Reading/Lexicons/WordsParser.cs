using BackPainBot.Reading.Text;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Reading.Lexicons;

/// <summary>Reads what the files say about single words: contractions, forms, pictures, fillers, spelling.</summary>
internal sealed class WordsParser
{
    private readonly Dictionary<string, string[]> _contractions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fillers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _spelledRight = new(StringComparer.Ordinal);
    private readonly List<string> _misspelled = [];

    public Dictionary<string, string> Pictures { get; } = new(StringComparer.Ordinal);

    public void Read(LexiconFile file, Dictionary<string, YamlNode> keys)
    {
        Pairs(file, keys, "contractions", (k, v) => _contractions[k] = v.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Pairs(file, keys, "forms", (k, v) => _forms[k] = v);
        Pairs(file, keys, "pictures", (k, v) => Pictures[k] = v);
        if (keys.TryGetValue("fillers", out var fillers))
            _fillers.UnionWith(Words(file, fillers));

        if (keys.TryGetValue("spelling", out var spelling))
            _misspelled.AddRange(Words(file, spelling));

        if (keys.TryGetValue("spelled-right", out var right))
            _spelledRight.UnionWith(Words(file, right));
    }

    /// <summary>The vocabulary; words of the phrases are added to its spelling as well.</summary>
    public Vocabulary Build(IEnumerable<string> phraseWords) => new()
    {
        Contractions = _contractions,
        Forms = _forms,
        Fillers = _fillers,
        Spelling = new SpellingIndex(_misspelled, phraseWords, _spelledRight),
    };

    private static IEnumerable<string> Words(LexiconFile file, YamlNode node) =>
        file.Texts(node).SelectMany(t => t.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void Pairs(LexiconFile file, Dictionary<string, YamlNode> keys, string key, Action<string, string> add)
    {
        if (!keys.TryGetValue(key, out var node))
            return;

        foreach (var (name, value) in file.Mapping(node).Children)
            add(file.Scalar(name), file.Scalar(value));
    }
}
