using BackPainBot.Reading.SecondLook;

namespace BackPainBot.Reading.Training;

/// <summary>How badly weights tell the passages that raise a red flag from those that do not: logistic loss, every weight drawn to zero.</summary>
internal sealed class PassageLoss(int width)
{
    // By messages of writers that the weights had not seen.
    private const double Decay = 1 / 30.0;

    // Far more passages raise nothing.
    private const double RaisingCounts = 3;

    private readonly List<(int[] Passage, bool Raises)> _examples = [];

    public void AddAll(IEnumerable<int[]> passages, bool raises) => _examples.AddRange(passages.Where(p => p.Length > 0).Select(p => (p, raises)));

    /// <summary>The logarithm of the odds; each feature counts once and all have length one together. Weight 0 is the bias.</summary>
    public static double Odds(double[] weights, int[] passage)
    {
        var sum = 0.0;
        foreach (var feature in passage)
            sum += weights[feature];

        return weights[0] + (sum / Passages.Length(passage.Length));
    }

    /// <summary>The loss at some weights; writes its gradient.</summary>
    public double Of(double[] weights, double[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < width; i++)
        {
            loss += Decay / 2 * weights[i] * weights[i];
            gradient[i] = Decay * weights[i];
        }

        foreach (var (passage, raises) in _examples)
        {
            var odds = Odds(weights, passage);
            var counts = raises ? RaisingCounts : 1;
            loss += counts * Softplus(raises ? -odds : odds);
            var slope = counts * ((1 / (1 + Math.Exp(-odds))) - (raises ? 1 : 0));
            gradient[0] += slope;
            slope /= Passages.Length(passage.Length);
            foreach (var feature in passage)
                gradient[feature] += slope;
        }

        return loss;
    }

    private static double Softplus(double x) => x > 0 ? x + Math.Log(1 + Math.Exp(-x)) : Math.Log(1 + Math.Exp(x));
}
