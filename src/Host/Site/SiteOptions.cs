namespace BackPainBot.Host.Site;

/// <summary>The demonstration site.</summary>
public sealed record SiteOptions
{
    /// <summary>Folder with Web Chat's <c>webchat.js</c> from npm (<c>node_modules/botframework-webchat/dist</c>); null says on the page how to get it.</summary>
    public string? WebChatDirectory { get; init; }
}
