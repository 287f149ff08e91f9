using BackPainBot.Embeddings;

namespace BackPainBot.UnitTests.Embeddings;

public sealed class RecentVectorsTests
{
    [Fact]
    public void A_vector_is_found_by_its_text_until_many_others_have_come_and_cannot_be_changed_by_who_got_it()
    {
        var recent = new RecentVectors();
        recent.Keep(RecentVectors.KeyOf("one"), [1, 2]);
        recent.Find(RecentVectors.KeyOf("one"))![0] = 9;

        Assert.Equal([1f, 2f], recent.Find(RecentVectors.KeyOf("one"))!);
        Assert.Null(recent.Find(RecentVectors.KeyOf("two")));
        for (var i = 0; i < 64; i++)
        {
            recent.Keep(RecentVectors.KeyOf($"{i}"), [3]);
        }

        Assert.Null(recent.Find(RecentVectors.KeyOf("one")));
    }
}
