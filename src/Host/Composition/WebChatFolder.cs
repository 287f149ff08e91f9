using BackPainBot.Host.Settings;

namespace BackPainBot.Host.Composition;

/// <summary>Where the npm package botframework-webchat is, if it is.</summary>
internal static class WebChatFolder
{
    public static string? Find(BotSettings settings, AssetPaths assets)
    {
        string[] places =
        [
            settings.Widget.WebChatFolder,
            Path.Combine(assets.Root, "node_modules", "botframework-webchat", "dist"),
            Path.Combine(assets.Root, "tests", "System", "node_modules", "botframework-webchat", "dist"),
        ];
        return places.FirstOrDefault(place => place.Length > 0 && File.Exists(Path.Combine(place, "webchat.js")));
    }
}
