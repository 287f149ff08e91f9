using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class VariedTests
{
    [Theory]
    [InlineData("some days it's after mopping the wards, other days I've only stood at the desk 6 hrs", "mopping the wards", "standing at the desk")]
    [InlineData("Some weeks it's the night feeds. Other weeks I did nothing but drove to Leeds.", "the night feeds", "driving to Leeds")]
    [InlineData("my back goes after the big shops, and some days it's lugging the hoover upstairs", "the big shops", "lugging the hoover upstairs")]
    public void What_it_comes_after_now_and_then_is_named_by_what_is_done(string text, params string[] expected) => Assert.Equal(expected, Varied.In(text));

    [Theory]
    [InlineData("some days it's fine")]
    [InlineData("some nights are bad, other nights worse")]
    [InlineData("other people have it worse")]
    [InlineData("my back goes after 20 minutes")]
    [InlineData("my back goes after a while")]
    public void A_good_or_a_bad_day_names_nothing(string text) => Assert.Empty(Varied.In(text));
}
