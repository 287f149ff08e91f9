using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>The Connector answered with an error.</summary>
public class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The request, where a client keeps it; ours does not, because it carries the bot's token.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The answer, when there was one.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
