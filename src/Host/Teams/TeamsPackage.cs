using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackPainBot.Host.Settings;

namespace BackPainBot.Host.Teams;

/// <summary>Builds the Teams app package: manifest and both icons in one zip, ready to upload.</summary>
public static class TeamsPackage
{
    /// <summary>Version of the Teams app manifest schema.</summary>
    public const string ManifestVersion = "1.27";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>What is missing before a package can be built; empty if nothing is.</summary>
    public static IReadOnlyList<SettingsProblem> Missing(BotSettings settings)
    {
        var problems = new List<SettingsProblem>();
        void Need(string value, string setting, string why)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                problems.Add(new SettingsProblem($"{SettingsLoader.Section}:{setting}", "It is empty.", why));
            }
        }

        Need(settings.Channels.AppId, "Channels:AppId", "Teams finds the bot by the Microsoft App ID of its Azure Bot resource.");
        Need(settings.PublicUrl, "PublicUrl", "Teams needs the web address of this service.");
        Need(settings.Owner.Name, "Owner:Name", "Teams shows who offers the app (32 characters at most).");
        Need(settings.Owner.PrivacyUrl, "Owner:PrivacyUrl", "Teams requires the address of a privacy page.");
        Need(settings.Owner.TermsUrl, "Owner:TermsUrl", "Teams requires the address of a terms page.");
        foreach (var (name, address) in new[] { ("PublicUrl", settings.PublicUrl), ("Owner:PrivacyUrl", settings.Owner.PrivacyUrl), ("Owner:TermsUrl", settings.Owner.TermsUrl) })
        {
            if (address.Length > 0 && !address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                problems.Add(new SettingsProblem($"{SettingsLoader.Section}:{name}", "It does not begin with https://.", "Teams accepts https addresses only."));
            }
        }

        if (settings.Owner.Name.Length > 32)
        {
            problems.Add(new SettingsProblem($"{SettingsLoader.Section}:Owner:Name", "It is longer than 32 characters.", "Shorten it; Teams shows no more."));
        }

        return problems;
    }

    /// <exception cref="SettingsException">A setting that the manifest needs is missing.</exception>
    public static void Write(BotSettings settings, Stream output)
    {
        var missing = Missing(settings);
        if (missing.Count > 0)
        {
            throw new SettingsException(missing);
        }

        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        using (var manifest = zip.CreateEntry("manifest.json").Open())
        {
            JsonSerializer.Serialize(manifest, Manifest(settings), Json);
        }

        foreach (var icon in new[] { "color.png", "outline.png" })
        {
            using var source = typeof(TeamsPackage).Assembly.GetManifestResourceStream(icon)!;
            using var entry = zip.CreateEntry(icon).Open();
            source.CopyTo(entry);
        }
    }

    private static Dictionary<string, object?> Manifest(BotSettings settings) => new()
    {
        ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{ManifestVersion}/MicrosoftTeams.schema.json",
        ["manifestVersion"] = ManifestVersion,
        ["version"] = "1.0.0",
        ["id"] = settings.Channels.AppId,
        ["developer"] = new { name = settings.Owner.Name, websiteUrl = settings.PublicUrl, privacyUrl = settings.Owner.PrivacyUrl, termsOfUseUrl = settings.Owner.TermsUrl },
        ["name"] = new { @short = "BackPainBot", full = "BackPainBot: getting back in shape with back pain" },
        ["description"] = new
        {
            @short = "Cleared by your doctor but your back still hurts? Find the next right step.",
            full = "An automated helper for people who were cleared to exercise and still have back pain. It checks for signs that need care first, helps you find what sets the pain off, builds the questions for your doctor, and answers from reviewed pages with sources. It is not a doctor, does not diagnose, and does not prescribe exercise. What you write in Teams may be visible to the organisation that runs your Teams account.",
        },
        ["icons"] = new { color = "color.png", outline = "outline.png" },
        ["accentColor"] = "#1F6F5C",
        ["bots"] = new object[]
        {
            new
            {
                botId = settings.Channels.AppId,
                scopes = new[] { "personal", "team", "groupChat" },
                supportsFiles = false,
                isNotificationOnly = false,
                commandLists = new object[]
                {
                    new
                    {
                        scopes = new[] { "personal", "team", "groupChat" },
                        commands = new object[]
                        {
                            new { title = "what can I do today", description = "The next right step for your back" },
                            new { title = "find my triggers", description = "What sets the pain off, from your day" },
                            new { title = "questions for my doctor", description = "A one-page list for your visit" },
                            new { title = "flare day", description = "A bad day in three calm steps" },
                            new { title = "help", description = "What I can do, and how to stop" },
                            new { title = "my data", description = "See, export or erase what is kept" },
                        },
                    },
                },
            },
        },
        ["validDomains"] = new[] { new Uri(settings.PublicUrl).Host },
    };
}
