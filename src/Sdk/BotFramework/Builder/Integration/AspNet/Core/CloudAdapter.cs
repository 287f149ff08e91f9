using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Takes activities over HTTP. A turn that is slow is acknowledged before the channel loses patience and goes on;
/// an invoke, and a request for replies in the answer, are answered when they are done.
/// </summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    private const long LargestBody = 4 * 1024 * 1024;

    public CloudAdapter()
        : this(new ConfigurationBuilder().Build())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>How long a turn may take before it is acknowledged; channels give up after 15 s, Teams shows an error after 5.</summary>
    public TimeSpan AcknowledgeAfter { get; set; } = TimeSpan.FromSeconds(4);

    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        var activity = await ReadAsync(httpRequest, httpResponse, cancellationToken).ConfigureAwait(false);
        if (activity is null)
            return;
        var caller = await AuthenticateAsync(httpRequest, httpResponse, activity, cancellationToken).ConfigureAwait(false);
        if (caller is not null)
            await AnswerAsync(httpResponse, activity, ProcessActivityAsync(caller, activity, bot.OnTurnAsync, CancellationToken.None)).ConfigureAwait(false);
    }

    /// <summary>
    /// Acknowledges a turn that takes longer than <see cref="AcknowledgeAfter"/> and waits for its end. Once it is acknowledged nobody delivers it again: a bot
    /// that must not lose it when the process is killed keeps the activity before it calls <paramref name="acknowledge"/>, or does not call it at all.
    /// </summary>
    protected virtual async Task GoOnAsync(Activity activity, Func<Task> acknowledge, Task turn)
    {
        ArgumentNullException.ThrowIfNull(acknowledge);
        ArgumentNullException.ThrowIfNull(turn);
        await acknowledge().ConfigureAwait(false);
        await turn.ConfigureAwait(false);
    }

    private static async Task<Activity> ReadAsync(HttpRequest request, HttpResponse response, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
            return Refuse(response, HttpStatusCode.MethodNotAllowed);
        // A page in a browser can post anything but JSON to this machine without being asked; browsers say where a page is from, and mostly what they post.
        if (request.ContentType is null ? request.Headers.ContainsKey("Origin") : !request.HasJsonContentType())
            return Refuse(response, HttpStatusCode.UnsupportedMediaType);
        if (request.ContentLength > LargestBody)
            return Refuse(response, HttpStatusCode.RequestEntityTooLarge);
        // A body without a length is cut off by the server when it grows past this.
        if (request.HttpContext?.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestBody;
        try
        {
            var activity = await ActivityJson.ParseAsync(request.Body, cancellationToken).ConfigureAwait(false);
            return string.IsNullOrEmpty(activity?.Type) ? Refuse(response, HttpStatusCode.BadRequest) : activity;
        }
        catch (JsonException)
        {
            return Refuse(response, HttpStatusCode.BadRequest);
        }
    }

    private static Activity Refuse(HttpResponse response, HttpStatusCode status)
    {
        response.StatusCode = (int)status;
        return null;
    }

    // Without credentials only this machine is served; behind a proxy on it, everybody would seem to be this machine.
    private static void RequireLocal(AuthenticateRequestResult caller, HttpRequest request)
    {
        if (caller.ClaimsIdentity?.AuthenticationType != AuthenticationConstants.AnonymousAuthType)
            return;
        var address = request.HttpContext?.Connection.RemoteIpAddress;
        if ((address is not null && !IPAddress.IsLoopback(address)) || request.Headers.ContainsKey("X-Forwarded-For") || request.Headers.ContainsKey("Forwarded"))
            throw new InvalidTokenException("The bot has no app id, so it only takes requests from this machine. Set MicrosoftAppId to serve channels.");
    }

    private static async Task WriteAsync(HttpResponse response, InvokeResponse answer)
    {
        response.StatusCode = answer.Status;
        if (answer.Body is null)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await JsonSerializer.SerializeAsync(response.Body, answer.Body, answer.Body.GetType(), ActivityJson.Options).ConfigureAwait(false);
    }

    // Only here: what a bot throws later, an access error of its own included, says nothing about the caller.
    private async Task<AuthenticateRequestResult> AuthenticateAsync(HttpRequest request, HttpResponse response, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            var header = request.Headers["Authorization"].ToString();
            var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, header, cancellationToken).ConfigureAwait(false);
            RequireLocal(caller, request);
            return caller;
        }
        catch (UnauthorizedAccessException refusal)
        {
            CloudAdapterLog.Refused(Logger, refusal.Message);
            response.StatusCode = (int)(refusal is InvalidTokenException ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized);
            return null;
        }
    }

    private async Task AnswerAsync(HttpResponse response, Activity activity, Task<InvokeResponse> turn)
    {
        var isAwaited = activity.Type == ActivityTypes.Invoke || activity.DeliveryMode == DeliveryModes.ExpectReplies;
        if (!isAwaited && !await IsDoneInTimeAsync(turn).ConfigureAwait(false))
        {
            await AcknowledgeAsync(response, activity, turn).ConfigureAwait(false);
            return;
        }

        if (await turn.ConfigureAwait(false) is { } answer)
            await WriteAsync(response, answer).ConfigureAwait(false);
        else
            response.StatusCode = (int)HttpStatusCode.OK;
    }

    private async Task<bool> IsDoneInTimeAsync(Task turn)
    {
        try
        {
            await turn.WaitAsync(AcknowledgeAfter).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException) when (!turn.IsCompleted)
        {
            return false;
        }
    }

    // The answer is complete, the request is not: its services live on until the turn is over.
    private async Task AcknowledgeAsync(HttpResponse response, Activity activity, Task turn)
    {
        var isAcknowledged = false;
        try
        {
            await GoOnAsync(activity, AcceptAsync, turn).ConfigureAwait(false);
            response.StatusCode = isAcknowledged ? response.StatusCode : (int)HttpStatusCode.OK;
        }
        catch (Exception problem) when (isAcknowledged)
        {
            CloudAdapterLog.TurnFailed(Logger, problem);
        }

        Task AcceptAsync()
        {
            isAcknowledged = true;
            response.StatusCode = (int)HttpStatusCode.Accepted;
            return response.CompleteAsync();
        }
    }
}
