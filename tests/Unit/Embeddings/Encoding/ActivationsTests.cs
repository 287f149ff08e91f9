using BackPainBot.Embeddings.Encoding;
using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Encoding;

public sealed class ActivationsTests
{
    /// <summary>x · Φ(x) from tables of the normal distribution.</summary>
    [Fact]
    public void Gelu_follows_the_normal_distribution()
    {
        float[] values = [-3, -1, -0.5f, 0, 0.5f, 1, 2, 3];
        Activations.Gelu(values);
        float[] expected = [-0.00405f, -0.15866f, -0.15427f, 0, 0.34573f, 0.84134f, 1.95450f, 2.99595f];
        Assert.All(expected.Zip(values), pair => Assert.Equal(pair.First, pair.Second, 1e-4f));
    }

    [Fact]
    public void A_normalised_row_has_the_mean_and_spread_asked_for()
    {
        float[] row = [1, 2, 3, 4, 5, 6, 7, 8];
        Activations.Normalise(row, new NormWeights([2, 2, 2, 2, 2, 2, 2, 2], [1, 1, 1, 1, 1, 1, 1, 1]));
        Assert.Equal(1, row.Average(), 1e-5);
        Assert.Equal(2, Math.Sqrt(row.Average(v => (v - 1) * (v - 1))), 1e-3);
    }
}
