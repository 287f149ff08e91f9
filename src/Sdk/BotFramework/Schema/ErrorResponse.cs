namespace Microsoft.Bot.Schema;

/// <summary>An error from the Connector.</summary>
public class ErrorResponse : IWireObject
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    public Error Error { get; set; }
}
