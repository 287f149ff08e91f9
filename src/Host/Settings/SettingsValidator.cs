namespace BackPainBot.Host.Settings;

/// <summary>Every rule of the settings in one place.</summary>
public static class SettingsValidator
{
    private static readonly string[] AppTypes = ["SingleTenant", "MultiTenant", "ManagedIdentity"];
    private static readonly string[] Providers = ["", "OpenAI", "Anthropic"];
    private static readonly string[] Countries = ["GB", "IE", "US", "CA", "AU", "NZ", "EU"];

    public static IReadOnlyList<SettingsProblem> Check(BotSettings settings)
    {
        var problems = new List<SettingsProblem>();
        void Require(bool holds, string setting, string problem, string fix)
        {
            if (!holds)
            {
                problems.Add(new SettingsProblem($"{SettingsLoader.Section}:{setting}", problem, fix));
            }
        }

        Require(Countries.Contains(settings.Country), "Country", $"'{settings.Country}' has no emergency numbers.", $"Use one of {string.Join(", ", Countries)}.");
        Require(IsEmptyOrWebAddress(settings.PublicUrl), "PublicUrl", "It is not a web address.", "Write it as https://chat.example.org.");
        Require(settings.Owner.Key.Length is 0 or >= 16, "Owner:Key", "It is too short to keep strangers out.", "Use at least 16 random characters, or leave it empty to close the owner's pages.");
        Require(settings.Storage.TranscriptDays is >= 1 and <= 3650, "Storage:TranscriptDays", "It is not between 1 and 3650 days.", "30 is the default.");
        Require(settings.Storage.RecordDays is >= 1 and <= 3650, "Storage:RecordDays", "It is not between 1 and 3650 days.", "365 is the default.");
        Require(!settings.Storage.Memory || settings.Storage.PostgreSql.Length == 0, "Storage", "Memory and PostgreSql are both set.", "Keep one of them.");
        foreach (var proxy in settings.Proxies)
        {
            Require(Operations.Proxies.Parse(proxy) is not null, "Proxies", $"'{proxy}' is not an address or a network.", "Write it as 10.0.0.7 or 10.0.0.0/8.");
        }

        foreach (var problem in settings.Storage.PostgreSql.Length > 0 ? new Storage.Settings.StorageOptions { PostgresConnectionString = settings.Storage.PostgreSql }.FindProblems() : [])
        {
            Require(false, "Storage:PostgreSql", problem, "deploy/compose.yaml shows one.");
        }

        CheckChannels(settings.Channels, Require);
        CheckWidget(settings.Widget, Require);
        CheckDirectLine(settings.DirectLine, Require);
        CheckModel(settings.Model, Require);
        Require(IsEmptyOrWebAddress(settings.Telemetry.OtlpEndpoint), "Telemetry:OtlpEndpoint", "It is not a web address.", "Write it as http://localhost:4317.");
        return problems;
    }

    private static void CheckChannels(ChannelSettings channels, Action<bool, string, string, string> require)
    {
        require(AppTypes.Contains(channels.AppType), "Channels:AppType", $"'{channels.AppType}' is not a kind of registration.", $"Use one of {string.Join(", ", AppTypes)}.");
        require(channels.AppId.Length == 0 || Guid.TryParse(channels.AppId, out _), "Channels:AppId", "It is not an application id.", "Copy the Microsoft App ID (a GUID) from the Azure Bot resource.");
        require(channels.AppId.Length == 0 || channels.AppType == "ManagedIdentity" || channels.AppPassword.Length > 0, "Channels:AppPassword", "An app id is set without its secret.", "Add the client secret, or use AppType ManagedIdentity.");
        require(channels.AppId.Length == 0 || channels.AppType == "MultiTenant" || channels.TenantId.Length > 0, "Channels:TenantId", "This kind of registration needs its tenant.", "Add the tenant id of the Azure Bot resource.");
    }

    private static void CheckWidget(WidgetSettings widget, Action<bool, string, string, string> require)
    {
        foreach (var origin in widget.Origins)
        {
            var valid = Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.GetLeftPart(UriPartial.Authority) == origin.TrimEnd('/');
            require(valid, "Widget:Origins", $"'{origin}' is not an origin.", "Write scheme and host only, as in https://www.example.org.");
        }

        require(widget.DirectLineSecret.Length is 0 or >= 32, "Widget:DirectLineSecret", "It is too short.", "Use at least 32 random characters.");
    }

    private static void CheckDirectLine(DirectLineSettings line, Action<bool, string, string, string> require)
    {
        void Within(string setting, int value, (int Least, int Most, string Unit) range) =>
            require(value >= range.Least && value <= range.Most, $"DirectLine:{setting}", $"It is not between {range.Least} and {range.Most} {range.Unit}.", "Leave it out for the default; appsettings.sample.json shows it.");

        // Official clients renew every 15 minutes at best, so a shorter life would cut them off.
        Within("TokenMinutes", line.TokenMinutes, (30, 24 * 60, "minutes"));
        Within("ResumeDays", line.ResumeDays, (1, 365, "days"));
        Within("MessageKilobytes", line.MessageKilobytes, (16, 960, "KB"));
        Within("UploadKilobytes", line.UploadKilobytes, (16, 960, "KB"));
        Within("MessagesPerMinute", line.MessagesPerMinute, (5, 100_000, "messages"));
        Within("MessagesPerMinutePerAddress", line.MessagesPerMinutePerAddress, (5, 1_000_000, "messages"));
        Within("ConversationsPerMinutePerAddress", line.ConversationsPerMinutePerAddress, (1, 1_000_000, "conversations"));
        Within("Connections", line.Connections, (1, 1_000_000, "streams"));
        Within("ConnectionsPerAddress", line.ConnectionsPerAddress, (1, 1_000_000, "streams"));
    }

    private static void CheckModel(ModelSettings model, Action<bool, string, string, string> require)
    {
        require(Providers.Contains(model.Provider), "Model:Provider", $"'{model.Provider}' is not known.", "Use OpenAI (also for compatible servers), Anthropic, or leave it empty.");
        require(model.Provider.Length == 0 || model.Name.Length > 0, "Model:Name", "A provider is set without a model.", "Name the model to use.");
        require(model.Provider.Length == 0 || model.ApiKey.Length > 0 || model.Endpoint.Length > 0, "Model:ApiKey", "A provider is set without a key.", "Add the key, or the endpoint of a server that needs none.");
        require(IsEmptyOrWebAddress(model.Endpoint), "Model:Endpoint", "It is not a web address.", "Write it as https://host/v1.");
        require(model.ApiKey.Length == 0 || IsPrivate(model.Endpoint), "Model:Endpoint", "It would carry the key unencrypted.", "Use https, or leave ApiKey empty for a server that needs none.");
        require(model.TimeoutSeconds is >= 1 and <= 60, "Model:TimeoutSeconds", "It is not between 1 and 60 seconds.", "12 is the default.");
    }

    /// <summary>Encrypted, or never leaves this machine.</summary>
    private static bool IsPrivate(string address) =>
        !Uri.TryCreate(address, UriKind.Absolute, out var parsed) || parsed.Scheme != Uri.UriSchemeHttp || parsed.IsLoopback;

    private static bool IsEmptyOrWebAddress(string text) =>
        text.Length == 0 || (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http");
}
