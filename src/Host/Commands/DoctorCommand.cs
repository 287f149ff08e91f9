using System.CommandLine;
using BackPainBot.Embeddings;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Models;
using BackPainBot.Host.Settings;
using BackPainBot.Host.Teams;
using BackPainBot.Library;
using BackPainBot.Storage;

namespace BackPainBot.Host.Commands;

/// <summary><c>doctor</c>: checks settings, files, storage and credentials, and says what to fix.</summary>
internal static class DoctorCommand
{
    public static Command Create(CommandConsole console)
    {
        var command = new Command("doctor", "Checks settings, storage, credentials and reachability, and says what to fix.");
        command.SetAction(async (_, cancellationToken) =>
        {
            var settings = SettingsLoader.Load(SettingsLoader.Read());
            var assets = AssetPaths.Find(settings.Assets);
            await using var services = new ServiceCollection().AddRooms(settings, assets).AddStore(settings).BuildServiceProvider();
            var findings = new List<(bool Good, string Text)>
            {
                (true, $"Settings can be used; country {settings.Country}."),
                CheckLibrary(services),
                CheckModel(services),
                await ModelProbe.CheckAsync(settings.Model, cancellationToken).ConfigureAwait(false),
                await CheckStoreAsync(services, cancellationToken).ConfigureAwait(false),
            };
            findings.AddRange(CheckChannels(settings));
            foreach (var (good, text) in findings)
            {
                await console.Out.WriteLineAsync($"{(good ? "ok  " : "FIX ")} {text}").ConfigureAwait(false);
            }

            return findings.TrueForAll(finding => finding.Good) ? ExitCode.Done : ExitCode.Problems;
        });
        return command;
    }

    private static (bool Good, string Text) CheckLibrary(ServiceProvider services)
    {
        var library = services.GetRequiredService<ITopicLibrary>();
        return (library.Topics.Count > 0, library.Topics.Count > 0
            ? $"Library: {library.Topics.Count} pages, {library.Notices.Count} safety notices."
            : "Library: no page can be shown. Run 'backpainbot lint' for the reasons.");
    }

    private static (bool Good, string Text) CheckModel(ServiceProvider services)
    {
        var model = services.GetRequiredService<EmbeddingModel>();
        return model.Generator is not null
            ? (true, "Search model: loaded and its checksum is right.")
            : (false, $"Search model: {model.Problem} Until then search works by words alone. Install npm and build again.");
    }

    private static async Task<(bool Good, string Text)> CheckStoreAsync(ServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var store = services.GetRequiredService<IStoreUpkeep>();
            await store.OpenAsync(cancellationToken).ConfigureAwait(false);
            await store.CheckAsync(cancellationToken).ConfigureAwait(false);
            var (line, advice) = await store.DescribeAsync(cancellationToken).ConfigureAwait(false);
            return (advice is null, $"Storage: {line}; a turn can be read and written. {advice}".TrimEnd());
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return (false, $"Storage: {failure.Message}");
        }
    }

    private static IEnumerable<(bool Good, string Text)> CheckChannels(BotSettings settings)
    {
        if (settings.Channels.AppId.Length == 0)
        {
            yield return (true, "Azure Bot Service: not set up; /api/messages takes calls from this machine only.");
            yield break;
        }

        yield return (true, $"Azure Bot Service: {settings.Channels.AppType} registration is complete.");
        foreach (var problem in TeamsPackage.Missing(settings))
        {
            yield return (false, $"Teams package: {problem}");
        }
    }
}
