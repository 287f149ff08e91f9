using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Finds the activities that the message blames for its pain: by the trained model, which also hears the rules, or by the rules where there is none.</summary>
internal sealed class TriggerReader(Lexicon lexicon, LinearModel? model)
{
    // Where found and missed triggers balance, by cross-validation over the seeds.
    private const double LeastProbability = 0.34;

    // What the rules blame as well is plainly said more often than not, and the model has seen few of such short ways to say it.
    private const double LeastWhereRuled = 0.2;

    // What is named in one breath with a cause is one itself, unless the model thinks it most unlikely.
    private const double LeastWhereJoined = 0.25;

    private readonly TriggerRules _rules = new(lexicon);
    private readonly TriggerScope _scope = new(lexicon);
    private readonly TriggerFeatures _features = new(lexicon);

    /// <summary>Plain activity words with their spans, in the order in which they occur.</summary>
    public IReadOnlyList<(string Name, Span Span)> Read(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        if (model is null)
            return _rules.Read(read);

        var ruled = Ruled(read);
        var named = _features.Of(read, flags, ruled)
            .Select(c => (c.Name, c.Span, Spans: c.Spans.Where(s => !_scope.IsNoCause(read, s) && !read.Scopes.Figurative[s.First]).ToList(), Probability: LinearModel.Softmax(model.Scores(c.Features))[1]))
            .Where(c => c.Spans.Count > 0).ToList();
        var blamed = named.Where(c => c.Probability > (ruled.Contains(c.Name) ? LeastWhereRuled : LeastProbability)).ToList();
        var joined = named.Except(blamed).Where(c => c.Probability > LeastWhereJoined && c.Spans.Exists(s => blamed.Exists(b => b.Spans.Exists(other => _scope.IsJoined(read, s, other))))).ToList();
        return [.. blamed.Concat(joined).Select(c => (c.Name, c.Span)).OrderBy(c => c.Span.First)];
    }

    /// <summary>Every activity that the message names, with what the model looks at.</summary>
    public IEnumerable<(string Name, Span Span, Feature[] Features)> Candidates(ReadMessage read, IReadOnlyList<RedFlagFinding> flags) =>
        _features.Of(read, flags, Ruled(read)).Select(c => (c.Name, c.Span, c.Features));

    private HashSet<string> Ruled(ReadMessage read) => _rules.Read(read).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
}
