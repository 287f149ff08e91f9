using BackPainBot.Domain;

namespace BackPainBot.Reading.Classifying;

/// <summary>What a trained model answers about one message; where there is no model, what the rules say instead.</summary>
internal sealed class Answers
{
    private readonly LinearModel? _model;
    private readonly double[] _seen;

    /// <param name="model">What was trained on the words.</param>
    /// <param name="features">What it sees of the message.</param>
    public Answers(LinearModel? model, Feature[] features)
        : this(model, model is null ? [] : model.Scores(features))
    {
    }

    private Answers(LinearModel? model, double[] seen) => (_model, _seen) = (model, seen);

    /// <summary>The same with what the message as a whole says for each of the answers; empty where nothing read it so.</summary>
    public Answers With(double[] whole) => _model is null || whole.Length == 0 ? this : new(_model, [.. _seen.Zip(whole, (one, other) => one + other)]);

    /// <summary>The same with a share of what another model makes of the message, which answers in the same order.</summary>
    public Answers And(Answers other, double share) => _model is null || other._seen.Length != _seen.Length ? this : new(_model, [.. _seen.Zip(other._seen, (one, theirs) => one + (share * theirs))]);

    /// <summary>The likeliest answer of a head.</summary>
    public T To<T>(Head head, T ruled)
        where T : struct, Enum
    {
        if (_model is null)
            return ruled;

        var probabilities = _model.Probabilities(head, _seen);
        var best = Array.IndexOf(probabilities, probabilities.Max());
        return WireName.TryParse<T>(_model.Labels[(int)head][best], out var answer) ? answer : ruled;
    }

    public bool InScope(bool ruled) => _model is null ? ruled : _model.Probabilities(Head.Scope, _seen)[1] > 0.5;
}
