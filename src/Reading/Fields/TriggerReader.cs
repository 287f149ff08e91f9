using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Lexicons;
using BackPainBot.Reading.Matching;

namespace BackPainBot.Reading.Fields;

/// <summary>Finds the activities that the message blames for its pain: by the trained model, which also hears the rules, or by the rules where there is none.</summary>
internal sealed class TriggerReader(Lexicon lexicon, LinearModel? model)
{
    // Where found and missed triggers balance, by cross-validation over the seeds.
    private const double LeastProbability = 0.34;

    // What the rules blame as well is plainly said more often than not.
    private const double LeastWhereRuled = 0.28;

    private readonly TriggerRules _rules = new(lexicon);
    private readonly TriggerFeatures _features = new(lexicon);

    /// <summary>Plain activity words with their spans, in the order in which they occur.</summary>
    public IReadOnlyList<(string Name, Span Span)> Read(ReadMessage read, IReadOnlyList<RedFlagFinding> flags)
    {
        if (model is null)
            return _rules.Read(read);

        var ruled = Ruled(read);
        var blamed = _features.Of(read, flags, ruled)
            .Where(c => LinearModel.Softmax(model.Scores(c.Features))[1] > (ruled.Contains(c.Name) ? LeastWhereRuled : LeastProbability));
        return [.. blamed.Select(c => (c.Name, c.Span)).OrderBy(c => c.Span.First)];
    }

    /// <summary>Every activity that the message names, with what the model looks at.</summary>
    public IEnumerable<(string Name, Span Span, Feature[] Features)> Candidates(ReadMessage read, IReadOnlyList<RedFlagFinding> flags) =>
        _features.Of(read, flags, Ruled(read));

    private HashSet<string> Ruled(ReadMessage read) => _rules.Read(read).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
}
