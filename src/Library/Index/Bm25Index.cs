namespace BackPainBot.Library.Index;

/// <summary>Okapi BM25 over a fixed set of texts (Robertson and Zaragoza 2009), k1 1.2, b 0.75.</summary>
internal sealed class Bm25Index
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly Dictionary<string, List<(int Document, float Weight)>> _postings = new(StringComparer.Ordinal);

    public Bm25Index(IReadOnlyList<IReadOnlyList<string>> documents)
    {
        Count = documents.Count;
        var mean = Math.Max(1, documents.Sum(d => d.Count) / (double)Math.Max(1, documents.Count));
        for (var i = 0; i < documents.Count; i++)
        {
            var norm = K1 * (1 - B + (B * documents[i].Count / mean));
            foreach (var term in documents[i].CountBy(t => t))
            {
                if (!_postings.TryGetValue(term.Key, out var list))
                {
                    _postings[term.Key] = list = [];
                }

                list.Add((i, (float)(term.Value * (K1 + 1) / (term.Value + norm))));
            }
        }
    }

    public int Count { get; }

    /// <summary>A score for every document; 0 where no term occurs.</summary>
    public float[] Scores(IReadOnlyList<string> terms)
    {
        var scores = new float[Count];
        foreach (var term in terms.Distinct(StringComparer.Ordinal))
        {
            if (_postings.TryGetValue(term, out var list))
            {
                var idf = Idf(list.Count);
                foreach (var (document, weight) in list)
                {
                    scores[document] += (float)idf * weight;
                }
            }
        }

        return scores;
    }

    /// <summary>How telling a term is: high for rare ones, highest for unknown ones.</summary>
    public double Idf(string term) => Idf(_postings.TryGetValue(term, out var list) ? list.Count : 0);

    /// <summary>The share of what a question's terms tell that the documents know; 0 for a question without terms.</summary>
    public double Coverage(IReadOnlyList<string> terms)
    {
        var (known, all) = (0.0, 0.0);
        foreach (var term in terms.Distinct(StringComparer.Ordinal))
        {
            all += Idf(term);
            known += _postings.ContainsKey(term) ? Idf(term) : 0;
        }

        return all > 0 ? known / all : 0;
    }

    private double Idf(int containing) => Math.Log(1 + ((Count - containing + 0.5) / (containing + 0.5)));
}
