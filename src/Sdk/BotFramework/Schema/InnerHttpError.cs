namespace Microsoft.Bot.Schema;

/// <summary>The error of a call behind the call.</summary>
public class InnerHttpError : IWireObject
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    public int? StatusCode { get; set; }

    public object Body { get; set; }
}
