namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody a message is sent for.</summary>
public class OnBehalfOf : IWireObject
{
    public string DisplayName { get; set; }

    public int ItemId { get; set; }

    public string MentionType { get; set; }

    public string Mri { get; set; }
}
