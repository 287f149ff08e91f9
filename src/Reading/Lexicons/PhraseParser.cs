using System.Globalization;
using BackPainBot.Reading.Text;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Reading.Lexicons;

/// <summary>
/// Reads a phrase of a concept: words, <c>a/b</c>, <c>word?</c>, <c>=legs</c> (this form only), <c>...</c>, <c>&lt;concept&gt;</c>, <c>NUM</c>, <c>NUM38-42</c> and
/// <c>DEC37.5-42</c> (not whole).
/// </summary>
internal sealed class PhraseParser(Vocabulary vocabulary, ConceptTable concepts)
{
    private const string Any = "NUM";
    private const string Fraction = "DEC";

    /// <summary>The phrase as one or more rows of elements: alternatives of different kinds become rows of their own.</summary>
    public List<List<Element>> Parse(LexiconFile file, YamlNode at, string phrase)
    {
        List<List<Element>> rows = [[]];
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ways = Ways(file, at, part);
            rows = [.. rows.SelectMany(row => ways.Select(way => row.Concat(way).ToList()))];
        }

        if (rows.All(IsAnchored))
            return rows;

        file.Report(at, $"The phrase '{phrase}' begins or ends with something that may be empty.", "Begin and end it with a word, a number or a <concept>.");
        return [];
    }

    private static bool IsAnchored(List<Element> row) =>
        row.Count > 0 && row[0].Kind != ElementKind.Gap && !row[0].Optional && row[^1].Kind != ElementKind.Gap;

    private static bool IsNumber(string text) =>
        text.StartsWith(Any, StringComparison.Ordinal) || text.StartsWith(Fraction, StringComparison.Ordinal);

    private static bool IsWord(string word) =>
        word.TrimStart('\'', '=').Length > 0 && word.TrimStart('\'', '=').All(char.IsLetterOrDigit);

    private static Element Number(LexiconFile file, YamlNode at, string part, bool optional)
    {
        int[] kind = part.StartsWith(Fraction, StringComparison.Ordinal) ? [1] : [];
        if (part.Length == Any.Length)
            return new Element(ElementKind.Number, kind, optional, 0, double.MaxValue);

        var ends = part[Any.Length..].Split('-');
        if (ends.Length == 2 && TryRead(ends[0], out var from) && TryRead(ends[1], out var to) && from <= to)
            return new Element(ElementKind.Number, kind, optional, from, to);

        file.Report(at, $"'{part}' is not a range of numbers.", "Write it as in NUM38-42.");
        return new Element(ElementKind.Number, kind, optional, 0, double.MaxValue);
    }

    private static bool TryRead(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private List<List<Element>> Ways(LexiconFile file, YamlNode at, string part)
    {
        var optional = part.Length > 1 && part[^1] == '?';
        var body = optional ? part[..^1] : part;
        if (body == "...")
            return [[new Element(ElementKind.Gap, [])]];

        if (body[0] == '<' && body[^1] == '>')
            return [[new Element(ElementKind.Concept, [.. body[1..^1].Split('|').Select(n => concepts.Resolve(file, at, n)).Where(n => n >= 0)], optional)]];

        var choices = body.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var numbers = choices.Where(IsNumber).Select(c => new List<Element> { Number(file, at, c, optional) });
        var words = choices.Where(c => !IsNumber(c)).Select(c => c.ToLowerInvariant()).ToList();
        var shortened = words.Where(vocabulary.Contractions.ContainsKey).Select(c => Long(c, optional));
        var plain = words.Where(w => !vocabulary.Contractions.ContainsKey(w)).ToList();
        foreach (var word in plain.Where(w => !IsWord(w)))
            file.Report(at, $"'{word}' cannot stand in a phrase.", "Write whole words without punctuation.");

        List<List<Element>> ways = [.. numbers, .. shortened];
        if (plain.Count > 0)
            ways.Add([new Element(ElementKind.Word, [.. plain.Select(Symbol).Distinct()], optional)]);

        return ways;
    }

    private int Symbol(string word) =>
        word[0] == '=' ? vocabulary.InternExact(word[1..]) : vocabulary.Intern(vocabulary.StemOf(word));

    private List<Element> Long(string contraction, bool optional) =>
        [.. vocabulary.Contractions[contraction].Select(p => new Element(ElementKind.Word, [vocabulary.Intern(vocabulary.StemOf(p))], optional))];
}
