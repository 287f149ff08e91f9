namespace Microsoft.Bot.Schema;

/// <summary>A place (schema.org/Place).</summary>
public class Place : Entity
{
    public Place()
        : base("Place")
    {
    }

    public Place(object address = default, object geo = default, object hasMap = default, string type = default, string name = default)
        : base("Place")
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    public object Address { get; set; }

    public object Geo { get; set; }

    public object HasMap { get; set; }

    public string Name { get; set; }
}
