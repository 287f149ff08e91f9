using BackPainBot.Domain;
using BackPainBot.Domain.Safety;
using BackPainBot.Reading.Classifying;

namespace BackPainBot.Reading.Training;

/// <summary>
/// Trains the second look: for each red flag, which passages raise it. A label belongs to a whole message, so the passage meant is found in turns:
/// the weights choose the passage that says it most plainly, and are fitted to it anew.
/// </summary>
internal static class FlagTrainer
{
    private const int FewestPassages = 3;
    private const int Turns = 3;

    /// <summary>Trains every flag's weights and writes them.</summary>
    /// <param name="path">The file of weights.</param>
    /// <param name="texts">What to learn from.</param>
    public static void Train(string path, IReadOnlyList<LabelledPassages> texts)
    {
        var frequent = texts.SelectMany(t => t.Passages).SelectMany(p => p).CountBy(f => f).Where(c => c.Value >= FewestPassages).Select(c => c.Key).Order().ToList();
        var places = frequent.Select((feature, i) => (feature, i)).ToDictionary(f => f.feature, f => f.i + 1);
        var passages = texts.Select(t => t.Passages.Select(p => p.Where(places.ContainsKey).Select(f => places[f]).ToArray()).ToArray()).ToArray();
        string[] flags = [.. Enum.GetValues<RedFlag>().Select(WireName.Of)];
        var weights = new double[flags.Length][];
        Parallel.For(0, flags.Length, f => weights[f] = Fit(flags[f], texts, passages, frequent.Count + 1));
        var rows = Enumerable.Range(0, frequent.Count + 1).Select(row => KeyValuePair.Create(row == 0 ? 0 : frequent[row - 1], Array.ConvertAll(weights, w => (float)w[row])));
        LinearModel.Save(path, [flags], [.. rows]);
    }

    private static double[] Fit(string flag, IReadOnlyList<LabelledPassages> texts, int[][][] passages, int width)
    {
        var weights = new double[width];
        for (var turn = 0; turn < Turns; turn++)
        {
            var loss = new PassageLoss(width);
            for (var t = 0; t < passages.Length; t++)
            {
                if (!texts[t].Flags.Contains(flag))
                    loss.AddAll(passages[t], raises: false);
                else if (passages[t].Length == 1)
                    loss.AddAll(passages[t], raises: true);
                else if (turn > 0)
                    loss.AddAll([passages[t].MaxBy(p => PassageLoss.Odds(weights, p))!], raises: true);
            }

            weights = Minimiser.Minimise(weights, loss.Of);
        }

        return weights;
    }
}
