using System.Diagnostics;
using BackPainBot.SystemTests.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>
/// Microsoft 365 Agents Playground, unmodified, plays Teams against the real program. Its terms allow evaluation only, so it is in no lock
/// file: who wants to run this installs it somewhere and says where.
/// </summary>
[Collection(BrowserGroup.Name)]
public sealed class PlaygroundTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Setting = "BACKPAINBOT_PLAYGROUND";
    private static readonly string Program = Path.Combine(Environment.GetEnvironmentVariable(Setting) ?? "/nowhere", "node_modules", ".bin", "agentsplayground");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private HostProcess? _bot;
    private Process? _playground;

    public Task InitializeAsync() => Task.CompletedTask;

    [SkippableFact]
    public async Task In_Teams_the_welcome_comes_once_and_answered_cards_change_in_their_place()
    {
        Skip.IfNot(File.Exists(Program), $"The Agents Playground is not installed. Run npm install --prefix FOLDER @microsoft/m365agentsplayground@0.2.28 and set {Setting} to FOLDER.");
        await using var visitor = await browser.VisitorAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 1400 } });
        var page = await OpenAsync(visitor);
        await SeesAsync(page, "your employer may be able to read this chat");
        await SayAsync(page, "check in");
        await SeesAsync(page, "Shall I keep your answers");
        Assert.Equal(1, await page.GetByText("your employer may be able to read this chat").CountAsync());

        await SayAsync(page, "keep my answers");
        await page.GetByRole(AriaRole.Button, new() { Name = "A little" }).ClickAsync();
        await SeesAsync(page, "\u2713 A little");
        await SeesAsync(page, "Compared with last");
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = "A little" }).CountAsync());

        await SayAsync(page, "find my triggers");
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Done" }).ClickAsync();
        await SeesAsync(page, "\u2713 Sitting");
    }

    public async Task DisposeAsync()
    {
        if (_playground is not null)
        {
            _playground.Kill(entireProcessTree: true);
            await _playground.WaitForExitAsync();
            _playground.Dispose();
        }

        if (_bot is not null)
        {
            await _bot.DisposeAsync();
        }

        Directory.Delete(_folder, true);
    }

    private static Task SeesAsync(IPage page, string text) => page.GetByText(text).First.WaitForAsync();

    private static async Task SayAsync(IPage page, string text)
    {
        await page.Locator("[contenteditable=true], textarea").First.ClickAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    // Its page asks for fonts on the internet, so loading may never end; what is on it is what counts.
    private async Task<IPage> OpenAsync(IBrowserContext visitor)
    {
        _bot = new HostProcess(_folder);
        await _bot.StartReadyAsync();
        var port = HostProcess.FreePort();
        var start = new ProcessStartInfo("node", [Program, "start", "-e", _bot.Address + "/api/messages", "-c", "msteams", "-p", $"{port}", "--dt"]) { WorkingDirectory = _folder };
        _playground = Process.Start(start)!;
        var page = await visitor.NewPageAsync();
        for (var attempt = 0; attempt < 60; attempt++)
        {
            try
            {
                await page.GotoAsync($"http://localhost:{port}", new() { WaitUntil = WaitUntilState.Commit });
                return page;
            }
            catch (PlaywrightException)
            {
                await Task.Delay(1_000);
            }
        }

        throw new TimeoutException("The Agents Playground does not answer.");
    }
}
