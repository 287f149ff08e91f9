using System.Net.Http.Headers;
using System.Net;
using System.Text.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>One service address: requests out, answers or errors back. How long an attempt may take is the HTTP client's time-out.</summary>
internal sealed class ConnectorChannel(Uri baseUri, ServiceClientCredentials credentials, HttpClient http, ConnectorRetry retry)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly string _base = baseUri.AbsoluteUri.EndsWith('/') ? baseUri.AbsoluteUri : baseUri.AbsoluteUri + "/";

    /// <exception cref="ErrorResponseException">The channel answered with an error that no further attempt could mend.</exception>
    public async Task<TResult> SendAsync<TBody, TResult>(HttpMethod method, string path, TBody body, CancellationToken cancellationToken)
        where TResult : class
    {
        var bytes = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, ActivityJson.Options);
        for (var attempt = 1; ; attempt++)
        {
            using var request = new HttpRequestMessage(method, _base + path);
            if (bytes is not null)
            {
                request.Content = new ByteArrayContent(bytes);
                request.Content.Headers.ContentType = Json;
            }

            if (credentials is not null)
                await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
            using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
                return await ReadAsync<TResult>(response, cancellationToken).ConfigureAwait(false);
            if (!await retry.WaitAsync(response, attempt, cancellationToken).ConfigureAwait(false))
                throw await ErrorAsync(response, cancellationToken).ConfigureAwait(false);
        }
    }

    // Some channels answer 201 or 202 with no body, or with one that is no JSON; both are successes.
    private static async Task<TResult> ReadAsync<TResult>(HttpResponseMessage response, CancellationToken cancellationToken)
        where TResult : class
    {
        if (response.StatusCode == HttpStatusCode.NoContent || response.Content.Headers.ContentLength == 0)
            return null;
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return TryRead<TResult>(bytes);
    }

    private static T TryRead<T>(byte[] bytes)
        where T : class
    {
        try
        {
            return bytes.Length == 0 ? null : JsonSerializer.Deserialize<T>(bytes, ActivityJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<ErrorResponseException> ErrorAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        var body = TryRead<ErrorResponse>(bytes);
        return new ErrorResponseException($"Operation returned an invalid status code '{(int)response.StatusCode}' {body?.Error?.Code}".TrimEnd())
        {
            Body = body,
            Response = new HttpResponseMessageWrapper(response, System.Text.Encoding.UTF8.GetString(bytes)),
        };
    }
}
