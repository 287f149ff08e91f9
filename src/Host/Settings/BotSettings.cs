namespace BackPainBot.Host.Settings;

/// <summary>Everything an owner can set, section <c>BackPainBot</c> of appsettings.json or <c>BackPainBot__…</c> in the environment. The defaults run without any.</summary>
public sealed class BotSettings
{
    /// <summary>Folder with content/ and dialogs/; empty looks for them above the working folder and the program.</summary>
    public string Assets { get; set; } = "";

    /// <summary>Folder for the database, keys and caches.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Whose emergency numbers are shown: GB, IE, US, CA, AU, NZ or EU.</summary>
    public string Country { get; set; } = "GB";

    /// <summary>The address under which people reach this server, for links; empty uses the address it listens on.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Proxies whose <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> are believed, as addresses or networks (10.0.0.0/8); this machine's always are.</summary>
    public IList<string> Proxies { get; set; } = [];

    public OwnerSettings Owner { get; set; } = new();

    public StorageSettings Storage { get; set; } = new();

    public ChannelSettings Channels { get; set; } = new();

    public WidgetSettings Widget { get; set; } = new();

    public DirectLineSettings DirectLine { get; set; } = new();

    public ModelSettings Model { get; set; } = new();

    public TelemetrySettings Telemetry { get; set; } = new();
}
