using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class ClassifierTrainerTests
{
    private static readonly (int Page, float[] Vector)[] Examples =
        [(0, [0.8f, 0.6f, 0]), (0, [0.8f, -0.6f, 0]), (1, [0.6f, 0, 0.8f]), (1, [0.6f, 0, -0.8f]), (1, [1, 0, 0])];

    [Fact]
    public void What_two_pages_share_counts_less_than_what_tells_them_apart()
    {
        var classifier = ClassifierTrainer.Train([(0, [0.8f, 0.6f, 0]), (1, [0.8f, 0, 0.6f])], 2, 3);
        var shared = classifier.Scores([1, 0, 0]);
        var telling = classifier.Scores([0, 1, 0]);
        Assert.True(telling[0] - telling[1] > 4 * Math.Abs(shared[0] - shared[1]));
    }

    [Fact]
    public void A_page_without_examples_is_never_preferred()
    {
        var scores = ClassifierTrainer.Train([(0, [1, 0, 0]), (1, [0, 1, 0])], 3, 3).Scores([1, 0, 0]);
        Assert.Equal(0, Array.IndexOf(scores, scores.Max()));
        Assert.True(scores[2] < scores[0]);
    }

    [Fact]
    public void The_same_examples_give_the_same_weights() =>
        Assert.Equal(ClassifierTrainer.Train(Examples, 2, 3).Weights, ClassifierTrainer.Train(Examples, 2, 3).Weights);

    [Fact]
    public void Without_examples_every_page_scores_the_same() => Assert.Equal([0f, 0f], ClassifierTrainer.Train([], 2, 3).Scores([1, 0, 0]));
}
