using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Host.Channels.Widget;
using BackPainBot.Host.Site;
using BackPainBot.Library;
using BackPainBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.SystemTests.Web.Support;

/// <summary>The web channels on a real port with the scripted bot behind them; it can be stopped and started again on the same port and log.</summary>
public sealed class WebServer : IAsyncDisposable
{
    public const string Secret = "a-secret-for-tests-only";

    private static readonly string Data = Path.Combine(Path.GetTempPath(), "backpainbot-web-tests");
    private readonly MemoryLog _log = new();
    private WebApplication? _app;

    public string Address { get; private set; } = "http://127.0.0.1:0";

    public IServiceProvider Services => _app!.Services;

    public ScriptedBot Bot => (ScriptedBot)Services.GetRequiredService<ITurnRunner>();

    /// <summary>Changes the settings before the start.</summary>
    public Func<DirectLineOptions, DirectLineOptions> Line { get; init; } = options => options;

    public WidgetOptions Widget { get; init; } = new();

    public string? WebChat { get; init; }

    /// <summary>Pages of another site, served by this server for tests, by path.</summary>
    public IDictionary<string, (string Html, string Policy)> HostPages { get; } = new Dictionary<string, (string, string)>();

    /// <summary>Starts it again if a test that stopped it did not come to its end.</summary>
    public Task EnsureStartedAsync() => _app is null ? StartAsync() : Task.CompletedTask;

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(Address);
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddSingleton<IBotStore>(_log);
        builder.Services.AddSingleton<ITurnRunner>(services => new ScriptedBot(_log, services.GetRequiredService<TimeProvider>()));
        builder.Services.AddLibrary(new LibraryOptions { ContentDirectory = Path.Combine(Repository.Root, "content"), ReloadEvery = TimeSpan.Zero, Mode = SearchMode.Lexical });
        builder.Services.AddDirectLine(Line(new DirectLineOptions { DataDirectory = Data, Secrets = [Secret] }));
        builder.Services.AddSingleton<IOpeningWords, ScriptedOpening>();
        builder.Services.AddWidget(Widget);
        builder.Services.AddSite(new SiteOptions { WebChatDirectory = WebChat });
        _app = builder.Build();
        _app.UseWebSockets();
        _app.MapDirectLine();
        _app.MapWidget();
        _app.MapSite();
        _app.MapGet("/host/{page}", ServeHostPage);
        await _app.StartAsync();
        Address = _app.Urls.First();
    }

    /// <summary>Ends the server as a crash would for its clients: every connection breaks at once.</summary>
    public async Task StopAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await _app!.StopAsync(now.Token);
        await _app.DisposeAsync();
        _app = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await StopAsync();
        }
    }

    private IResult ServeHostPage(HttpContext context, string page)
    {
        var (html, policy) = HostPages[page];
        context.Response.Headers.ContentSecurityPolicy = policy;
        return Results.Content(html.Replace("ADDRESS", Address, StringComparison.Ordinal), "text/html; charset=utf-8");
    }
}
