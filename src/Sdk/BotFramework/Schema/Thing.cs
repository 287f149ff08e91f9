namespace Microsoft.Bot.Schema;

/// <summary>A thing (schema.org/Thing).</summary>
public class Thing : Entity
{
    public Thing()
        : base("Thing")
    {
    }

    public Thing(string type = default, string name = default)
        : base(type)
    {
        Name = name;
    }

    public string Name { get; set; }
}
