namespace BackPainBot.Host.Operations;

/// <summary>
/// Keeps the queue short: when too many messages wait to be answered, the next is told at once to come back, and memory stays bounded.
/// Our widget and proxies send again after 503; official clients show that the message was not sent.
/// </summary>
internal sealed class Crowd(RequestDelegate next, HostMeters meters)
{
    // About four seconds of work for two cores.
    private const int MostWaiting = 1_000;

    public async Task InvokeAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        try
        {
            if (meters.Enter() <= MostWaiting)
            {
                await next(context).ConfigureAwait(false);
                return;
            }

            meters.Refused("crowd");
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "2";
            await context.Response.WriteAsJsonAsync(new { error = new { code = "Busy", message = "Too many messages are waiting. Send it again in a moment." } }).ConfigureAwait(false);
        }
        finally
        {
            meters.Leave();
        }
    }
}
