using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Host.Endpoints;
using BackPainBot.Host.Site;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Channels.Widget;

/// <summary>The help widget: a loader for any site, a panel in a frame of its own, and its sessions.</summary>
public static class WidgetEndpoints
{
    private const string Forever = "public, max-age=31536000, immutable";

    /// <summary>Needs <c>AddDirectLine</c> and <c>AddLibrary</c>.</summary>
    public static IServiceCollection AddWidget(this IServiceCollection services, WidgetOptions options)
    {
        options.Validate();
        services.AddSingleton(options);
        services.AddSingleton<WidgetPanel>();
        services.AddSingleton<WidgetSessions>();
        return services;
    }

    public static IEndpointRouteBuilder MapWidget(this IEndpointRouteBuilder app)
    {
        var loader = Loader(app.ServiceProvider.GetRequiredService<WidgetOptions>());
        app.MapMethods("/widget.js", [HttpMethods.Get, HttpMethods.Head], context => loader.SendAsync(context, "public, max-age=300"));
        MapPanel(app);
        app.MapPost("/widget/session", Answering(OpenAsync));
        app.MapDelete("/widget/session", Answering(context => context.Service<WidgetSessions>().EraseAsync(context)));
        return app;
    }

    private static async Task<IResult> OpenAsync(HttpContext context)
    {
        try
        {
            return await context.Service<WidgetSessions>().OpenAsync(context, await LimitedBody.ReadJsonAsync<WidgetSession>(context.Request));
        }
        catch (JsonException)
        {
            return DirectLineError.With(StatusCodes.Status400BadRequest, "BadArgument", "The body is not JSON. Send {} for a new session.");
        }
    }

    private static SiteFile Loader(WidgetOptions options)
    {
        const string Path = "widget/loader/widget.js";
        return new SiteFile(Path, Encoding.UTF8.GetBytes(EmbeddedText.Read(Path).Replace(": 'GB';", $": '{options.Country}';", StringComparison.Ordinal)));
    }

    // The files' address changes with their content, so browsers never ask twice and never mix versions.
    private static void MapPanel(IEndpointRouteBuilder app)
    {
        var files = EmbeddedText.Paths
            .Where(path => path.StartsWith("widget/panel/", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetFileName(path), path => new SiteFile(path), StringComparer.Ordinal);
        var version = Version(files.Values);
        app.MapGet("/widget/panel", context => context.Service<WidgetPanel>().SendAsync(context, version));
        app.MapGet($"/widget/{version}/{{name}}", context =>
        {
            if (files.TryGetValue(context.Segment("name"), out var file))
            {
                return file.SendAsync(context, Forever);
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });
    }

    private static string Version(IEnumerable<SiteFile> files)
    {
        var all = string.Concat(files.Select(file => file.Hash).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(all)))[..12];
    }
}
