using BackPainBot.Domain;

namespace BackPainBot.Reading.Classifying;

/// <summary>What a trained model answers about one message; where there is no model, what the rules say instead.</summary>
/// <param name="model">What was trained on the words.</param>
/// <param name="features">What it sees of the message.</param>
/// <param name="whole">What the message as a whole says for each of its answers; empty where nothing read it so.</param>
internal sealed class Answers(LinearModel? model, Feature[] features, double[] whole)
{
    private readonly double[] _seen = model is null ? [] : Joined(model.Scores(features), whole);

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

    private static double[] Joined(double[] scores, double[] whole)
    {
        for (var i = 0; i < whole.Length; i++)
            scores[i] += whole[i];

        return scores;
    }
}
