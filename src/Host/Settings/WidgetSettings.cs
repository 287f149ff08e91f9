namespace BackPainBot.Host.Settings;

/// <summary>The website widget and Direct Line.</summary>
public sealed class WidgetSettings
{
    /// <summary>Origins whose pages may show the widget, as in https://www.example.org; empty allows any.</summary>
    public IList<string> Origins { get; set; } = [];

    /// <summary>Secret for a site's own backend to ask for tokens; empty leaves only the public start.</summary>
    public string DirectLineSecret { get; set; } = "";

    /// <summary>Folder of the npm package botframework-webchat for the /webchat page; empty looks in the usual places.</summary>
    public string WebChatFolder { get; set; } = "";
}
