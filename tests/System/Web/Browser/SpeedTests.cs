using System.Globalization;
using System.Text.RegularExpressions;
using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>How long a visitor waits. Times are printed for people, as on a busy machine they prove nothing; what is held is how many round trips they wait for.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SpeedTests(BrowserFixture browser, ITestOutputHelper output)
{
    // Chromium's own "Fast 3G" preset: 1.44 Mbit/s down, 675 kbit/s up, 562.5 ms.
    private static readonly Dictionary<string, object> Fast3G = new() { ["offline"] = false, ["latency"] = 562.5, ["downloadThroughput"] = 180_000, ["uploadThroughput"] = 84_375 };

    private WebServer Server => browser.Server;

    [SkippableFact]
    public async Task The_first_words_come_with_the_page_itself_and_wait_for_nothing_else()
    {
        await using var visitor = await browser.VisitorAsync();
        await visitor.RouteAsync(new Regex("/widget/(session|[0-9a-f]{12}/)"), route => route.AbortAsync());
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.Page.EvaluateAsync("globalThis.uncovered = new Promise(done => addEventListener('message', event => event.data.type === 'shown' && done(true))); 0");
        await widget.Launcher.ClickAsync();

        Assert.True(await widget.Page.EvaluateAsync<bool>("uncovered"));
        await widget.SeesAsync("I can help you find the next right step");
        Assert.Equal("rgb(239, 244, 241)", await widget.Panel.Locator("#opening .bubble").EvaluateAsync<string>("node => getComputedStyle(node).backgroundColor"));
    }

    [SkippableFact]
    public async Task The_conversation_takes_the_first_words_over_and_who_comes_back_never_sees_them_again()
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.OpenAsync();
        Assert.Equal(1, await widget.Panel.GetByText("I can help you find the next right step").CountAsync());
        Assert.Equal(0, await widget.Panel.Locator("#opening").CountAsync());

        await visitor.RouteAsync("**/widget/session", route => route.AbortAsync());
        await widget.Page.ReloadAsync();
        await widget.Launcher.ClickAsync();
        await widget.SeesAsync("The chat can’t be reached right now.");
        await Assertions.Expect(widget.Panel.Locator("#opening")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task From_the_click_to_the_conversation_takes_two_round_trips()
    {
        await using var warm = await browser.VisitorAsync();
        await (await WidgetPage.VisitAsync(warm, Server.Address)).OpenAsync();
        output.WriteLine($"loopback: {await MeasureAsync(null)}");
        output.WriteLine($"fast 3G:  {await MeasureAsync(Fast3G)}");
    }

    private async Task<string> MeasureAsync(Dictionary<string, object>? network)
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, Server.Address);
        await widget.Launcher.WaitForAsync();
        await widget.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        if (network is not null)
        {
            var session = await visitor.NewCDPSessionAsync(widget.Page);
            await session.SendAsync("Network.enable");
            await session.SendAsync("Network.emulateNetworkConditions", network);
        }

        var took = await widget.Page.EvaluateAsync<double[]>("""
            new Promise((done) => {
              const root = document.querySelector('body > div:last-of-type').shadowRoot;
              const started = performance.now();
              let first;
              root.querySelector('.go').click();
              const look = () => {
                const panel = root.querySelector('iframe')?.contentDocument;
                if (panel?.querySelector('#log > .bot')) first ??= performance.now() - started;
                if (panel?.querySelector('#log > .bot:not(#opening)')) done([first, performance.now() - started]); else setTimeout(look, 2);
              };
              look();
            })
            """);
        var before = await widget.Frame.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(entry => entry.responseEnd && entry.startTime < performance.getEntriesByName(performance.getEntriesByType('resource').find(e => e.name.endsWith('/session')).name)[0].responseEnd && !/cards|reader|menu/.test(entry.name)).length");

        // The page itself, then five at once (HTTP/1.1 allows six): four modules and the session.
        Assert.InRange(before, 1, 5);
        return string.Create(CultureInfo.InvariantCulture, $"{took[0]:F0} ms from click to first words, {took[1]:F0} ms to the conversation");
    }
}
