namespace Microsoft.Bot.Connector.Authentication;

/// <summary>There was a token, and it will not do; the message says why, without the token.</summary>
public class InvalidTokenException : UnauthorizedAccessException
{
    public InvalidTokenException()
    {
    }

    public InvalidTokenException(string message)
        : base(message)
    {
    }

    public InvalidTokenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
