namespace BackPainBot.Host.Settings;

/// <summary>Reads settings from appsettings.json, appsettings.local.json and the environment, in that order.</summary>
public static class SettingsLoader
{
    public const string Section = "BackPainBot";

    public static IConfigurationRoot Read(string? folder = null) =>
        new ConfigurationBuilder()
            .SetBasePath(folder ?? Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile("appsettings.local.json", optional: true)
            .AddEnvironmentVariables()
            .Build();

    /// <exception cref="SettingsException">Something cannot be used; all problems at once.</exception>
    public static BotSettings Load(IConfiguration configuration)
    {
        var settings = new BotSettings();
        try
        {
            configuration.GetSection(Section).Bind(settings, options => options.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException unreadable)
        {
            throw new SettingsException([new SettingsProblem(Section, unreadable.InnerException?.Message ?? unreadable.Message, "Correct or remove it; appsettings.sample.json shows every setting.")]);
        }

        var problems = SettingsValidator.Check(settings);
        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }
}
