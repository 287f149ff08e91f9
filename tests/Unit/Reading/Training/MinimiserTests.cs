using BackPainBot.Reading.Training;

namespace BackPainBot.UnitTests.Reading.Training;

public sealed class MinimiserTests
{
    [Fact]
    public void The_least_of_a_long_valley_is_found()
    {
        var found = Minimiser.Minimise([4, -7, 2], (at, gradient) =>
        {
            double[] steep = [1, 40, 300];
            var value = 0.0;
            for (var i = 0; i < at.Length; i++)
            {
                value += steep[i] * (at[i] - i) * (at[i] - i);
                gradient[i] = 2 * steep[i] * (at[i] - i);
            }

            return value;
        });
        Assert.Equal([0, 1, 2], found.Select(x => Math.Round(x, 3)));
    }

    [Fact]
    public void Where_nothing_falls_the_start_is_kept() =>
        Assert.Equal([3.0], Minimiser.Minimise([3], (_, gradient) =>
        {
            gradient[0] = 0;
            return 1;
        }));

    [Fact]
    public void A_slope_that_promises_what_is_not_there_ends_the_search()
    {
        var found = Minimiser.Minimise([1], (at, gradient) =>
        {
            gradient[0] = -1;
            return Math.Abs(at[0] - 1);
        });
        Assert.Equal(1, found[0], 6);
    }
}
