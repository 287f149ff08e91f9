using System.Net;

namespace Microsoft.Bot.Connector;

/// <summary>
/// What is tried again, and when: 429 after what the channel asks for, 412, 502 and 504 with back-off and jitter (Teams' own advice for bots).
/// </summary>
internal sealed class ConnectorRetry(TimeProvider time)
{
    private const int MostAttempts = 5;
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    /// <summary>Waits and says true when another attempt is due.</summary>
    public async Task<bool> WaitAsync(HttpResponseMessage response, int attempt, CancellationToken cancellationToken)
    {
        if (attempt >= MostAttempts || !IsTransient(response.StatusCode))
            return false;
        var wait = AskedFor(response) ?? BackOff(attempt);
        if (wait > LongestWait)
            return false;
        await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;

    private static TimeSpan BackOff(int attempt) => FirstWait * (Math.Pow(2, attempt - 1) * (0.5 + Random.Shared.NextDouble()));

    private TimeSpan? AskedFor(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? (asked?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
