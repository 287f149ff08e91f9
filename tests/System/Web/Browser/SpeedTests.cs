using System.Globalization;
using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>How long a visitor waits. Printed for people; only the number of round trips is held, as times on a busy machine prove nothing.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SpeedTests(BrowserFixture browser, ITestOutputHelper output) : IAsyncLifetime
{
    private readonly WebServer _server = new();

    public Task InitializeAsync() => _server.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [SkippableFact]
    public async Task From_the_click_to_the_first_message_takes_two_round_trips()
    {
        await using var warm = await browser.VisitorAsync();
        await (await WidgetPage.VisitAsync(warm, _server.Address)).OpenAsync();
        output.WriteLine($"loopback: {await MeasureAsync(null)}");

        // Chromium's own "Fast 3G" preset: 1.44 Mbit/s down, 675 kbit/s up, 562.5 ms.
        output.WriteLine($"fast 3G:  {await MeasureAsync(new Dictionary<string, object> { ["offline"] = false, ["latency"] = 562.5, ["downloadThroughput"] = 180_000, ["uploadThroughput"] = 84_375 })}");
    }

    private async Task<string> MeasureAsync(Dictionary<string, object>? network)
    {
        await using var visitor = await browser.VisitorAsync();
        var widget = await WidgetPage.VisitAsync(visitor, _server.Address);
        await widget.Launcher.WaitForAsync();
        await widget.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        if (network is not null)
        {
            var session = await visitor.NewCDPSessionAsync(widget.Page);
            await session.SendAsync("Network.enable");
            await session.SendAsync("Network.emulateNetworkConditions", network);
        }

        await widget.Page.EvaluateAsync("""
            new Promise((done) => {
              const started = performance.now();
              document.querySelector('body > div:last-of-type').shadowRoot.querySelector('.go').click();
              const look = () => {
                const frame = document.querySelector('body > div:last-of-type').shadowRoot.querySelector('iframe');
                if (frame?.contentDocument?.querySelector('#log > .bot')) { globalThis.took = performance.now() - started; done(); } else setTimeout(look, 2);
              };
              look();
            })
            """);
        var before = await widget.Frame.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(entry => entry.responseEnd && entry.startTime < performance.getEntriesByName(performance.getEntriesByType('resource').find(e => e.name.endsWith('/session')).name)[0].responseEnd && !/cards|reader|menu/.test(entry.name)).length");

        // The page itself, then at most six at once (HTTP/1.1): style, four modules, the session.
        Assert.InRange(before, 1, 6);
        var took = await widget.Page.EvaluateAsync<double>("took");
        return took.ToString("F0", CultureInfo.InvariantCulture) + " ms from click to first message";
    }
}
