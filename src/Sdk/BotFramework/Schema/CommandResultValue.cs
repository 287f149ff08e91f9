namespace Microsoft.Bot.Schema;

/// <summary>The value of a command result activity.</summary>
public class CommandResultValue<T> : IWireObject
{
    public string CommandId { get; set; }

    public T Data { get; set; }

    public Error Error { get; set; }
}
