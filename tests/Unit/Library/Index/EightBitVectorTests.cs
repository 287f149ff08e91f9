using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class EightBitVectorTests
{
    [Fact]
    public void A_number_moves_by_half_a_step_at_most()
    {
        float[] vector = [0.5f, -0.25f, 0.031f, 0];
        var step = 0.5f / 127;
        var rounded = EightBitVector.Rounded([.. vector]);
        Assert.All(vector.Zip(rounded), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, step / 2 + 1e-6f));
        Assert.NotEqual(vector[2], rounded[2]);
    }

    [Fact]
    public void The_greatest_stays_as_it_is_with_either_sign()
    {
        Assert.Equal(0.5f, EightBitVector.Rounded([0.5f, 0.1f])[0], 6);
        Assert.Equal(-0.5f, EightBitVector.Rounded([-0.5f, 0.1f])[0], 6);
    }

    [Fact]
    public void Nothing_but_noughts_stays_noughts() => Assert.Equal([0f, 0f], EightBitVector.Rounded([0, 0]));
}
