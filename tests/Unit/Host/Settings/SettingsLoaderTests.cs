using BackPainBot.Host.Settings;
using Microsoft.Extensions.Configuration;

namespace BackPainBot.UnitTests.Host.Settings;

public sealed class SettingsLoaderTests
{
    [Fact]
    public void No_settings_at_all_is_enough() => Assert.Equal("GB", SettingsLoader.Load(From([])).Country);

    [Fact]
    public void Every_problem_is_named_at_once_with_its_fix()
    {
        var failure = Assert.Throws<SettingsException>(() => SettingsLoader.Load(From(new()
        {
            ["BackPainBot:Country"] = "XX",
            ["BackPainBot:Owner:Key"] = "short",
            ["BackPainBot:Widget:Origins:0"] = "www.example.org/page",
            ["BackPainBot:Channels:AppId"] = "3f0c1f6e-0a55-4a0c-9d6b-0d3f4c1f0a11",
        })));

        Assert.Equal(
            ["BackPainBot:Country", "BackPainBot:Owner:Key", "BackPainBot:Channels:AppPassword", "BackPainBot:Channels:TenantId", "BackPainBot:Widget:Origins"],
            failure.Problems.Select(p => p.Setting));
        Assert.All(failure.Problems, p => Assert.NotEmpty(p.Fix));
    }

    [Fact]
    public void A_misspelled_setting_is_refused()
    {
        var failure = Assert.Throws<SettingsException>(() => SettingsLoader.Load(From(new() { ["BackPainBot:Contry"] = "GB" })));

        Assert.Contains("Contry", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Misspelled_settings_wrong_kinds_and_broken_rules_are_told_together()
    {
        var failure = Assert.Throws<SettingsException>(() => SettingsLoader.Load(From(new()
        {
            ["BackPainBot:Contry"] = "GB",
            ["BackPainBot:Storage:Memry"] = "true",
            ["BackPainBot:Storage:TranscriptDays"] = "a month",
            ["BackPainBot:Storage:PostgreSql"] = "Database=bot",
            ["BackPainBot:Proxies:0"] = "proxy.example.org",
        })));

        Assert.Equal(
            ["BackPainBot:Contry", "BackPainBot:Proxies", "BackPainBot:Storage:Memry", "BackPainBot:Storage:PostgreSql", "BackPainBot:Storage:TranscriptDays"],
            failure.Problems.Select(problem => problem.Setting).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Limits_of_the_web_channel_that_would_cut_off_or_admit_everybody_are_refused()
    {
        var settings = new BotSettings { DirectLine = new() { TokenMinutes = 15, MessageKilobytes = 5_000, MessagesPerMinute = 0, Connections = 0 } };

        Assert.Equal(
            ["BackPainBot:DirectLine:TokenMinutes", "BackPainBot:DirectLine:MessageKilobytes", "BackPainBot:DirectLine:MessagesPerMinute", "BackPainBot:DirectLine:Connections"],
            SettingsValidator.Check(settings).Select(problem => problem.Setting));
    }

    [Fact]
    public void The_sample_shows_every_limit_of_the_web_channel_with_its_default()
    {
        var sample = new ConfigurationBuilder().AddJsonFile(RepositoryFiles.PathOf("appsettings.sample.json")).Build().GetSection("BackPainBot:DirectLine");
        var defaults = new DirectLineSettings();

        Assert.All(typeof(DirectLineSettings).GetProperties(), limit => Assert.Equal(limit.GetValue(defaults)?.ToString(), sample[limit.Name]));
    }

    [Fact]
    public void The_sample_names_only_settings_that_exist_and_can_be_used()
    {
        var sample = new ConfigurationBuilder().AddJsonFile(RepositoryFiles.PathOf("appsettings.sample.json")).Build();

        Assert.Equal("https://chat.example.org", SettingsLoader.Load(sample).PublicUrl);
    }

    [Fact]
    public void A_wrong_value_does_not_show_up_in_the_message_as_a_secret()
    {
        var failure = Assert.Throws<SettingsException>(() => SettingsLoader.Load(From(new() { ["BackPainBot:Owner:Key"] = "hunter2" })));

        Assert.DoesNotContain("hunter2", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://models.example.org/v1", "sk-secret", false)]
    [InlineData("http://models.example.org/v1", "", true)]
    [InlineData("http://localhost:11434/v1", "ollama", true)]
    [InlineData("https://example.openai.azure.com/openai/v1", "sk-secret", true)]
    [InlineData("", "sk-secret", true)]
    [InlineData("", "", false)]
    public void A_models_key_travels_only_encrypted_or_on_this_machine(string endpoint, string key, bool good)
    {
        var settings = new BotSettings { Model = new ModelSettings { Provider = "OpenAI", Name = "a-model", Endpoint = endpoint, ApiKey = key } };
        var problems = SettingsValidator.Check(settings);
        Assert.Equal(good, problems.Count == 0);
        Assert.DoesNotContain(problems, problem => problem.ToString()!.Contains("sk-secret", StringComparison.Ordinal));
    }

    private static IConfiguration From(Dictionary<string, string?> values) => new ConfigurationBuilder().AddInMemoryCollection(values).Build();
}
