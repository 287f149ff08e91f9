using BackPainBot.Domain.Inbox;

namespace BackPainBot.UnitTests.Reading.Fields;

public sealed class CareReaderTests
{
    [Theory]
    [InlineData("my doctor cleared me")]
    [InlineData("physio signed me off, now what")]
    [InlineData("I got the all clear from the consultant on Tuesday")]
    [InlineData("Doctor cleared me but nobody said for what")]
    [InlineData("cleared 3 weeks ago, no one told me what I can do")]
    [InlineData("My wife is writing for me. I was discharged in June.")]
    public void Care_that_ended_is_heard(string text) => Assert.Equal(CareStatus.Discharged, Readers.Read(text).CareStatus);

    [Theory]
    [InlineData("nobody told me I was cleared")]
    [InlineData("I haven't been cleared by anyone")]
    [InlineData("he didn't clear me, he just said see how you go")]
    [InlineData("is it cleared?")]
    [InlineData("who clears you?")]
    [InlineData("how do i get cleared")]
    [InlineData("cleared the snow and now my back aches")]
    [InlineData("my skin cleared up but my back is sore")]
    [InlineData("My mate got discharged from physio last week, lucky him.")]
    [InlineData("my client is discharged, 3/10")]
    public void Nobody_is_cleared_by_a_word_that_is_denied_asked_about_or_said_of_something_else(string text) =>
        Assert.NotEqual(CareStatus.Discharged, Readers.Read(text).CareStatus);

    [Theory]
    [InlineData("she's discharging me soon she says")]
    [InlineData("They will sign me off in three weeks.")]
    [InlineData("I get discharged next month")]
    public void Care_that_is_to_end_has_not_ended(string text) => Assert.Equal(CareStatus.UnderCare, Readers.Read(text).CareStatus);

    [Fact]
    public void No_doctor_seen_is_none() => Assert.Equal(CareStatus.None, Readers.Read("nobody told me i was cleared, i havent seen a doctor").CareStatus);
}
