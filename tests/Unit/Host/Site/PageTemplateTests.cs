using BackPainBot.Host.Site;

namespace BackPainBot.UnitTests.Host.Site;

public sealed class PageTemplateTests
{
    [Fact]
    public void Two_braces_encode_and_three_put_in_as_it_is()
    {
        var page = new PageTemplate("<p>{{name}}</p>{{{body}}}.");

        var filled = page.Fill(new Dictionary<string, string> { ["name"] = "<Ann & Bob>", ["body"] = "<b>x</b>" });

        Assert.Equal("<p>&lt;Ann &amp; Bob&gt;</p><b>x</b>.", filled);
    }

    [Fact]
    public void A_place_without_a_value_is_an_error_and_not_a_gap()
    {
        Assert.Throws<KeyNotFoundException>(() => new PageTemplate("{{name}}").Fill(new Dictionary<string, string>()));
    }
}
