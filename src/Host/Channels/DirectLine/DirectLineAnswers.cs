using System.Globalization;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Builds the answers that several calls share.</summary>
public static class DirectLineAnswers
{
    public static DirectLineConversation Token(DirectLineTokens tokens, DirectLineTicket ticket) =>
        new(ticket.Conversation, tokens.Issue(ticket), (int)tokens.Lifetime.TotalSeconds);

    /// <summary>A token answer with the address of the stream after a watermark.</summary>
    public static DirectLineConversation WithStream(HttpContext context, DirectLineTokens tokens, DirectLineTicket ticket, long watermark) =>
        Token(tokens, ticket) with { StreamUrl = StreamUrl(context, tokens, ticket, watermark) };

    /// <summary>A token for a page of this server: a new person in a new conversation, from this origin only.</summary>
    public static IResult OwnPageToken(HttpContext context, DirectLineTokens tokens)
    {
        if (!IsOwnOrigin(context))
        {
            return DirectLineError.With(StatusCodes.Status403Forbidden, "WrongOrigin", "Only pages of this server may ask for this.");
        }

        var ticket = new DirectLineTicket(DirectLineTokens.NewConversation(), DirectLineTokens.NewUser()) { Origins = [OwnOrigin(context)] };
        return Results.Json(Token(tokens, ticket));
    }

    /// <summary>True if a browser says that the request comes from a page of this server. Programs send no Origin and may pass.</summary>
    public static bool IsOwnOrigin(HttpContext context)
    {
        var origin = context.Request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, OwnOrigin(context), StringComparison.OrdinalIgnoreCase);
    }

    public static string OwnOrigin(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";

    /// <summary>Watermarks are opaque to clients; ours are sequence numbers. Missing, empty or foreign ones mean from the beginning.</summary>
    public static long ReadWatermark(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence) ? sequence : 0;

    private static string StreamUrl(HttpContext context, DirectLineTokens tokens, DirectLineTicket ticket, long watermark)
    {
        var request = context.Request;
        var scheme = request.IsHttps ? "wss" : "ws";
        var token = tokens.Issue(ticket with { Use = TokenUse.Stream });
        var after = watermark.ToString(CultureInfo.InvariantCulture);
        return $"{scheme}://{request.Host}{request.PathBase}/v3/directline/conversations/{Uri.EscapeDataString(ticket.Conversation)}/stream?watermark={after}&t={token}";
    }
}
