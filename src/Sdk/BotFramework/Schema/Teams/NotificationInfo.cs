namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether Teams notifies about a message.</summary>
public class NotificationInfo : IWireObject
{
    public bool? Alert { get; set; }

    public bool? AlertInMeeting { get; set; }

    public string ExternalResourceUrl { get; set; }

    public NotificationInfo()
    {
    }

    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }
}
