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
    [InlineData("cleared and pain free 7 weeks. it is sore low left since yesterday. can i fence thursday?")]
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

    [Theory]
    [InlineData("I'm 39, Doctor's done with me, insurance wants a form and my boss wants a date, the van is booked and the boat is sold, so here I am with the kit. No pain since Easter, not on stairs, not in bed. What now?")]
    [InlineData("I carve stone on a cathedral, nineteen years at the same one, they gave us the hoist last year and that was that. Wife got me to yoga, fell asleep, snored. Nowt hurts. Is there any reason to leave the rower alone?")]
    public void No_pain_with_how_long_is_believed_in_a_letter_where_nothing_hurts(string text) => Assert.Equal(PainNow.No, Readers.Read(text).PainNow);

    [Theory]
    [InlineData("My back went again on Sunday after six months pain free. Can I deadlift?")]
    [InlineData("My back went last week. I hadn't had a twinge for ten years.")]
    [InlineData("My lower back hurts constantly. No pain in legs, can I squat?")]
    [InlineData("Hurts all the time. Codeine and I get no pain for an hour or two.")]
    [InlineData("Ibuprofen makes me pain free for four hours, then it hurts again.")]
    [InlineData("There's still some pain left in my lower back, can I deadlift?")]
    [InlineData("Agony. Six weeks without any let-up.")]
    [InlineData("My back is killing me. Nothing hurts more than getting out of the car.")]
    [InlineData("It's back again, six weeks without any relief.")]
    [InlineData("Back hurts. No trouble at the toilet.")]
    [InlineData("It hurts on runs. It doesn't hurt for the first ten minutes.")]
    public void Pain_that_is_told_stands_beside_a_time_without_it(string text) => Assert.NotEqual(PainNow.No, Readers.Read(text).PainNow);
}
