namespace Microsoft.Bot.Schema;

/// <summary>The Connector answered with an error.</summary>
public class ErrorResponseException : Exception
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

    public ErrorResponse Body { get; set; }

    /// <summary>The HTTP status of the answer, when there was one.</summary>
    public int? StatusCode { get; set; }
}
