using System.Text.Json;
using BackPainBot.Host.Endpoints;
using static BackPainBot.Host.Channels.DirectLine.DirectLineEndpoints;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Tokens: made for a site's backend, renewed for a client.</summary>
internal static class TokenEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/tokens/generate", Open(Answering(GenerateAsync)));
        app.MapPost("/tokens/refresh", Open(Answering(RefreshAsync)));
    }

    private static async Task<IResult> GenerateAsync(HttpContext context)
    {
        if (!context.Service<DirectLineCaller>().HasSecret(context))
        {
            return DirectLineError.With(StatusCodes.Status401Unauthorized, "WrongSecret", "Send the Direct Line secret as Authorization: Bearer, from your site's backend only.");
        }

        TokenRequest request;
        try
        {
            request = await LimitedBody.ReadJsonAsync<TokenRequest>(context.Request);
        }
        catch (JsonException)
        {
            return DirectLineError.With(StatusCodes.Status400BadRequest, "BadArgument", "The body is not a token request. Send {\"user\":{\"id\":\"…\"},\"trustedOrigins\":[\"https://…\"]} or nothing.");
        }

        if (request.Problem() is { } problem)
        {
            return DirectLineError.With(StatusCodes.Status400BadRequest, "BadArgument", problem);
        }

        return Results.Json(DirectLineAnswers.Token(context.Service<DirectLineTokens>(), TicketFor(request)));
    }

    private static async Task<IResult> RefreshAsync(HttpContext context)
    {
        var (ticket, refusal) = await context.Service<DirectLineCaller>().TicketAsync(context);
        return refusal ?? Results.Json(DirectLineAnswers.Token(context.Service<DirectLineTokens>(), ticket!));
    }

    private static DirectLineTicket TicketFor(TokenRequest request)
    {
        var user = string.IsNullOrEmpty(request.User?.Id) ? DirectLineTokens.NewUser() : DirectLineTokens.UserOf(request.User.Id);
        return new DirectLineTicket(DirectLineTokens.NewConversation(), user)
        {
            Origins = [.. (request.TrustedOrigins ?? []).Select(origin => new Uri(origin).GetLeftPart(UriPartial.Authority))],
        };
    }
}
