using BackPainBot.Library.Index;

namespace BackPainBot.Library.Search;

/// <summary>Scores pages by meaning and words. The weights measured best on this library's own labelled questions (seeds/search); they are flat around these values.</summary>
internal sealed class Ranker(LibraryIndex index)
{
    private const double AskWeight = 0.12;
    private const double PassageWeight = 0.11;
    private const double ClassifierWeight = 0.50;
    private const double WordWeight = 0.27;

    // Several matches on a page are steadier than its single best one.
    private const int BestAsks = 3;
    private const int BestPassages = 2;

    private const double NeighbourWeight = 1.0;
    private const double Temperature = 0.5;

    /// <summary>By words alone (BM25), nothing else.</summary>
    public PageRanking Words(string text, bool[] allowed)
    {
        var terms = index.Vocabulary.Terms(text);
        var scores = index.PageWords.Scores(terms);
        return new PageRanking(Only(allowed, [.. scores.Select(s => (double)s)]), index.UnitWords.Scores(terms));
    }

    /// <summary>By words, with the neighbours of likely pages raised; what search does without a model.</summary>
    public PageRanking WordsAndNeighbours(string text, bool[] allowed)
    {
        var words = Words(text, allowed);
        return words with { Pages = WithNeighbours(Standard(words.Pages, allowed), allowed) };
    }

    /// <summary>By meaning and words.</summary>
    /// <param name="text">The question.</param>
    /// <param name="centred">Its centred vector.</param>
    /// <param name="allowed">Pages that may be returned.</param>
    public PageRanking Hybrid(string text, float[] centred, bool[] allowed)
    {
        var meaning = index.Meaning!;
        var cosines = meaning.Cosines(centred);
        var pages = index.Topics.Count;
        var terms = index.Vocabulary.Terms(text);
        var total = new double[pages];
        Add(total, AskWeight, Best(cosines, asks: true), allowed);
        Add(total, PassageWeight, Best(cosines, asks: false), allowed);
        Add(total, ClassifierWeight, meaning.Classifier.Scores(centred), allowed);
        Add(total, WordWeight, index.PageWords.Scores(terms), allowed);
        return new PageRanking(WithNeighbours(Only(allowed, total), allowed), cosines);
    }

    private static void Add(double[] total, double weight, float[] scores, bool[] allowed)
    {
        var standard = Standard([.. scores.Select(s => (double)s)], allowed);
        for (var page = 0; page < total.Length; page++)
        {
            total[page] += weight * standard[page];
        }
    }

    /// <summary>The mean of each page's best units of a kind; a page with fewer is not punished for it.</summary>
    private float[] Best(float[] cosines, bool asks)
    {
        var count = asks ? BestAsks : BestPassages;
        var best = new float[index.Topics.Count * count];
        best.AsSpan().Fill(float.NegativeInfinity);
        for (var i = 0; i < cosines.Length; i++)
        {
            var unit = index.Units[i];
            if (unit.Passage is null == asks && !unit.IsCommon)
            {
                Largest.Keep(best.AsSpan(unit.Page * count, count), cosines[i]);
            }
        }

        return [.. best.Chunk(count).Select(found => float.IsNegativeInfinity(found[0]) ? -1 : found.Where(float.IsFinite).Average())];
    }

    /// <summary>Z-scores over the allowed pages; the others keep negative infinity.</summary>
    private static double[] Standard(double[] scores, bool[] allowed)
    {
        var counted = scores.Where((_, page) => allowed[page]).ToList();
        var mean = counted.Count == 0 ? 0 : counted.Average();
        var spread = counted.Count == 0 ? 1 : Math.Sqrt(counted.Average(s => (s - mean) * (s - mean)));
        return Only(allowed, [.. scores.Select(s => spread > 0 ? (s - mean) / spread : 0)]);
    }

    private static double[] Only(bool[] allowed, double[] scores) =>
        [.. scores.Select((score, page) => allowed[page] ? score : double.NegativeInfinity)];

    /// <summary>Raises pages that the authors relate to the likely ones: who asks one asks the other next. The first place is never taken from its page.</summary>
    private double[] WithNeighbours(double[] scores, bool[] allowed)
    {
        if (!allowed.Contains(true))
        {
            return scores;
        }

        var best = scores.Max();
        var likely = scores.Select(s => Math.Exp((s - best) / Temperature)).ToArray();
        var sum = likely.Sum();
        var raised = (double[])scores.Clone();
        for (var page = 0; page < scores.Length; page++)
        {
            foreach (var (neighbour, link) in index.Related.Of(page))
            {
                raised[neighbour] += NeighbourWeight * link * likely[page] / sum;
            }
        }

        var top = Array.IndexOf(scores, best);
        raised[top] = Math.Max(raised[top], raised.Max() + 1e-6);
        return raised;
    }
}
