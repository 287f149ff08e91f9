using BackPainBot.Conversation.Dialogs.Told;

namespace BackPainBot.UnitTests.Conversation.Dialogs.Told;

public sealed class MapFactsTests
{
    [Theory]
    [InlineData("evenings mostly. honestly should i get a new mattress or just live with it", "evenings mostly")]
    [InlineData("Stiffer. Just give me one thing to change in the kitchen please", "Stiffer")]
    [InlineData("you keep skipping my question, mornings are the worst", "mornings are the worst")]
    [InlineData("i already said forty minutes in my first message", "forty minutes")]
    [InlineData("you literally have that: 3 hours", "3 hours")]
    [InlineData("the van isn't causing it, it's the kneeling", "it's the kneeling")]
    [InlineData("i didn't ask about shoes. standing sets it off", "standing sets it off")]
    [InlineData("everyone online says tight hamstrings. a hot shower helps", "a hot shower helps")]
    [InlineData("i'm a joiner, 20 years on the tools. overhead work and stooping", "overhead work and stooping")]
    [InlineData("two hours of standing. had some tingling in the right foot two summers ago but it's gone", "two hours of standing")]
    public void Only_what_tells_something_of_the_back_is_kept(string text, string expected) => Assert.Equal(expected, MapFacts.In(text));

    [Theory]
    [InlineData("will a standing desk help, or a new chair?")]
    [InlineData("no more questions please")]
    [InlineData("can someone just tell me what is wrong with it")]
    [InlineData("I drive coaches for a living")]
    public void Of_words_that_tell_nothing_of_it_nothing_is_kept(string text) => Assert.Equal("", MapFacts.In(text));

    [Theory]
    [InlineData("About half an hour under a sink, mainly the right, and a walk eases it.")]
    [InlineData("dunno, an hour maybe?")]
    [InlineData("It's the pram, not the cot; worse when I've been up all night")]
    [InlineData("my leg went numb yesterday and it's still numb")]
    [InlineData("had it bad on Monday, gone by noon")]
    public void What_tells_something_stays_as_it_was_written(string text) => Assert.Equal(text, MapFacts.In(text));

    [Fact]
    public void What_is_disputed_is_kept_for_putting_a_map_right() =>
        Assert.Contains("isn't causing it", MapFacts.WithDisputes("the van isn't causing it, tell me what is"), StringComparison.Ordinal);

    [Theory]
    [InlineData("like i said, 2 hours", "about 2 hrs of standing", true)]
    [InlineData("i just told you 2 hours", "about 2 hrs of standing", true)]
    [InlineData("i just told you 2 hours", "20 minutes", false)]
    [InlineData("2 hours", "about 2 hrs of standing", false)]
    public void A_time_that_is_known_is_only_said_again(string text, string known, bool expected) => Assert.Equal(expected, MapFacts.Repeats(text, known));
}
