namespace Microsoft.Bot.Schema;

/// <summary>The value of a command activity.</summary>
public class CommandValue<T> : IWireObject
{
    public string CommandId { get; set; }

    public T Data { get; set; }
}
