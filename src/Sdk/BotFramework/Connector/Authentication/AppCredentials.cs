using System.Net.Http.Headers;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests with a bearer token of the bot's own; the sources keep tokens until shortly before they expire.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    /// <summary>The bot's app id.</summary>
    public string MicrosoftAppId { get; set; }

    public abstract Task<string> GetTokenAsync(CancellationToken cancellationToken = default);

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await GetTokenAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } token)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }
}
