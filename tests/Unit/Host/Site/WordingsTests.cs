using BackPainBot.Host.Site;
using BackPainBot.Library.Topics;

namespace BackPainBot.UnitTests.Host.Site;

public sealed class WordingsTests
{
    [Theory]
    [InlineData("<a href=\"walking\">", "<a href=\"/base/library/walking\">")]
    [InlineData("<a href=\"walking#start-small\">", "<a href=\"/base/library/walking#start-small\">")]
    [InlineData("<a href=\"../daily-life/sleep.md\">", "<a href=\"/base/library/sleep\">")]
    [InlineData("<a href=\"https://example.org/walking\">", "<a href=\"https://example.org/walking\">")]
    [InlineData("<a href=\"mailto:a@example.org\">", "<a href=\"mailto:a@example.org\">")]
    public void Links_between_pages_become_addresses_of_the_site_and_others_stay(string written, string shown)
    {
        Assert.Equal(shown, Wordings.LinkTopics(written, "/base"));
    }

    [Fact]
    public void A_page_is_shown_with_one_title()
    {
        var topic = new Topic { Id = "walking", Title = "Walking", Summary = "", Evidence = "low", Body = "\n# Walking\n\nShort walks." };

        Assert.Equal("Short walks.", Wordings.WithoutTitle(topic));
        Assert.Equal("# Walking\n\nShort walks.", Wordings.WithTitle(topic));
    }
}
