using BackPainBot.Host.Channels.BotConnector;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Host.Channels.Widget;
using BackPainBot.Host.Operations;
using BackPainBot.Host.Owner;
using BackPainBot.Host.Settings;
using BackPainBot.Host.Site;
using BackPainBot.Host.VisitPacks;

namespace BackPainBot.Host.Composition;

/// <summary>The web application, put together.</summary>
public static class WebServer
{
    // A Bot Framework activity with its card is well under this; Direct Line uploads set their own limit.
    private const long LargestBody = 1024 * 1024;

    // The builder's own settings files, which are not used, would set up watches on every folder of the repository.
    private static readonly string[] NoWatching = ["--hostBuilder:reloadConfigOnChange=false"];

    public static WebApplication Build(BotSettings settings, IConfiguration configuration, string addresses)
    {
        var assets = AssetPaths.Find(settings.Assets);
        var rooms = LoadingRooms.Start(settings, assets);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = assets.Root, Args = NoWatching });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseUrls(addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.MinRequestBodyDataRate = new Microsoft.AspNetCore.Server.Kestrel.Core.MinDataRate(240, TimeSpan.FromSeconds(5));
        });
        builder.Logging.AddOperations(settings.Telemetry);
        rooms.ShareWith(builder.Services);
        builder.Services.AddReading(settings, assets);
        AddServices(builder.Services, settings, assets);

        var app = builder.Build();
        app.Lifetime.ApplicationStopped.Register(rooms.Dispose);
        app.UseOperations();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30) });
        app.MapHealth();
        app.MapBotConnector();
        app.MapDirectLine();
        app.MapWidget();
        app.MapVisitPacks();
        app.MapOwner();
        app.MapSite();
        return app;
    }

    private static void AddServices(IServiceCollection services, BotSettings settings, AssetPaths assets)
    {
        services.AddStore(settings).AddTalk(settings, assets);
        services.AddVisitPacks();
        services.AddOperations(settings);
        services.AddBotConnector(settings);
        services.AddDirectLine(DirectLineOf(settings));
        services.AddSingleton<IOpeningWords, OpeningWords>();
        services.AddWidget(new WidgetOptions { FrameAncestors = [.. settings.Widget.Origins], Country = settings.Country });
        services.AddSite(new SiteOptions { WebChatDirectory = WebChatFolder.Find(settings, assets) });
    }

    private static DirectLineOptions DirectLineOf(BotSettings settings) => new()
    {
        DataDirectory = settings.Data,
        Secrets = settings.Widget.DirectLineSecret.Length > 0 ? [settings.Widget.DirectLineSecret] : [],
        TokenLifetime = TimeSpan.FromMinutes(settings.DirectLine.TokenMinutes),
        ResumeLifetime = TimeSpan.FromDays(settings.DirectLine.ResumeDays),
        MostActivityBytes = settings.DirectLine.MessageKilobytes * 1024,
        MostUploadBytes = settings.DirectLine.UploadKilobytes * 1024,
        PostsPerMinutePerConversation = settings.DirectLine.MessagesPerMinute,
        PostsPerMinutePerAddress = settings.DirectLine.MessagesPerMinutePerAddress,
        ConversationsPerMinutePerAddress = settings.DirectLine.ConversationsPerMinutePerAddress,
        MostConnections = settings.DirectLine.Connections,
        MostConnectionsPerAddress = settings.DirectLine.ConnectionsPerAddress,
    };
}
