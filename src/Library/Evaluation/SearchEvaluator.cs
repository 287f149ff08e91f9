using System.Diagnostics;
using BackPainBot.Library.Questions;
using BackPainBot.Library.Search;

namespace BackPainBot.Library.Evaluation;

/// <summary>Measures search on labelled questions: the hybrid ranking, and BM25 alone beside it.</summary>
public sealed class SearchEvaluator(LibrarySearch search)
{
    private const string All = "all";

    /// <summary>Reads one labelled question a line (JSON Lines).</summary>
    /// <exception cref="InvalidDataException">A line cannot be read; the message names it.</exception>
    public static IReadOnlyList<LabelledQuery> Read(string file)
    {
        var queries = new List<LabelledQuery>();
        foreach (var (line, text) in File.ReadLines(file).Index())
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                queries.Add(Parse(file, line + 1, text));
            }
        }

        return queries;
    }

    /// <summary>Figures by kind and for all, hybrid before BM25.</summary>
    public IReadOnlyList<SearchFigures> Run(IReadOnlyList<LabelledQuery> queries)
    {
        // The first question pays for loading the model and for compiling; it is asked twice and timed once.
        if (queries.Count > 0)
        {
            search.Search(new SearchRequest(queries[0].Text));
        }

        return [.. Measure(queries, SearchMode.Hybrid, "hybrid"), .. Measure(queries, SearchMode.Lexical, "bm25")];
    }

    private static LabelledQuery Parse(string file, int line, string text) => LabelledMessages.Read(text, out var query) is { } problem
        ? throw new InvalidDataException($"{file}:{line}: {problem.What} {problem.Fix}")
        : query!;

    private List<SearchFigures> Measure(IReadOnlyList<LabelledQuery> queries, SearchMode mode, string ranker)
    {
        var runs = queries.Select(q => RunOne(q, mode)).ToList();
        var kinds = runs.GroupBy(r => r.Query.Kind ?? "other").OrderBy(g => g.Key, StringComparer.Ordinal);
        return [.. kinds.Select(g => Sum(g.Key, ranker, [.. g])), Sum(All, ranker, runs)];
    }

    private (LabelledQuery Query, QueryScore Score, bool Confident, double Milliseconds) RunOne(LabelledQuery query, SearchMode mode)
    {
        var start = Stopwatch.GetTimestamp();
        var result = search.Search(new SearchRequest(query.Text), mode);
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (query, QueryScore.Of(query, [.. result.Hits.Select(h => h.Topic.Id)]), result.IsConfident, elapsed);
    }

    private static SearchFigures Sum(string kind, string ranker, List<(LabelledQuery Query, QueryScore Score, bool Confident, double Milliseconds)> runs)
    {
        if (runs.Count == 0)
        {
            return new SearchFigures(kind, ranker, 0);
        }

        var times = runs.Select(r => r.Milliseconds).Order().ToList();
        return new SearchFigures(kind, ranker, runs.Count)
        {
            HitAt1 = runs.Average(r => r.Score.HitAt1),
            HitAt5 = runs.Average(r => r.Score.HitAt5),
            RecallAt5 = runs.Average(r => r.Score.RecallAt5),
            NdcgAt10 = runs.Average(r => r.Score.NdcgAt10),
            Confident = runs.Average(r => r.Confident ? 1.0 : 0),
            Milliseconds = (times[times.Count / 2], times[(int)((times.Count - 1) * 0.95)]),
        };
    }
}
