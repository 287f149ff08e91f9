namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>An HTTP status.</summary>
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
