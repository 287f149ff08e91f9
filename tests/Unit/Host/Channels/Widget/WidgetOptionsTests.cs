using BackPainBot.Host.Channels.Widget;

namespace BackPainBot.UnitTests.Host.Channels.Widget;

public sealed class WidgetOptionsTests
{
    [Theory]
    [InlineData("example.org")]
    [InlineData("https://example.org/page")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://a.example; script-src *")]
    public void A_site_that_is_not_an_origin_stops_the_start_and_is_named(string site)
    {
        var problem = Assert.Throws<InvalidOperationException>(() => new WidgetOptions { FrameAncestors = [site] }.Validate());

        Assert.Contains(site, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Origins_are_fine() => new WidgetOptions { FrameAncestors = ["https://example.org", "http://localhost:8080"] }.Validate();
}
