using System.Globalization;
using BackPainBot.Reading.Text;
using YamlDotNet.RepresentationModel;

namespace BackPainBot.Reading.Lexicons;

/// <summary>Reads a phrase of a concept: words, <c>a/b</c>, <c>word?</c>, <c>...</c>, <c>&lt;concept&gt;</c>, <c>NUM</c>, <c>NUM38-42</c> and <c>DEC37.5-42</c> (not whole).</summary>
internal sealed class PhraseParser(Vocabulary vocabulary, ConceptTable concepts)
{
    private const string Any = "NUM";
    private const string Fraction = "DEC";

    public List<Element>? Parse(LexiconFile file, YamlNode at, string phrase)
    {
        var elements = new List<Element>();
        foreach (var part in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            AddPart(file, at, part, elements);

        if (elements.Count > 0 && elements[0].Kind != ElementKind.Gap && !elements[0].Optional && elements[^1].Kind != ElementKind.Gap)
            return elements;

        file.Report(at, $"The phrase '{phrase}' begins or ends with something that may be empty.", "Begin and end it with a word, a number or a <concept>.");
        return null;
    }

    private static Element Number(LexiconFile file, YamlNode at, string part, bool optional)
    {
        if (part.Length == Any.Length)
            return new Element(ElementKind.Number, [], optional, 0, double.MaxValue);

        var ends = part[Any.Length..].Split('-');
        if (ends.Length == 2 && TryRead(ends[0], out var from) && TryRead(ends[1], out var to) && from <= to)
            return new Element(ElementKind.Number, part.StartsWith(Fraction, StringComparison.Ordinal) ? [1] : [], optional, from, to);

        file.Report(at, $"'{part}' is not a range of numbers.", "Write it as in NUM38-42.");
        return new Element(ElementKind.Number, [], optional, 0, double.MaxValue);
    }

    private static bool TryRead(string text, out double value) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private void AddPart(LexiconFile file, YamlNode at, string part, List<Element> elements)
    {
        var optional = part.Length > 1 && part[^1] == '?';
        var body = optional ? part[..^1] : part;
        if (body == "...")
            elements.Add(new Element(ElementKind.Gap, []));
        else if (body[0] == '<' && body[^1] == '>')
            elements.Add(new Element(ElementKind.Concept, [.. body[1..^1].Split('|').Select(n => concepts.Resolve(file, at, n))], optional));
        else if (body.StartsWith(Any, StringComparison.Ordinal) || body.StartsWith(Fraction, StringComparison.Ordinal))
            elements.Add(Number(file, at, body, optional));
        else
            AddWords(file, at, body, optional, elements);
    }

    private void AddWords(LexiconFile file, YamlNode at, string body, bool optional, List<Element> elements)
    {
        var lower = body.ToLowerInvariant();
        if (vocabulary.Contractions.TryGetValue(lower, out var parts))
        {
            elements.AddRange(parts.Select(p => new Element(ElementKind.Word, [vocabulary.Intern(vocabulary.StemOf(p))], optional)));
            return;
        }

        var words = lower.Split('/', StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words.Where(w => !IsWord(w) || vocabulary.Contractions.ContainsKey(w)))
            file.Report(at, $"'{word}' cannot stand in a phrase.", "Write whole words without punctuation; a contraction only on its own.");

        elements.Add(new Element(ElementKind.Word, [.. words.Select(w => vocabulary.Intern(vocabulary.StemOf(w))).Distinct()], optional));
    }

    private static bool IsWord(string word) =>
        word.TrimStart('\'').Length > 0 && word.TrimStart('\'').All(char.IsLetterOrDigit);
}
