using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class CholeskyFactorTests
{
    [Fact]
    public void Solving_gives_back_what_was_multiplied()
    {
        // (4 2; 2 3) with 1 on the diagonal is (5 2; 2 4); times (1, 2) is (9, 10).
        var factor = CholeskyFactor.Of([4, 0, 2, 3], 2, 1);
        var x = factor.Solve([9, 10]);
        Assert.Equal(1, x[0], 1e-5f);
        Assert.Equal(2, x[1], 1e-5f);
    }
}
