using System.Numerics.Tensors;

namespace BackPainBot.Library.Index;

/// <summary>
/// What kind of question one is, whatever it is about. The nearest way of asking is one about the same thing; here the ways of asking for an answer are told from those
/// for the others by what they have in common, and what varies among them counts for little (linear discriminant analysis with one shrunk covariance).
/// </summary>
internal sealed class QuestionKinds
{
    // How much of the covariance is taken to be the same in all directions: from 0.05 to 0.6 it is flat.
    private const double Shrunk = 0.3;

    private readonly int[] _answers;
    private readonly float[][] _directions;
    private readonly float[] _offsets;

    /// <param name="asked">The ways of asking, centred, each with its answer; none for no kinds.</param>
    public QuestionKinds(IReadOnlyList<(int Answer, float[] Vector)> asked)
    {
        var kinds = asked.GroupBy(one => one.Answer, one => one.Vector).ToList();
        _answers = [.. kinds.Select(kind => kind.Key)];
        var means = kinds.ConvertAll(MeanOf);
        var spread = new Spread(kinds.Zip(means).SelectMany(kind => kind.First.Select(vector => Less(vector, kind.Second))), Shrunk);
        _directions = new float[kinds.Count][];
        Parallel.For(0, kinds.Count, Cores.All, kind => _directions[kind] = spread.Divide(means[kind]));
        _offsets = [.. means.Select((mean, kind) => -TensorPrimitives.Dot<float>(mean, _directions[kind]) / 2)];
    }

    /// <summary>The kinds that a question is most likely of, best first: their answers, and how plainly it is of each (higher is plainer; comparable between questions).</summary>
    /// <param name="centred">The question's vector.</param>
    /// <param name="most">At most this many.</param>
    public IReadOnlyList<(int Answer, double Plain)> Of(ReadOnlySpan<float> centred, int most)
    {
        var scores = new double[_answers.Length];
        for (var kind = 0; kind < scores.Length; kind++)
        {
            scores[kind] = TensorPrimitives.Dot(centred, _directions[kind]) + _offsets[kind];
        }

        return [.. scores.Select((score, kind) => (_answers[kind], score)).OrderByDescending(kind => kind.score).Take(most)];
    }

    private static float[] MeanOf(IGrouping<int, float[]> kind)
    {
        var mean = new float[kind.First().Length];
        foreach (var vector in kind)
        {
            TensorPrimitives.Add(mean, vector, mean);
        }

        TensorPrimitives.Divide(mean, kind.Count(), mean);
        return mean;
    }

    private static float[] Less(float[] vector, float[] mean)
    {
        var less = new float[vector.Length];
        TensorPrimitives.Subtract(vector, mean, less);
        return less;
    }
}
