using BackPainBot.Domain.Pain;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class PainReaderTests
{
    [Theory]
    [InlineData("it dont hurt now i just dont trust it")]
    [InlineData("8ish? no pain")]
    [InlineData("No it doesn't hurt! I said so at the start.")]
    [InlineData("none, 0")]
    [InlineData("It isn't sore any more, not since spring. I'm just wary of it.")]
    [InlineData("nothing hurts me now, I've been fine for months")]
    [InlineData("it doesn't hurt when I squat any more, or after")]
    [InlineData("My back is fine, no pain. My husband's back hurts, not mine.")]
    public void No_pain_said_plainly_is_believed(string text) => Assert.Equal(PainNow.No, Readers.Read(text).PainNow);

    [Theory]
    [InlineData("not much pain today")]
    [InlineData("The pain's mostly gone.")]
    [InlineData("nearly pain free")]
    [InlineData("no pain until I bend")]
    [InlineData("no pain except when I get up from a chair")]
    [InlineData("it doesn't hurt unless I twist")]
    [InlineData("I can't say there's no pain")]
    [InlineData("I never said no pain, I said less pain")]
    [InlineData("It was gone for a month and now it's back.")]
    [InlineData("It stopped hurting in the spring and started again last week.")]
    [InlineData("I am not in pain, it is stiffness.")]
    [InlineData("The leg pain has gone but my back still aches.")]
    public void Some_pain_is_pain_whatever_no_stands_beside_it(string text) => Assert.Equal(PainNow.Yes, Readers.Read(text).PainNow);

    [Theory]
    [InlineData("should I only lift when there's no pain?")]
    [InlineData("can you tell me if no pain means no problem")]
    [InlineData("will it go back to normal")]
    [InlineData("i wish i had no pain")]
    public void No_pain_that_is_asked_about_or_wished_for_opens_nothing(string text) => Assert.NotEqual(PainNow.No, Readers.Read(text).PainNow);

    [Theory]
    [InlineData("its not me who hurts its my client")]
    [InlineData("One of our drivers has a bad back, no pain now. What should HR do?")]
    public void What_a_client_feels_is_not_the_writers(string text) => Assert.Equal(PainNow.Unknown, Readers.Read(text).PainNow);
}
