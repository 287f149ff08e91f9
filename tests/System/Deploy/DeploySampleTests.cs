using System.Diagnostics;
using BackPainBot.Host.Settings;
using BackPainBot.SystemTests.Support;
using BackPainBot.SystemTests.Web.Support;
using Microsoft.Extensions.Configuration;
using YamlDotNet.Serialization;

namespace BackPainBot.SystemTests.Deploy;

/// <summary>The samples of <c>deploy/</c> are what the programs that read them take.</summary>
public sealed class DeploySampleTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "deploy");

    [SkippableFact]
    public void Nginx_takes_its_sample()
    {
        Skip.IfNot(Nginx.IsInstalled, "nginx is not installed (apt-get install nginx-light).");
        using var nginx = new Nginx(["127.0.0.1:3978", "127.0.0.1:3979"]);

        var (code, words) = nginx.Test();

        Assert.True(code == 0, words);
        Assert.DoesNotContain("[warn]", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_compose_file_is_yaml_and_names_only_settings_that_exist()
    {
        var file = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(File.ReadAllText(Path.Combine(Folder, "compose.yaml")));
        var bot = (Dictionary<object, object>)((Dictionary<object, object>)file["services"])["bot"];
        var settings = ((Dictionary<object, object>)bot["environment"]).ToDictionary(
            pair => ((string)pair.Key).Replace("__", ":", StringComparison.Ordinal),
            pair => (string?)((string)pair.Value).Replace("${PUBLIC_URL}", "https://chat.example.org", StringComparison.Ordinal).Replace("${COUNTRY:-GB}", "GB", StringComparison.Ordinal));

        var read = SettingsLoader.Load(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

        Assert.Contains("Password=", read.Storage.PostgreSql, StringComparison.Ordinal);
        Assert.Equal(["bot", "db", "nginx"], ((Dictionary<object, object>)file["services"]).Keys.Order());
    }

    [SkippableFact]
    public void Systemd_takes_the_unit()
    {
        Skip.IfNot(File.Exists("/usr/bin/systemd-analyze"), "systemd is not installed.");
        var folder = Directory.CreateTempSubdirectory("backpainbot-unit-");
        try
        {
            // The verifier wants the program to be there.
            var unit = Path.Combine(folder.FullName, "backpainbot.service");
            File.WriteAllText(unit, File.ReadAllText(Path.Combine(Folder, "backpainbot.service")).Replace("/opt/backpainbot/backpainbot", "/bin/true", StringComparison.Ordinal).Replace("/opt/backpainbot", "/tmp", StringComparison.Ordinal));
            using var process = Process.Start(new ProcessStartInfo("/usr/bin/systemd-analyze", ["verify", unit]) { RedirectStandardError = true })!;
            var words = process.StandardError.ReadToEnd();
            process.WaitForExit();

            Assert.DoesNotContain("backpainbot.service", words, StringComparison.Ordinal);
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
