using BackPainBot.Host.Channels.DirectLine;

namespace BackPainBot.UnitTests.Host.Channels.DirectLine;

public sealed class DirectLineAnswersTests
{
    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    [InlineData("-3", 0)]
    [InlineData("somebody else's", 0)]
    public void A_watermark_that_is_not_ours_means_from_the_beginning(string? watermark, long after)
    {
        Assert.Equal(after, DirectLineAnswers.ReadWatermark(watermark));
    }
}
