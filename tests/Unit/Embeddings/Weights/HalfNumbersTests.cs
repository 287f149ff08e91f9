using BackPainBot.Embeddings.Weights;

namespace BackPainBot.UnitTests.Embeddings.Weights;

public sealed class HalfNumbersTests
{
    [Fact]
    public void Every_finite_half_is_the_single_number_of_the_same_value()
    {
        Half[] halves = [.. Enumerable.Range(0, ushort.MaxValue + 1).Select(bits => BitConverter.UInt16BitsToHalf((ushort)bits)).Where(Half.IsFinite)];
        var singles = new float[halves.Length];
        HalfNumbers.Widen(halves, singles);
        Assert.Equal(halves.Select(half => BitConverter.SingleToUInt32Bits((float)half)), singles.Select(BitConverter.SingleToUInt32Bits));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(31)]
    public void Any_count_is_widened_whole(int count)
    {
        Half[] halves = [.. Enumerable.Range(1, count).Select(i => (Half)(i / 4f))];
        var singles = new float[count];
        HalfNumbers.Widen(halves, singles);
        Assert.Equal(Enumerable.Range(1, count).Select(i => i / 4f), singles);
    }
}
