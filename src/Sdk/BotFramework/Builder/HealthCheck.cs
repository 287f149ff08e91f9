using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder;

/// <summary>Answers a channel's question whether the bot is well and can sign its replies.</summary>
public static class HealthCheck
{
    /// <summary>The answer, with the headers that a reply would carry if there is a client to sign one.</summary>
    public static HealthCheckResponse CreateHealthCheckResponse(IConnectorClient connectorClient)
    {
        var results = new HealthResults { Success = true, Messages = ["Health check succeeded."] };
        if (connectorClient?.Credentials is { } credentials)
        {
            using var probe = new HttpRequestMessage();
            credentials.ProcessHttpRequestAsync(probe, CancellationToken.None).GetAwaiter().GetResult();
            results.Authorization = probe.Headers.Authorization?.ToString();
            results.UserAgent = probe.Headers.UserAgent.ToString();
        }

        return new HealthCheckResponse { HealthResults = results };
    }
}
