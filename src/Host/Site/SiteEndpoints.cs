using System.Security.Cryptography;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Host.Endpoints;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Site;

/// <summary>The demonstration site: what a person sees on starting the program.</summary>
public static class SiteEndpoints
{
    // Web Chat sets styles and scripts itself and names no hashes; it takes the nonce (npm botframework-webchat 4.18).
    private const string WebChatPolicy =
        "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; style-src 'self' 'nonce-NONCE'; font-src 'self' data:; img-src 'self' data: blob: https:; connect-src 'self' ws: wss: blob:; media-src blob: data:; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static IServiceCollection AddSite(this IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton<SitePages>();
        services.TryAddSingleton<LibraryPages>();
        return services;
    }

    public static IEndpointRouteBuilder MapSite(this IEndpointRouteBuilder app)
    {
        MapPages(app);
        MapAssets(app);
        MapWebChat(app, app.ServiceProvider.GetRequiredService<SiteOptions>());
        return app;
    }

    private static void MapPages(IEndpointRouteBuilder app)
    {
        var pages = app.ServiceProvider.GetRequiredService<SitePages>();
        app.MapGet("/", context => pages.SendAsync(context, "home", "Steady Back: cleared by the doctor, still sore"));
        app.MapGet("/library", context => context.Service<LibraryPages>().ShelfAsync(context));
        app.MapGet("/library/{id}", context => context.Service<LibraryPages>().TopicAsync(context, context.Segment("id")));
    }

    private static void MapAssets(IEndpointRouteBuilder app)
    {
        var files = EmbeddedText.Paths
            .Where(path => path.StartsWith("site/assets/", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetFileName(path), path => new SiteFile(path), StringComparer.Ordinal);
        app.MapGet("/site/{name}", context =>
        {
            if (files.TryGetValue(context.Segment("name"), out var file))
            {
                return file.SendAsync(context, "public, max-age=300");
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    private static void MapWebChat(IEndpointRouteBuilder app, SiteOptions options)
    {
        var pages = app.ServiceProvider.GetRequiredService<SitePages>();
        var script = options.WebChatDirectory is { } folder ? Path.GetFullPath(Path.Combine(folder, "webchat.js")) : null;
        if (script is null || !File.Exists(script))
        {
            app.MapGet("/webchat", context => pages.SendAsync(context, "webchat-missing", "Web Chat"));
            return;
        }

        app.MapGet("/webchat/webchat.js", Answering(_ => Results.File(script, "text/javascript")));
        app.MapPost("/webchat/token", Answering(context => DirectLineAnswers.OwnPageToken(context, context.Service<DirectLineTokens>())));
        app.MapGet("/webchat", context =>
        {
            var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
            context.Response.Headers.ContentSecurityPolicy = WebChatPolicy.Replace("NONCE", nonce, StringComparison.Ordinal);
            return SitePages.SendAsync(context, pages.Whole(context, "webchat", nonce));
        });
    }
}
