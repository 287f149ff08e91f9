using System.Buffers;
using BackPainBot.Host.Endpoints;
using Microsoft.Bot.Schema;
using static BackPainBot.Host.Channels.DirectLine.DirectLineEndpoints;
using static BackPainBot.Host.Endpoints.DirectEndpoint;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>Posting to a conversation and polling it.</summary>
internal static class ActivityEndpoints
{
    private const int Batch = 100;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/conversations/{id}/activities", Open(Answering(PostAsync)));
        app.MapGet("/conversations/{id}/activities", Open(PollAsync));
        app.MapPost("/conversations/{id}/upload", Open(Answering(UploadAsync)));
    }

    private static async Task<IResult> PostAsync(HttpContext context)
    {
        var (id, services) = PlaceOf(context);
        var (ticket, refusal) = await services.Caller.TicketAsync(context, id);
        refusal ??= Limited(context, id, services);
        if (refusal is not null)
        {
            return refusal;
        }

        var most = services.Options.MostActivityBytes;
        if (await LimitedBody.ReadAsync(context.Request, most) is not { } body)
        {
            return DirectLineError.With(StatusCodes.Status400BadRequest, "MessageSizeTooBig", $"The message is too long: {most / 1024} KB at most.");
        }

        var (activity, problem) = IncomingActivity.Read(body, ticket!, services.Time.GetUtcNow(), RequestIdOf(context));
        return activity is null ? DirectLineError.With(StatusCodes.Status400BadRequest, "BadSyntax", problem!) : await RunAsync(services, activity);
    }

    private static async Task<IResult> UploadAsync(HttpContext context)
    {
        var (id, services) = PlaceOf(context);
        var (ticket, refusal) = await services.Caller.TicketAsync(context, id);
        refusal ??= Limited(context, id, services);
        if (refusal is not null)
        {
            return refusal;
        }

        var (activity, problem) = await UploadReader.ReadAsync(context.Request, ticket!, services);
        return activity is null ? DirectLineError.With(StatusCodes.Status400BadRequest, "BadUpload", problem!) : await RunAsync(services, activity);
    }

    // Accepted is what has been stored. After 503 a proxy tries the next replica and our own widget sends again, with the same id.
    private static async Task<IResult> RunAsync(DirectLineServices services, Activity activity) =>
        await services.Turns.PostAsync(activity)
            ? Results.Json(new { id = activity.Id })
            : DirectLineError.With(StatusCodes.Status503ServiceUnavailable, "NotStored", "The message could not be kept. Send it again in a moment.");

    // A proxy that delivers a request to a second replica, after the first died, names both alike.
    private static string? RequestIdOf(HttpContext context) => context.Request.Headers["X-Request-ID"].ToString() is { Length: > 0 and <= 100 } id ? id : null;

    private static IResult? Limited(HttpContext context, string id, DirectLineServices services)
    {
        var options = services.Options;
        if (services.Limits.TryTake($"post {id}", options.PostsPerMinutePerConversation)
            && services.Limits.TryTake($"post from {DirectLineCaller.AddressOf(context)}", options.PostsPerMinutePerAddress))
        {
            return null;
        }

        // 429 would leave an official client on "Sending" for 20 seconds without a retry; 400 says at once that it was not sent.
        return DirectLineError.With(StatusCodes.Status400BadRequest, "RateLimited", "That was a lot of messages at once. Please wait a moment and send it again.");
    }

    private static async Task PollAsync(HttpContext context)
    {
        var (id, services) = PlaceOf(context);
        var (_, refusal) = await services.Caller.TicketAsync(context, id);
        if (refusal is not null)
        {
            await refusal.ExecuteAsync(context);
            return;
        }

        var after = DirectLineAnswers.ReadWatermark(context.Query("watermark"));
        var (activities, place) = await services.Turns.ReadAsync(id, after, Batch, context.RequestAborted);
        var (rented, length) = ActivitySet.Write(activities, place);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = length;
        await context.Response.Body.WriteAsync(rented.AsMemory(0, length), context.RequestAborted);
        ArrayPool<byte>.Shared.Return(rented);
    }
}
