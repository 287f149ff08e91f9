using System.Security.Cryptography;
using System.Text;
using BackPainBot.Conversation.Companion;
using BackPainBot.Host.Endpoints;
using BackPainBot.Host.Links;
using BackPainBot.Host.Settings;
using BackPainBot.Storage;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Owner;

/// <summary>The owner's page: paste a message, get the draft; and what readers could not get answered, as counts. Closed while no key is set.</summary>
internal static class OwnerEndpoints
{
    private const string Path = "/owner";
    private const int LongestMessage = 20_000;

    public static void MapOwner(this WebApplication app)
    {
        app.MapGet(Path, Answering(context => Page(context, OwnerPage.Form(context.Service<BotSettings>().Owner.Key.Length > 0, null, null))));
        app.MapPost(Path, Answering(DraftAsync));
    }

    // The key comes with every request and is kept nowhere, so there is no session that another site could ride on.
    private static async Task<IResult> DraftAsync(HttpContext context)
    {
        var settings = context.Service<BotSettings>();
        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        if (!IsOwner(form["key"].ToString(), settings.Owner.Key))
        {
            return Page(context, OwnerPage.Form(settings.Owner.Key.Length > 0, "That key is not right.", null), StatusCodes.Status403Forbidden);
        }

        var message = form["message"].ToString();
        var draft = string.IsNullOrWhiteSpace(message)
            ? null
            : context.Service<DialogLink>().Put(await context.Service<ReplyDrafter>().DraftAsync(message.Length > LongestMessage ? message[..LongestMessage] : message, context.RequestAborted).ConfigureAwait(false));
        var counts = await context.Service<IBotStore>().ReadRecordsAsync("unanswered", "", context.RequestAborted).ConfigureAwait(false);
        return Page(context, OwnerPage.Form(true, null, draft, counts.Count));
    }

    private static bool IsOwner(string given, string key) =>
        key.Length > 0 && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static IResult Page(HttpContext context, string html, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return Results.Content(html, "text/html", Encoding.UTF8, status);
    }
}
