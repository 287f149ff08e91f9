using BackPainBot.Reading.Classifying;

namespace BackPainBot.Reading.Training;

/// <summary>Fits one head: multinomial logistic regression, every weight drawn to zero. A convex problem without chance: the same seeds give the same weights.</summary>
internal sealed class LogisticTrainer
{
    // Feature 0 is the bias, present in every message.
    private readonly Dictionary<uint, int> _rows = new() { [0] = 0 };
    private readonly int _classes;
    private readonly double _decay;
    private readonly List<(int[] Rows, float[] Values, int Label)> _examples = [];
    private double[] _classWeights = [];
    private double[] _weights = [];

    /// <summary>Prepares a head.</summary>
    /// <param name="classes">Number of answers.</param>
    /// <param name="decay">Pull of every weight towards zero, against the sum over all messages.</param>
    public LogisticTrainer(int classes, double decay)
    {
        _classes = classes;
        _decay = decay;
    }

    /// <summary>Number of answers.</summary>
    public int Classes => _classes;

    /// <summary>Weights of each feature, one an answer.</summary>
    public IEnumerable<KeyValuePair<uint, float[]>> Rows =>
        _rows.Select(row => KeyValuePair.Create(row.Key, Array.ConvertAll(_weights[(row.Value * _classes)..((row.Value + 1) * _classes)], w => (float)w)));

    public void Fit(IReadOnlyList<(List<Feature> Features, int Label)> examples, double[] classWeights)
    {
        _classWeights = classWeights;
        foreach (var (features, label) in examples)
            _examples.Add(([0, .. features.Select(f => RowOf(f.Hash))], [1, .. features.Select(f => f.Value)], label));

        _weights = Minimiser.Minimise(new double[_rows.Count * _classes], Loss);
    }

    private int RowOf(uint feature)
    {
        if (!_rows.TryGetValue(feature, out var row))
            _rows[feature] = row = _rows.Count;

        return row;
    }

    private double Loss(double[] weights, double[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            loss += _decay / 2 * weights[i] * weights[i];
            gradient[i] = _decay * weights[i];
        }

        var scores = new double[_classes];
        foreach (var (rows, values, label) in _examples)
        {
            Score(weights, rows, values, scores);
            LinearModel.Softmax(scores);
            var weight = _classWeights[label];
            loss -= weight * Math.Log(Math.Max(scores[label], 1e-300));
            scores[label] -= 1;
            for (var f = 0; f < rows.Length; f++)
            {
                var at = rows[f] * _classes;
                var scale = values[f] * weight;
                for (var c = 0; c < scores.Length; c++)
                    gradient[at + c] += scores[c] * scale;
            }
        }

        return loss;
    }

    private void Score(double[] weights, int[] rows, float[] values, double[] scores)
    {
        Array.Clear(scores);
        for (var f = 0; f < rows.Length; f++)
        {
            var at = rows[f] * _classes;
            for (var c = 0; c < scores.Length; c++)
                scores[c] += weights[at + c] * values[f];
        }
    }
}
