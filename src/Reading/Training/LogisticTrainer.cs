using BackPainBot.Reading.Classifying;

namespace BackPainBot.Reading.Training;

/// <summary>Fits one head by AdaGrad in a fixed order, so that the same seeds give the same weights.</summary>
internal sealed class LogisticTrainer(int classes, Settings settings)
{
    private readonly Dictionary<uint, (float[] Weights, float[] Squares)> _rows = [];

    public IReadOnlyDictionary<uint, (float[] Weights, float[] Squares)> Rows => _rows;

    public void Fit(IReadOnlyList<(List<Feature> Features, int Label)> examples, double[] classWeights)
    {
        // A fixed-seed shuffle: the order must not follow the files, and must not change.
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Lcg(12345);
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
                Step(examples[i].Features, examples[i].Label, classWeights[examples[i].Label]);
        }
    }

    private void Step(List<Feature> features, int label, double weight)
    {
        var scores = new double[classes];
        Score(0, scores, 1);
        foreach (var feature in features)
            Score(feature.Hash, scores, feature.Value);

        LinearModel.Softmax(scores);
        for (var c = 0; c < classes; c++)
            scores[c] = (scores[c] - (c == label ? 1 : 0)) * weight;

        Update(0, scores, 1);
        foreach (var feature in features)
            Update(feature.Hash, scores, feature.Value);
    }

    private void Score(uint feature, double[] scores, double scale)
    {
        if (!_rows.TryGetValue(feature, out var row))
            return;

        for (var c = 0; c < classes; c++)
            scores[c] += row.Weights[c] * scale;
    }

    private void Update(uint feature, double[] errors, double scale)
    {
        if (!_rows.TryGetValue(feature, out var row))
        {
            row = (new float[classes], new float[classes]);
            _rows[feature] = row;
        }

        for (var c = 0; c < classes; c++)
        {
            var gradient = (errors[c] * scale) + (settings.Decay * row.Weights[c]);
            row.Squares[c] += (float)(gradient * gradient);
            row.Weights[c] -= (float)(settings.Rate * gradient / (Math.Sqrt(row.Squares[c]) + 1e-6));
        }
    }
}
