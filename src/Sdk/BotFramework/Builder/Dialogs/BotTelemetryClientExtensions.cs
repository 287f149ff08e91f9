namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Page views for telemetry clients that have them.</summary>
internal static class BotTelemetryClientExtensions
{
    public static void TrackDialogView(this IBotTelemetryClient client, string dialogName)
    {
        if (client is IBotPageViewTelemetryClient pages)
            pages.TrackPageView(dialogName);
        else
            client.TrackTrace("Dialog View: " + dialogName, Severity.Information, null);
    }
}
