using BackPainBot.Reading.Text;

namespace BackPainBot.Reading.Lexicons;

/// <summary>Turns the concepts' phrases into levels that can be matched one after the other.</summary>
internal sealed class PhraseCompiler(Vocabulary vocabulary, ConceptTable concepts)
{
    public List<IReadOnlyList<Phrase>> Compile()
    {
        var parsed = ParseAll();
        var depth = Depths(parsed);
        var uses = Uses(parsed);
        return [.. parsed.SelectMany((phrases, concept) => phrases.Select(p => (concept, p)))
            .GroupBy(x => depth[x.concept]).OrderBy(g => g.Key)
            .Select(g => (IReadOnlyList<Phrase>)[.. g.Select(x => new Phrase(x.concept, [.. x.p], Anchor(x.p, uses)))])];
    }

    private List<List<Element>>[] ParseAll()
    {
        var parser = new PhraseParser(vocabulary, concepts);
        var all = new List<List<Element>>[concepts.Names.Count];
        for (var i = 0; i < all.Length; i++)
        {
            var (file, node) = concepts.Sources[i];
            all[i] = [.. file.Texts(node).SelectMany(t => parser.Parse(file, t.Node, t.Text))];
        }

        return all;
    }

    private int[] Depths(List<List<Element>>[] parsed)
    {
        var depth = new int[parsed.Length];
        Array.Fill(depth, -1);
        for (var i = 0; i < parsed.Length; i++)
            Depth(i, parsed, depth, []);

        return depth;
    }

    private int Depth(int concept, List<List<Element>>[] parsed, int[] depth, HashSet<int> path)
    {
        if (depth[concept] >= 0)
            return depth[concept];

        if (!path.Add(concept))
        {
            var (file, node) = concepts.Sources[concept];
            file.Report(node, $"The concept '{concepts.Names[concept]}' leans on itself.", "Break the circle of <references>.");
            return 0;
        }

        var deepest = 0;
        foreach (var reference in parsed[concept].SelectMany(p => p).Where(e => e.Kind == ElementKind.Concept).SelectMany(e => e.Ids))
            deepest = Math.Max(deepest, Depth(reference, parsed, depth, path) + 1);

        path.Remove(concept);
        return depth[concept] = deepest;
    }

    private static Dictionary<int, int> Uses(List<List<Element>>[] parsed)
    {
        var uses = new Dictionary<int, int>();
        foreach (var element in parsed.SelectMany(p => p).SelectMany(p => p).Where(IsCertain))
            uses[element.Ids[0]] = uses.GetValueOrDefault(element.Ids[0]) + 1;

        return uses;
    }

    private static int Anchor(List<Element> phrase, Dictionary<int, int> uses) =>
        phrase.Where(IsCertain).Select(e => e.Ids[0]).DefaultIfEmpty(-1).MinBy(id => id < 0 ? 0 : uses[id]);

    private static bool IsCertain(Element e) => e is { Kind: ElementKind.Word, Optional: false, Ids.Length: 1 };
}
