using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using BackPainBot.SystemTests.Web.Support;

namespace BackPainBot.SystemTests.Web;

public sealed class SiteTests : IAsyncLifetime
{
    private readonly WebServer _server = new() { Widget = new() { FrameAncestors = ["https://coach.example"] } };
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        await _server.StartAsync();
        _http = new HttpClient { BaseAddress = new Uri(_server.Address) };
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/library")]
    [InlineData("/library/walking")]
    [InlineData("/library/cauda-equina")]
    [InlineData("/webchat")]
    [InlineData("/widget/panel")]
    public async Task Every_page_answers_under_a_policy_without_unsafe_words_and_loads_nothing_from_elsewhere(string path)
    {
        using var answer = await _http.GetAsync(path);
        var html = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.All(html.QuerySelectorAll("script[src],link[href],img[src]").Select(node => node.GetAttribute("src") ?? node.GetAttribute("href")), address => Assert.DoesNotContain("//", address, StringComparison.Ordinal));
        Assert.Empty(html.QuerySelectorAll("[style],[onclick]"));
    }

    [Fact]
    public async Task Every_link_and_file_of_the_site_leads_somewhere()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var open = new Queue<string>(seen);
        while (open.TryDequeue(out var path))
        {
            using var answer = await _http.GetAsync(path);
            Assert.True(answer.IsSuccessStatusCode, $"{path} answers {(int)answer.StatusCode}.");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var html = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            foreach (var link in html.QuerySelectorAll("a[href],link[href],script[src]").Select(node => (node.GetAttribute("href") ?? node.GetAttribute("src"))!.Split('#')[0]).Where(link => link.StartsWith('/') && seen.Add(link)))
            {
                open.Enqueue(link);
            }
        }

        Assert.InRange(seen.Count, 60, 200);
    }

    [Fact]
    public async Task A_page_is_there_as_json_for_the_reader_and_as_404_when_it_is_not()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/library/walking");
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await _http.SendAsync(request);
        using var missing = await _http.GetAsync("/library/nothing-here");

        using var page = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("walking", page.RootElement.GetProperty("id").GetString());
        Assert.NotEmpty(page.RootElement.GetProperty("body").GetString()!);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task A_safety_notice_as_a_page_names_the_numbers_and_leaves_no_place_unfilled()
    {
        var html = await _http.GetStringAsync("/library/cauda-equina?country=US");

        Assert.Contains("911", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{emergency}", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_sites_in_the_settings_may_frame_the_panel()
    {
        using var answer = await _http.GetAsync("/widget/panel");

        Assert.Contains("frame-ancestors 'self' https://coach.example", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_panel_shows_the_numbers_of_the_visitors_country()
    {
        Assert.Contains("911", await _http.GetStringAsync("/widget/panel?country=US"), StringComparison.Ordinal);
        Assert.Contains("999", await _http.GetStringAsync("/widget/panel?country=GB"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_loader_carries_the_country_of_the_settings()
    {
        await using var server = new WebServer { Widget = new() { Country = "AU" } };
        await server.StartAsync();
        using var http = new HttpClient();

        Assert.Contains(": 'AU';", await http.GetStringAsync(server.Address + "/widget.js"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_site_cannot_open_a_session_in_a_visitors_name()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/widget/session") { Content = new StringContent("{}") };
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
