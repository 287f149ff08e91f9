using System.Runtime.Intrinsics;
using BackPainBot.Embeddings.Encoding;

namespace BackPainBot.UnitTests.Embeddings.Encoding;

public sealed class ExponentialTests
{
    [Fact]
    public void It_follows_the_exact_function_from_the_smallest_to_the_largest_power()
    {
        for (var power = -87f; power < 88; power += 0.0137f)
        {
            var exact = Math.Exp(power);
            Assert.Equal(1, Exponential.Of(Vector256.Create(power))[3] / exact, 3e-7);
        }
    }

    [Fact]
    public void What_lies_beyond_is_next_to_nothing_or_finite()
    {
        Assert.InRange(Exponential.Of(Vector256.Create(-1e30f))[0], 0, 2e-38f);
        Assert.True(float.IsFinite(Exponential.Of(Vector256.Create(1e30f))[0]));
    }
}
