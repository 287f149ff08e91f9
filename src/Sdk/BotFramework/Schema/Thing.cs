namespace Microsoft.Bot.Schema;

/// <summary>A thing (schema.org/Thing).</summary>
public class Thing : IWireObject
{
    public Thing()
    {
    }

    public Thing(string type = default, string name = default)
    {
        Type = type;
        Name = name;
    }

    public string Type { get; set; }

    public string Name { get; set; }
}
