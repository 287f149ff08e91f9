using BackPainBot.Domain;

namespace BackPainBot.Reading.Classifying;

/// <summary>What a trained model answers about one message; where there is no model, what the rules say instead.</summary>
internal sealed class Answers(LinearModel? model, Feature[] features)
{
    private readonly double[] _seen = model is null ? [] : model.Scores(features);

    /// <summary>The likeliest answer of a head.</summary>
    public T To<T>(Head head, T ruled)
        where T : struct, Enum
    {
        if (model is null)
            return ruled;

        var probabilities = model.Probabilities(head, _seen);
        var best = Array.IndexOf(probabilities, probabilities.Max());
        return WireName.TryParse<T>(model.Labels[(int)head][best], out var answer) ? answer : ruled;
    }

    public bool InScope(bool ruled) => model is null ? ruled : model.Probabilities(Head.Scope, _seen)[1] > 0.5;
}
