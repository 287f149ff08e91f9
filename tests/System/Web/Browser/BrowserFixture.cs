using BackPainBot.SystemTests.Web.Support;
using Microsoft.Playwright;

namespace BackPainBot.SystemTests.Web.Browser;

/// <summary>One Chromium and one server for all browser tests. Chromium is Debian's, driven by path, as nothing is downloaded.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _missing = "";

    /// <summary>Every visitor has a conversation of their own, so tests share it; one that stopped it starts it again.</summary>
    public WebServer Server { get; } = new()
    {
        WebChat = OfficialClientTests.WebChat,
        Line = options => options with { ConversationsPerMinutePerAddress = 1_000, PostsPerMinutePerAddress = 10_000 },
    };

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            _missing = $"Chromium is not at {Chromium}; ./test installs it.";
            return;
        }

        await Server.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>A fresh visitor; skips the test when there is no browser.</summary>
    public async Task<IBrowserContext> VisitorAsync(BrowserNewContextOptions? options = null)
    {
        Skip.If(_browser is null, _missing);
        await Server.EnsureStartedAsync();
        var context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } });

        // The machine may be busy with other tests; nothing here measures time by a time-out.
        context.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(30_000);
        return context;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        await Server.DisposeAsync();
    }
}
