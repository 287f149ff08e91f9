using BackPainBot.Library.Text;

namespace BackPainBot.UnitTests.Library.Text;

public sealed class NamedWordsTests
{
    private static readonly NamedWords Named = new(["operation", "under the knife", "scar"]);

    [Theory]
    [InlineData("I was operated on in May", true)]
    [InlineData("Operations? Two of them.", true)]
    [InlineData("went UNDER the knife", true)]
    [InlineData("it's under the table, by the knife", false)]
    [InlineData("I'm scared of bending", false)]
    [InlineData("", false)]
    public void A_word_counts_in_any_form_and_a_phrase_only_whole(string text, bool stands) => Assert.Equal(stands, Named.StandIn(text));

    [Fact]
    public void Nothing_named_stands_nowhere() => Assert.False(new NamedWords([]).StandIn("any text"));
}
