using System.Text;
using BackPainBot.Conversation.Dialogs.Visit;
using BackPainBot.Host.Endpoints;
using BackPainBot.Host.Pdf;
using BackPainBot.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.VisitPacks;

/// <summary>Serves visit packs behind their signed links: a page to print, a PDF, and Markdown.</summary>
internal static class VisitPackEndpoints
{
    // The page carries its own small style block and nothing else.
    private const string PagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IServiceCollection AddVisitPacks(this IServiceCollection services)
    {
        services.AddSingleton<SignedVisitPacks>();
        return services.Replace(ServiceDescriptor.Singleton<IVisitPackLinks>(provider => provider.GetRequiredService<SignedVisitPacks>()));
    }

    public static void MapVisitPacks(this WebApplication app) =>
        app.MapGet("/visit/{ticket}/visit-pack.{form}", Answering(ServeAsync));

    private static async Task<IResult> ServeAsync(HttpContext context)
    {
        var form = context.Segment("form");
        if (form is not ("html" or "pdf" or "md"))
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = "private, no-store";
        if (await context.Service<SignedVisitPacks>().OpenAsync(context.Segment("ticket"), context.Service<IBotStore>(), context.RequestAborted).ConfigureAwait(false) is not { } pack)
        {
            return Results.Text("This link has expired or its page was erased. Ask the helper for a new one.", statusCode: StatusCodes.Status410Gone);
        }

        if (form == "html")
        {
            context.Response.Headers.ContentSecurityPolicy = PagePolicy;
            return Results.Content(pack.Html, "text/html", Encoding.UTF8);
        }

        return form == "pdf"
            ? Results.File(MarkdownPdf.Render(pack.Title, pack.Markdown), "application/pdf", "visit-pack.pdf")
            : Results.File(Encoding.UTF8.GetBytes(pack.Markdown), "text/markdown; charset=utf-8", "visit-pack.md");
    }
}
