namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class ActivityReaderTests
{
    [Theory]
    [InlineData("lift 20kg boxes at the warehouse", "work")]
    [InlineData("i want go back to work", "work")]
    [InlineData("to hike snowdon with my daughter", "hiking")]
    [InlineData("so can i pick the boy up or not", "lifting children")]
    [InlineData("I do boxing on Tuesdays", "martial arts")]
    public void What_the_message_is_about_is_found(string text, string activity) => Assert.Equal(activity, Readers.Read(text).Activity);

    [Theory]
    [InlineData("My son is typing this. I get an ache at the sink.", "lifting children")]
    [InlineData("I want to lift 20kg boxes", "martial arts")]
    [InlineData("it doesn't work", "work")]
    public void A_word_in_another_sense_is_none(string text, string activity) => Assert.NotEqual(activity, Readers.Read(text).Activity);
}
