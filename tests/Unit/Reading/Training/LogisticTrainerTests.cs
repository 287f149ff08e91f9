using BackPainBot.Reading.Classifying;
using BackPainBot.Reading.Training;

namespace BackPainBot.UnitTests.Reading.Training;

public sealed class LogisticTrainerTests
{
    private static readonly List<(List<Feature> Features, int Label)> Examples =
    [
        ([new Feature(7, 1)], 0),
        ([new Feature(7, 1), new Feature(9, 1)], 0),
        ([new Feature(8, 1)], 1),
        ([new Feature(8, 1), new Feature(9, 1)], 1),
    ];

    [Fact]
    public void What_goes_with_an_answer_speaks_for_it_and_what_goes_with_both_for_neither()
    {
        var rows = Fit(0.1, [1, 1]);
        Assert.True(rows[7][0] > rows[7][1] + 1);
        Assert.True(rows[8][1] > rows[8][0] + 1);
        Assert.Equal(rows[9][0], rows[9][1], 0.01);
    }

    [Fact]
    public void A_stronger_decay_gives_smaller_weights() => Assert.True(Fit(10, [1, 1])[7][0] < Fit(0.1, [1, 1])[7][0]);

    [Fact]
    public void An_answer_that_weighs_more_has_the_larger_bias()
    {
        var bias = Fit(0.1, [1, 5])[0];
        Assert.True(bias[1] > bias[0]);
    }

    private static Dictionary<uint, float[]> Fit(double decay, double[] weights)
    {
        var trainer = new LogisticTrainer(2, decay);
        trainer.Fit(Examples, weights);
        return trainer.Rows.ToDictionary();
    }
}
