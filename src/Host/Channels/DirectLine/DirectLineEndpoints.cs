using BackPainBot.Conversation.Turn.Streaming;
using BackPainBot.Host.Endpoints;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Direct Line 3.0 in this process: any Direct Line client talks to the bot without a cloud between.</summary>
public static class DirectLineEndpoints
{
    private const string Root = "/v3/directline";

    /// <summary>Needs an <c>ITurnRunner</c> and an <c>IBotStore</c>.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, DirectLineOptions options)
    {
        options.Validate();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<DirectLineKeys>();
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineCaller>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<StreamHub>();
        services.AddSingleton<ILiveWords, LiveStreams>();
        services.AddSingleton<UnstoredAnswers>();
        services.AddSingleton<ResumeRevocations>();
        services.AddSingleton<DirectLineTurns>();
        services.AddSingleton<DirectLineServices>();
        return services;
    }

    /// <summary>Maps the protocol; the application must use WebSockets before its endpoints.</summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup(Root);
        TokenEndpoints.Map(group);
        ConversationEndpoints.Map(group);
        ActivityEndpoints.Map(group);
        StreamEndpoint.Map(group);
        app.MapMethods(Root + "/{**rest}", [HttpMethods.Options], Answering(Preflight));
        return app;
    }

    internal static RequestDelegate Open(RequestDelegate handle) => context =>
    {
        AllowOrigin(context);
        return handle(context);
    };

    /// <summary>The conversation that the path names, and what its endpoints need.</summary>
    internal static (string Id, DirectLineServices Services) PlaceOf(HttpContext context) => (context.Segment("id"), context.Service<DirectLineServices>());

    private static IResult Preflight(HttpContext context)
    {
        AllowOrigin(context);
        var headers = context.Response.Headers;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = "authorization, content-type, x-ms-bot-agent, x-requested-with";
        headers.AccessControlMaxAge = "7200";
        return Results.NoContent();
    }

    // Any page may call: no cookie is involved, and a token says itself where it may be used from.
    private static void AllowOrigin(HttpContext context)
    {
        var origin = context.Request.Headers.Origin;
        if (origin.Count > 0)
        {
            context.Response.Headers.AccessControlAllowOrigin = origin;
            context.Response.Headers.Vary = "Origin";
        }

        context.Response.Headers.CacheControl = "no-store";
    }
}
