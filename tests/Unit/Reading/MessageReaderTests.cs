using BackPainBot.Domain.Inbox;
using BackPainBot.Domain.Pain;

namespace BackPainBot.UnitTests.Reading;

public sealed class MessageReaderTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n\t ", "empty")]
    [InlineData("?!?! ... 🤷", "not-text")]
    [InlineData("У меня болит спина уже неделю", "other-language")]
    [InlineData("J'ai mal au dos depuis une semaine, que puis je faire", "other-language")]
    [InlineData("Me duele la espalda desde el lunes, que puedo hacer", "other-language")]
    public void A_text_that_cannot_be_read_says_why(string text, string expected)
    {
        var reading = Readers.Read(text);
        Assert.Equal(expected, reading.Unreadable);
        Assert.False(reading.InScope);
    }

    [Fact]
    public void A_crisis_in_another_language_is_still_seen() => Assert.True(Readers.Read("No aguanto el dolor de espalda, quiero morir").Crisis);

    [Theory]
    [InlineData("My lower back hurts when I sit at my desk", PainNow.Yes)]
    [InlineData("Completely pain free for two months, no twinges at all, what next for my back?", PainNow.No)]
    [InlineData("It doesn't even hurt that much, can I do my deadlifts?", PainNow.Yes)]
    [InlineData("doesnt hurt as much as it did. can I squat again", PainNow.Yes)]
    [InlineData("My back doesn't hurt any more, when can I run?", PainNow.No)]
    public void Pain_now_is_read(string text, PainNow expected) => Assert.Equal(expected, Readers.Read(text).PainNow);

    [Theory]
    [InlineData("It's a 6 out of 10 when I bend", 6)]
    [InlineData("pain 7/10 in my lower back", 7)]
    public void A_score_is_read(string text, int expected) => Assert.Equal(expected, Readers.Read(text).PainScore);

    [Fact]
    public void Triggers_come_as_plain_words()
    {
        var reading = Readers.Read("My back aches when I sit for long and it hurts after deadlifts.");
        Assert.Contains("sitting", reading.Triggers);
        Assert.Contains("deadlifting", reading.Triggers);
    }

    [Fact]
    public void What_eases_it_is_no_trigger() => Assert.DoesNotContain("walking", Readers.Read("My back aches when I sit but walking eases it.").Triggers);

    [Fact]
    public void Care_that_ended_is_read() => Assert.Equal(CareStatus.Discharged, Readers.Read("My physio discharged me last month with a sheet of exercises for my back.").CareStatus);

    [Fact]
    public void Questions_are_spans_of_the_message()
    {
        const string text = "My back is sore. Should I use heat? And when can I run again?";
        var reading = Readers.Read(text);
        Assert.Equal(2, reading.Questions.Count);
        Assert.All(reading.Questions, q => Assert.Contains(q, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("what will the weather be tomorrow in leeds")]
    [InlineData("how do I reverse a linked list in python")]
    [InlineData("my knee clicks when I climb the stairs")]
    public void Other_matters_are_out_of_scope(string text) => Assert.False(Readers.Read(text).InScope);

    [Fact]
    public void A_wall_of_twenty_thousand_characters_is_read()
    {
        var wall = string.Concat(Enumerable.Repeat("my bum is numb and i cant pee no not never ", 500));
        Assert.Equal(RedFlagCount(wall[..20_000]), RedFlagCount(wall[..20_000]));
        Assert.True(RedFlagCount(wall[..20_000]) > 0);
    }

    [Fact]
    public void Lone_surrogates_and_bidi_overrides_do_no_harm() =>
        Assert.Contains("cauda-equina", Readers.Flags("\uD83D \u202Ei can't \uDC00 feel my\u202C bum\uD800"));

    private static int RedFlagCount(string text) => Readers.Read(text).RedFlags.Count;
}
