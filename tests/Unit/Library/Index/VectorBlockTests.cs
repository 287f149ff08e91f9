using BackPainBot.Library.Index;

namespace BackPainBot.UnitTests.Library.Index;

public sealed class VectorBlockTests
{
    private static readonly VectorBlock Three = VectorBlock.Of([[1, 2], [3, 4], [5, 6]], 2);

    [Fact]
    public void A_part_holds_its_own_vectors_and_no_others()
    {
        var part = Three.Part(1, 2).Part(1, 1);
        Assert.Equal(1, part.Count);
        Assert.Equal([5f, 6f], part[0].ToArray());
    }

    [Fact]
    public void Every_vector_is_multiplied_with_the_question() => Assert.Equal([12f, 34f, 56f], VectorBlock.Of([[1, 2], [3, 4], [5, 6]], 2).Dots([10, 1]));

    [Fact]
    public void More_than_there_is_cannot_be_taken() => Assert.Throws<ArgumentOutOfRangeException>(() => Three.Part(2, 2));

    [Fact]
    public void A_vector_of_another_width_is_refused() => Assert.Throws<ArgumentException>(() => VectorBlock.Of([[1, 2], [3]], 2));
}
