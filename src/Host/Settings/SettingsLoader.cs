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
        var section = configuration.GetSection(Section);
        var misshapen = SettingsShape.Check(section, typeof(BotSettings));
        var settings = new BotSettings();
        Readable(section, misshapen).Bind(settings);
        IReadOnlyList<SettingsProblem> problems = [.. misshapen, .. SettingsValidator.Check(settings)];
        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }

    // What cannot be read is left out, so that the rules see the rest and everything is told at once.
    private static IConfigurationRoot Readable(IConfigurationSection section, IReadOnlyList<SettingsProblem> misshapen) =>
        new ConfigurationBuilder().AddInMemoryCollection(section.AsEnumerable(makePathsRelative: true)
            .Where(pair => !misshapen.Any(problem => problem.Setting.Equals($"{Section}:{pair.Key}", StringComparison.OrdinalIgnoreCase)))).Build();
}
