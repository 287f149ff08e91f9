namespace Microsoft.Bot.Schema;

/// <summary>A response that carries the id of what was made.</summary>
public class ResourceResponse : IWireObject
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
