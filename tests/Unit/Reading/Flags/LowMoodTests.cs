namespace BackPainBot.UnitTests.Reading.Flags;

public sealed class LowMoodTests
{
    [Theory]
    [InlineData("Can moving damage it, and what can I say to him? And should I be worried about his mood? He said yesterday what's the point")]
    [InlineData("she seems very low since her back went, she says whats the point. how do i help")]
    public void Somebody_low_who_asks_what_the_point_is_raises_a_crisis(string text) => Assert.Contains("self-harm", Readers.Flags(text));

    [Theory]
    [InlineData("He's quite low and asked what's the point of the exercises, the sheet is two pages long")]
    [InlineData("whats the point of physio if it doesnt help, my back is no better")]
    [InlineData("What's the point of a scan?")]
    public void The_point_of_a_thing_raises_none(string text) => Assert.Empty(Readers.Flags(text));
}
