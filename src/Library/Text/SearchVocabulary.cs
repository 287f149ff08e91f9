using System.Collections.Concurrent;
using BackPainBot.Library.Lint;
using BackPainBot.Library.Questions;
using BackPainBot.Library.Topics;

namespace BackPainBot.Library.Text;

/// <summary>The words that search leaves out, and those that mean the same here; from <c>search/vocabulary.yaml</c> in the content folder.</summary>
public sealed class SearchVocabulary
{
    private const int LongestPhrase = 4;
    private const int LongestKey = 256;
    private const int MostWords = 20_000;
    private readonly HashSet<string> _stopWords;
    private readonly Dictionary<string, string> _concepts;
    private readonly HashSet<string> _conceptStarts;

    // A library says the same few thousand words over and over.
    private readonly ConcurrentDictionary<string, SearchWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SearchWord>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _phrases;

    private SearchVocabulary(HashSet<string> stopWords, Dictionary<string, string> concepts, IReadOnlyList<string> elsewhere, QuestionPatterns questions)
    {
        Questions = questions;
        _stopWords = stopWords;
        _concepts = concepts;
        _conceptStarts = concepts.Keys.Select(k => k.Split(' ')[0]).ToHashSet(StringComparer.Ordinal);
        Elsewhere = elsewhere;
        _known = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _phrases = concepts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static SearchVocabulary Empty { get; } = new([], [], [], QuestionPatterns.None);

    /// <summary>Questions of the kind that no page answers; a message nearer to these than to the library has no good answer in it.</summary>
    public IReadOnlyList<string> Elsewhere { get; }

    /// <summary>How messages ask.</summary>
    public QuestionPatterns Questions { get; }

    /// <summary>Reads the file; a missing file is an empty vocabulary.</summary>
    public static Parsed<SearchVocabulary> Load(string contentDirectory)
    {
        var file = Path.Combine(contentDirectory, "search", "vocabulary.yaml");
        return File.Exists(file) ? Parse(file, File.ReadAllText(file)) : new Parsed<SearchVocabulary>(Empty, []);
    }

    /// <summary><c>stop</c>: texts of words between spaces. <c>same</c>: texts of phrases between commas, each text one meaning. <c>elsewhere</c>: questions that no page answers. The rest: <see cref="QuestionPatterns"/>.</summary>
    public static Parsed<SearchVocabulary> Parse(string file, string yaml)
    {
        var problems = new List<LintProblem>();
        if (YamlFields.Parse(file, yaml, 0, problems) is not { } fields)
        {
            return new Parsed<SearchVocabulary>(null, problems);
        }

        fields.RefuseUnknown(["stop", "same", "elsewhere", .. QuestionPatterns.Keys]);
        var stop = fields.Texts("stop").SelectMany(Words.Of).ToHashSet(StringComparer.Ordinal);
        var concepts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in fields.Texts("same"))
        {
            var phrases = group.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            foreach (var phrase in phrases)
            {
                var concept = "=" + phrases[0];
                var key = Key(Words.Of(phrase));
                if (!concepts.TryAdd(key, concept) && concepts[key] != concept)
                {
                    problems.Add(new LintProblem(file, fields.LineOf("same"), $"`{phrase}` stands in two groups.", "Keep it in the one that fits best."));
                }
            }
        }

        return new Parsed<SearchVocabulary>(new SearchVocabulary(stop, concepts, fields.Texts("elsewhere"), QuestionPatterns.Read(file, fields, problems)), problems);
    }

    /// <summary>How many different words of a text carry its subject.</summary>
    public int CountTelling(string text) => Words.Of(text).Where(word => !_stopWords.Contains(word)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The stems of all words of a text, in order.</summary>
    public IReadOnlyList<string> Stems(string text)
    {
        var stems = new List<string>(text.Length / 5);
        var scan = new WordScan(text);
        while (scan.Next(out var word))
        {
            stems.Add(Known(word).Stem);
        }

        return stems;
    }

    /// <summary>The search terms of a text: stems of its telling words, plus one term for each meaning named.</summary>
    public IReadOnlyList<string> Terms(string text)
    {
        var words = new List<SearchWord>(text.Length / 5);
        var scan = new WordScan(text);
        while (scan.Next(out var word))
        {
            words.Add(Known(word));
        }

        var terms = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsStop)
            {
                terms.Add(words[i].Stem);
            }

            if (words[i].BeginsPhrase && PhraseAt(words, i) is { } concept)
            {
                terms.Add(concept);
            }
        }

        return terms;
    }

    private static string Key(IEnumerable<string> words) => string.Join(' ', words.Select(PorterStemmer.Stem));

    private SearchWord Known(ReadOnlySpan<char> word)
    {
        if (_known.TryGetValue(word, out var known))
        {
            return known;
        }

        var written = word.ToString();
        var stem = PorterStemmer.Stem(written);
        var found = new SearchWord(stem, _stopWords.Contains(written), _conceptStarts.Contains(stem));
        if (_words.Count < MostWords)
        {
            _words.TryAdd(written, found);
        }

        return found;
    }

    // The longest phrase that begins here counts.
    private string? PhraseAt(List<SearchWord> words, int start)
    {
        Span<char> key = stackalloc char[LongestKey];
        Span<int> ends = stackalloc int[LongestPhrase];
        var (length, count) = (0, 0);
        for (; count < LongestPhrase && start + count < words.Count && length + words[start + count].Stem.Length < LongestKey; count++)
        {
            if (count > 0)
            {
                key[length++] = ' ';
            }

            words[start + count].Stem.CopyTo(key[length..]);
            length += words[start + count].Stem.Length;
            ends[count] = length;
        }

        while (count > 0)
        {
            if (_phrases.TryGetValue(key[..ends[--count]], out var concept))
            {
                return concept;
            }
        }

        return null;
    }
}
