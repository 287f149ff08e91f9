namespace Microsoft.Bot.Schema.Teams;

/// <summary>A tenant.</summary>
public class TenantInfo : IWireObject
{
    public TenantInfo()
    {
    }

    public TenantInfo(string id = default)
    {
        Id = id;
    }

    public string Id { get; set; }
}
