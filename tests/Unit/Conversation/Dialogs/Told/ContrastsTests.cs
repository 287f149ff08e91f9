using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class ContrastsTests
{
    [Theory]
    [InlineData("half an hour if its the ironing but if its the garden its two or three days", "half an hour after ironing|two or three days after the garden")]
    [InlineData("depends. a couple of hours after the school run, overnight after the allotment", "a couple of hours after the school run|overnight after the allotment")]
    [InlineData("stiff after standing, a lot worse after the slabs", "stiff after standing|a lot worse after the slabs")]
    [InlineData("an hour on a good day, half a day on a bad one", "an hour on a good day|half a day on a bad one")]
    [InlineData("minutes if im sitting, two days if ive carried slabs", "minutes after sitting|two days if ive carried slabs")]
    [InlineData("overnight, but if ive done a double its the whole week", "overnight|the whole week if ive done a double")]
    [InlineData("the ladders its an hour, but the roof takes a week or more", "an hour after the ladders|a week or more after the roof")]
    public void Both_sides_are_kept_in_their_words(string text, string expected)
    {
        var words = Contrasts.Words(Contrasts.Of(text));

        Assert.All(expected.Split('|'), side => Assert.Contains(side, words, StringComparison.Ordinal));
        Assert.Equal(2, words.Split("; ").Length);
    }

    [Theory]
    [InlineData("an hour or so")]
    [InlineData("gone after a walk round the block")]
    [InlineData("sitting and driving, about an hour of each")]
    [InlineData("I hurt it two years ago, then again after the baby")]
    [InlineData("worse in the morning, better by noon")]
    [InlineData("a quarter of an hour or so, mostly on the right, and it's stiff the next day")]
    [InlineData("half an hour or so, and it's worse the next morning")]
    [InlineData("half an hour if i lie flat, longer if i keep going")]
    public void One_answer_is_no_contrast(string text) => Assert.Empty(Contrasts.Of(text));

    [Fact]
    public void What_the_map_shows_is_read_from_it_again()
    {
        var sides = Contrasts.Of("an hour if its the hoover, two days if its the beds");

        Assert.Equal(sides, Contrasts.Of(Contrasts.Words(sides)));
        Assert.True(Contrasts.AreLasting(sides));
    }
}
