using System.Text.Json;
using BackPainBot.Host.Endpoints;
using static BackPainBot.Host.Channels.DirectLine.DirectLineEndpoints;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Starting a conversation and joining it again.</summary>
internal static class ConversationEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/conversations", Open(Answering(StartAsync)));
        app.MapGet("/conversations/{id}", Open(Answering(JoinAsync)));
        app.MapGet("/session/getsessionid", Open(Answering(_ => Results.Json(new { sessionId = "" }))));
    }

    private static async Task<IResult> StartAsync(HttpContext context)
    {
        var services = context.Service<DirectLineServices>();
        var (ticket, refusal) = await services.Caller.TicketAsync(context);
        if (refusal is not null)
        {
            return refusal;
        }

        if (!services.Limits.TryTake($"start {DirectLineCaller.AddressOf(context)}", services.Options.ConversationsPerMinutePerAddress))
        {
            // Starting is the one call that official clients repeat after 429.
            return DirectLineError.With(StatusCodes.Status429TooManyRequests, "TooManyConversations", "Too many conversations from this address. Wait a minute.");
        }

        TokenRequest request;
        try
        {
            request = await LimitedBody.ReadJsonAsync<TokenRequest>(context.Request);
        }
        catch (JsonException)
        {
            return DirectLineError.With(StatusCodes.Status400BadRequest, "BadArgument", "The body is not JSON. Send {\"user\":{},\"locale\":\"en\"} or nothing.");
        }

        if (services.Caller.HasSecret(context) && !string.IsNullOrEmpty(request.User?.Id) && request.Problem() is null)
        {
            ticket = ticket! with { User = DirectLineTokens.UserOf(request.User.Id) };
        }

        await services.Turns.StartAsync(ticket!, request.Locale, context.RequestAborted);
        return Results.Json(DirectLineAnswers.WithStream(context, services.Tokens, ticket!, 0), statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> JoinAsync(HttpContext context)
    {
        var (id, services) = PlaceOf(context);
        var (ticket, refusal) = await services.Caller.TicketAsync(context, id);
        if (refusal is not null)
        {
            return refusal;
        }

        var after = DirectLineAnswers.ReadWatermark(context.Query("watermark"));
        if (after > 0 && !await services.Turns.HoldsAsync(id, after, context.RequestAborted))
        {
            // 404 would leave an official client silent for ever; 403 shows that the conversation is over.
            return DirectLineError.With(StatusCodes.Status403Forbidden, "ConversationEnded", "This conversation is no longer kept. Start a new one.");
        }

        return Results.Json(DirectLineAnswers.WithStream(context, services.Tokens, ticket!, after));
    }
}
