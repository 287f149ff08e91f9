using YamlDotNet.RepresentationModel;

namespace BackPainBot.Reading.Lexicons;

/// <summary>The concepts of all files while they are being read: names first, phrases after.</summary>
internal sealed class ConceptTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(LexiconFile File, YamlNode Node)> _sources = [];

    public List<string> Names { get; } = [];

    public IReadOnlyList<(LexiconFile File, YamlNode Node)> Sources => _sources;

    public void Declare(LexiconFile file, YamlNode key, YamlNode phrases)
    {
        var name = file.Scalar(key);
        if (!_numbers.TryAdd(name, Names.Count))
        {
            file.Report(key, $"The concept '{name}' is defined twice.", "Give one of them another name or merge the lists.");
            return;
        }

        Names.Add(name);
        _sources.Add((file, phrases));
    }

    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;

    /// <summary>The number of a concept that a file names, reporting an unknown one; -1 then.</summary>
    public int Resolve(LexiconFile file, YamlNode at, string name)
    {
        if (_numbers.TryGetValue(name, out var number))
            return number;

        file.Report(at, $"No concept is called '{name}'.", "Check the spelling or define it under concepts:.");
        return -1;
    }
}
