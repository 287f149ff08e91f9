using BackPainBot.Library.Index;
using BackPainBot.Library.Topics;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class RelatedPagesTests
{
    [Fact]
    public void A_link_counts_one_forwards_and_half_backwards_and_unknown_ids_are_ignored()
    {
        var related = new RelatedPages([Page("a", "b", "nowhere", "a"), Page("b"), Page("c", "a")]);
        Assert.Equal(new Dictionary<int, float> { [1] = 1, [2] = 0.5f }, related.Of(0));
        Assert.Equal(new Dictionary<int, float> { [0] = 0.5f }, related.Of(1));
    }

    private static Topic Page(string id, params string[] related) =>
        new() { Id = id, Title = id, Summary = id, Evidence = "low", Body = id, Related = related };
}
