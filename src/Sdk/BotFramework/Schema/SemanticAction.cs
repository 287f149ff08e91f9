namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action that accompanies a request.</summary>
public class SemanticAction : IWireObject
{
    public string Id { get; set; }

    public IDictionary<string, Entity> Entities { get; set; }

    public string State { get; set; }

    public SemanticAction()
    {
    }

    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }
}
