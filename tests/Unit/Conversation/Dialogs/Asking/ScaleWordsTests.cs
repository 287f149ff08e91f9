using BackPainBot.Conversation.Dialogs.Asking;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Asking;

public sealed class ScaleWordsTests
{
    [Theory]
    [InlineData("8ish in the morning, 3 later", 8)]
    [InlineData("like a 7", 7)]
    [InlineData("0/10", 0)]
    [InlineData("bend. 6", 6)]
    [InlineData("it was 9 earlier, about 4 now", 4)]
    [InlineData("about 3, was 6 last week", 3)]
    [InlineData("it was a 7", 7)]
    [InlineData("a one", 1)]
    [InlineData("between 3 and 5", 5)]
    [InlineData("6 since 4 am", 6)]
    public void A_score_is_read_as_it_was_meant(string text, int expected) => Assert.Equal(expected, ScaleWords.Find(PlainWords.Of(text)));

    [Theory]
    [InlineData("one of those days")]
    [InlineData("5 minutes after getting up")]
    [InlineData("fine")]
    public void A_word_or_a_time_is_no_score(string text) => Assert.Null(ScaleWords.Find(PlainWords.Of(text)));
}
