using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>One service address: requests out, answers or errors back. How long an attempt may take is the HTTP client's time-out.</summary>
internal sealed class ConnectorChannel(ConnectorClient client, ConnectorRetry retry)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <exception cref="ValidationException">The argument is missing.</exception>
    public static void Require(object argument, string name)
    {
        if (argument is null or "")
            throw new ValidationException(ValidationRules.CannotBeNull, name);
    }

    /// <exception cref="ErrorResponseException">The channel answered with an error that no further attempt could mend.</exception>
    public async Task<HttpOperationResponse<TResult>> SendAsync<TBody, TResult>(
        HttpMethod method, string path, TBody body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
        where TBody : class
        where TResult : class
    {
        var bytes = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, ActivityJson.Options);
        var (request, response) = await SendAsync(method, path, bytes, headers, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<TResult>
        {
            Request = request,
            Response = response,
            Body = await ReadAsync<TResult>(response, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <exception cref="ErrorResponseException">The channel answered with an error that no further attempt could mend.</exception>
    public async Task<HttpOperationResponse<Stream>> ReadStreamAsync(string path, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        var (request, response) = await SendAsync(HttpMethod.Get, path, null, headers, cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<Stream>
        {
            Request = request,
            Response = response,
            Body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
        };
    }

    private async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> SendAsync(
        HttpMethod method, string path, byte[] body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var request = Request(method, path, body, headers);
            if (client.Credentials is { } credentials)
                await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
            var response = await client.HttpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
                return (request, response);
            using (request)
            using (response)
            {
                if (!await retry.WaitAsync(response, attempt, cancellationToken).ConfigureAwait(false))
                    throw await ErrorAsync(response, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private HttpRequestMessage Request(HttpMethod method, string path, byte[] body, Dictionary<string, List<string>> headers)
    {
        var address = client.BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(method, address.EndsWith('/') ? address + path : $"{address}/{path}");
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = Json;
        }

        foreach (var (name, values) in headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        return request;
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
