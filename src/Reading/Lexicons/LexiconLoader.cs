using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Lexicons.Compiled;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Reading.Lexicons;

/// <summary>Reads and compiles the lexicon files of a directory.</summary>
internal static class LexiconLoader
{
    private static readonly string[] FileKeys =
        ["about", "flag", "concepts", "rules", "contractions", "forms", "pictures", "fillers", "spelling", "spelled-right"];

    /// <summary>Reads every <c>*.yaml</c> file.</summary>
    /// <param name="directory">Where the files are.</param>
    /// <param name="cache">Where the compiled lexicon is kept; null reads the files and keeps nothing.</param>
    /// <exception cref="LexiconException">Anything is wrong in any file; all of it is listed.</exception>
    public static Lexicon Load(string directory, LexiconCache? cache = null)
    {
        var problems = new List<LexiconProblem>();
        var sources = Sources(directory, problems);
        var key = cache is null ? [] : LexiconCache.KeyOf(sources);
        if (problems.Count == 0 && cache?.Find(key) is { } known)
            return known;

        if (Compile(directory, sources, problems) is not { } lexicon || problems.Count > 0)
            throw new LexiconException(problems);

        cache?.Keep(key, lexicon);
        return lexicon;
    }

    /// <summary>Reads every file and lists what is wrong; null if nothing could be read.</summary>
    public static Lexicon? Load(string directory, List<LexiconProblem> problems) => Compile(directory, Sources(directory, problems), problems);

    private static List<LexiconSource> Sources(string directory, List<LexiconProblem> problems)
    {
        var sources = new List<LexiconSource>();
        if (!Directory.Exists(directory))
        {
            problems.Add(new LexiconProblem(directory, 0, "There is no such directory.", "Point the lexicon directory at dialogs/lexicon."));
            return sources;
        }

        var paths = Directory.GetFiles(directory, "*.yaml");
        Array.Sort(paths, StringComparer.Ordinal);
        foreach (var path in paths)
            sources.Add(new LexiconSource(Path.GetFileName(path), File.ReadAllBytes(path)));

        return sources;
    }

    private static Lexicon? Compile(string directory, List<LexiconSource> sources, List<LexiconProblem> problems)
    {
        var files = sources.Select(source => LexiconFile.Open(source, problems)).OfType<LexiconFile>().ToList();
        if (files.Count > 0)
            return Compile(files.ToDictionary(f => f, f => f.Keys(f.Root, FileKeys)));

        if (problems.Count == 0)
            problems.Add(new LexiconProblem(directory, 0, "It holds no readable .yaml file.", "Put the lexicon files there."));

        return null;
    }

    private static Lexicon Compile(Dictionary<LexiconFile, Dictionary<string, YamlNode>> sections)
    {
        var concepts = new ConceptTable();
        var words = new WordsParser();
        foreach (var (file, keys) in sections)
        {
            words.Read(file, keys);
            if (keys.TryGetValue("concepts", out var node))
            {
                foreach (var (key, value) in file.Mapping(node).Children)
                    concepts.Declare(file, key, value);
            }
        }

        var vocabulary = words.Build(PhraseWords(concepts));
        return new Lexicon
        {
            Vocabulary = vocabulary,
            Pictures = words.Pictures,
            ConceptNames = concepts.Names,
            Levels = new PhraseCompiler(vocabulary, concepts).Compile(),
            Rules = Rules(sections, concepts),
        };
    }

    private static IEnumerable<string> PhraseWords(ConceptTable concepts) =>
        concepts.Sources.SelectMany(s => s.File.Texts(s.Node)).SelectMany(t => t.Text.Split([' ', '/', '?'], StringSplitOptions.RemoveEmptyEntries))
            .Where(w => w.Length >= 6 && w.All(char.IsAsciiLetterLower));

    private static List<FlagRule> Rules(Dictionary<LexiconFile, Dictionary<string, YamlNode>> sections, ConceptTable concepts)
    {
        var parser = new RuleParser(concepts);
        var rules = new List<FlagRule>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, keys) in sections)
        {
            if (!keys.TryGetValue("rules", out var node))
                continue;

            if (!keys.TryGetValue("flag", out var flagNode) || !WireName.TryParse<RedFlag>(file.Scalar(flagNode), out var flag))
            {
                file.Report(node, "The file has rules but names no red flag.", "Add 'flag:' with a code of the urgency ladder, such as cauda-equina.");
                continue;
            }

            foreach (var rule in parser.Parse(file, flag, node))
            {
                if (!ids.Add(rule.Id))
                    file.Report(node, $"The rule id '{rule.Id}' is used twice.", "Give one of them another id.");

                rules.Add(rule);
            }
        }

        return rules;
    }
}
