namespace Microsoft.Bot.Schema;

/// <summary>A name and a value on a receipt.</summary>
public class Fact : IWireObject
{
    public Fact()
    {
    }

    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    public string Key { get; set; }

    public string Value { get; set; }
}
