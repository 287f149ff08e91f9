namespace BackPainBot.Host.Settings;

/// <summary>Who runs this service.</summary>
public sealed class OwnerSettings
{
    /// <summary>Shown when somebody wants to talk to a person.</summary>
    public string Name { get; set; } = "";

    /// <summary>An e-mail address, phone number or web address for people who want to talk to a person.</summary>
    public string Contact { get; set; } = "";

    public string PrivacyUrl { get; set; } = "";

    public string TermsUrl { get; set; } = "";

    /// <summary>Opens the owner's pages; at least 16 characters. Empty closes them.</summary>
    public string Key { get; set; } = "";
}
