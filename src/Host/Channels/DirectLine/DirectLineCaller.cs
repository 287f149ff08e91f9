using Microsoft.AspNetCore.Http.Features;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Who is calling: a site's backend with a secret, or a client with a token.</summary>
public sealed class DirectLineCaller(DirectLineKeys keys, DirectLineTokens tokens)
{
    private const string Scheme = "Bearer ";

    /// <summary>True if the request shows a backend's secret.</summary>
    public bool HasSecret(HttpContext context) => Bearer(context) is { } bearer && keys.IsSecret(bearer);

    /// <summary>The ticket a request shows, or the answer that refuses it. 401 lets an official client try again; 403 would end it.</summary>
    public async Task<(DirectLineTicket? Ticket, IResult? Refusal)> TicketAsync(HttpContext context, string? conversation = null)
    {
        if (Bearer(context) is not { } bearer)
        {
            return (null, DirectLineError.With(StatusCodes.Status401Unauthorized, "MissingToken", "Send the token in an Authorization: Bearer header."));
        }

        if (keys.IsSecret(bearer))
        {
            return (new DirectLineTicket(conversation ?? DirectLineTokens.NewConversation(), DirectLineTokens.NewUser()), null);
        }

        if (await tokens.ReadAsync(bearer, TokenUse.Talk) is not { } ticket)
        {
            return (null, DirectLineError.With(StatusCodes.Status401Unauthorized, "TokenExpired", "The token is not valid or has expired. Get a new one."));
        }

        if (!ticket.AllowsOrigin(context.Request.Headers.Origin))
        {
            return (null, DirectLineError.With(StatusCodes.Status403Forbidden, "WrongOrigin", "This token is for another site. Name this site in trustedOrigins when it is made."));
        }

        return conversation is null || ticket.Conversation == conversation
            ? (ticket, null)
            : (null, DirectLineError.With(StatusCodes.Status403Forbidden, "WrongConversation", "This token is for another conversation."));
    }

    /// <summary>The client's address as the server sees it, after forwarded headers from trusted proxies.</summary>
    public static string AddressOf(HttpContext context) =>
        context.Features.Get<IHttpConnectionFeature>()?.RemoteIpAddress?.ToString() ?? "unknown";

    private static string? Bearer(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length ? header[Scheme.Length..].Trim() : null;
    }
}
