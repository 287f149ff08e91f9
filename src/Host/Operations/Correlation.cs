namespace BackPainBot.Host.Operations;

/// <summary>What ties together the log lines of one request. A proxy's <c>X-Request-ID</c> is taken over, so that its lines match ours.</summary>
internal sealed class Correlation(RequestDelegate next, ILogger<Correlation> log)
{
    private const string Header = "X-Request-ID";
    private const int Longest = 64;

    public async Task InvokeAsync(HttpContext context)
    {
        var given = context.Request.Headers[Header].ToString();
        var id = IsPlain(given) ? given : Guid.NewGuid().ToString("N")[..16];
        context.TraceIdentifier = id;
        context.Response.Headers[Header] = id;
        using (log.BeginScope(new CorrelationScope(id)))
        {
            await next(context).ConfigureAwait(false);
        }
    }

    // Whatever else a caller puts there stays out of the log.
    private static bool IsPlain(string text) => text.Length is > 0 and <= Longest && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
