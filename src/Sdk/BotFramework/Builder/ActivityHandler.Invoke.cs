using System.Net;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private const string ErrorType = "application/vnd.microsoft.error";

    protected static InvokeResponse CreateInvokeResponse(object body = null) => new() { Status = (int)HttpStatusCode.OK, Body = body };

    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case "application/search":
                    var search = ReadSearch(turnContext.Activity);
                    return CreateInvokeResponse(await OnSearchInvokeAsync(turnContext, search, cancellationToken).ConfigureAwait(false));
                case "adaptiveCard/action":
                    var card = ReadCardAction(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, card, cancellationToken).ConfigureAwait(false));
                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken).ConfigureAwait(false);
                    return CreateInvokeResponse();
                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException problem)
        {
            return problem.CreateInvokeResponse();
        }
    }

    protected virtual Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    protected virtual Task<SearchInvokeResponse> OnSearchInvokeAsync(ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue ReadCardAction(IInvokeActivity activity)
    {
        var value = Read<AdaptiveCardInvokeValue>(activity, string.Empty);
        if (value.Action is null)
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refusal(HttpStatusCode.BadRequest, "NotSupported", $"The action '{value.Action.Type}'is not supported.");
        return value;
    }

    private static SearchInvokeValue ReadSearch(IInvokeActivity activity)
    {
        var value = Read<SearchInvokeValue>(activity, " for search");
        if (string.IsNullOrEmpty(value.QueryText))
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Missing queryText property for search");
        if (string.IsNullOrEmpty(value.Kind))
        {
            if (activity is not Activity { ChannelId: Microsoft.Bot.Connector.Channels.Msteams })
                throw Refusal(HttpStatusCode.BadRequest, "BadRequest", "Missing kind property for search");
            value.Kind = "search";
        }

        return value;
    }

    private static T Read<T>(IInvokeActivity activity, string what)
        where T : class
    {
        if (activity.Value is null)
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", $"Missing value property{what}");
        if (!IsJsonObject(activity.Value) && activity.Value is not T)
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", $"Value property is not properly formed{what}");
        if (!OpenValue.TryTo<T>(activity.Value, out var value))
            throw Refusal(HttpStatusCode.BadRequest, "BadRequest", $"Value property is not properly formed{what}");
        return value;
    }

    private static bool IsJsonObject(object value) =>
        value is Newtonsoft.Json.Linq.JObject or System.Text.Json.Nodes.JsonObject or System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Object };

    private static InvokeResponseException Refusal(HttpStatusCode status, string code, string message) => new(status, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)status,
        Type = ErrorType,
        Value = new Error(code, message),
    });

    private async Task AnswerInvokeAsync(ITurnContext turn, CancellationToken token)
    {
        var response = await OnInvokeActivityAsync(new DelegatingTurnContext<IInvokeActivity>(turn), token).ConfigureAwait(false);
        if (response is not null && turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) is null)
            await turn.SendActivityAsync(new Activity { Value = response, Type = ActivityTypesEx.InvokeResponse }, token).ConfigureAwait(false);
    }

    /// <summary>Ends an invoke with a status; thrown inside the handler, never outside of it.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _statusCode;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _statusCode = statusCode;
            _body = body;
        }

        public InvokeResponseException()
            : this(HttpStatusCode.InternalServerError)
        {
        }

        public InvokeResponseException(string message)
            : base(message)
        {
            _statusCode = HttpStatusCode.InternalServerError;
        }

        public InvokeResponseException(string message, Exception innerException)
            : base(message, innerException)
        {
            _statusCode = HttpStatusCode.InternalServerError;
        }

        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_statusCode, Body = _body };
    }
}
