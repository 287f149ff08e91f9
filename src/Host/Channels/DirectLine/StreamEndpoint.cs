using BackPainBot.Host.Endpoints;
using static BackPainBot.Host.Channels.DirectLine.DirectLineEndpoints;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>The WebSocket that a conversation's activities arrive on. The address carries its own short-lived token, as clients send no header.</summary>
internal static class StreamEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/conversations/{id}/stream", Open(RunAsync));

    private static async Task RunAsync(HttpContext context)
    {
        var (id, services) = PlaceOf(context);
        context.Response.StatusCode = await RefusalAsync(context, id, context.Query("t"), services);
        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            return;
        }

        // A clock of its own per socket would cost more than the socket; the hub keeps all of them alive with one.
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        var place = (id, DirectLineAnswers.ReadWatermark(context.Query("watermark")));
        await services.Streams.RunAsync(socket, place, DirectLineCaller.AddressOf(context), services.Lifetime.ApplicationStopping);
    }

    // Clients meet any refusal here by joining again a little later, so the codes are for people who look.
    private static async Task<int> RefusalAsync(HttpContext context, string id, string? token, DirectLineServices services)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return StatusCodes.Status400BadRequest;
        }

        if (token is null || await services.Tokens.ReadAsync(token, TokenUse.Stream) is not { } ticket || ticket.Conversation != id)
        {
            return StatusCodes.Status401Unauthorized;
        }

        if (!ticket.AllowsOrigin(context.Request.Headers.Origin))
        {
            return StatusCodes.Status403Forbidden;
        }

        return services.Streams.HasRoom(DirectLineCaller.AddressOf(context)) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
    }
}
