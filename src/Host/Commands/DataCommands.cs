using System.CommandLine;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Settings;
using BackPainBot.Storage;
using BackPainBot.Storage.Faults;

namespace BackPainBot.Host.Commands;

/// <summary><c>backup</c>, <c>restore</c>, <c>export</c> and <c>erase</c>: what an owner does with the database.</summary>
internal static class DataCommands
{
    // The most that DirectLine:ResumeDays can be.
    private static readonly TimeSpan LongestWayBack = TimeSpan.FromDays(365);

    public static IEnumerable<Command> Create(CommandConsole console)
    {
        yield return WithFile("backup", "Copies the database into a new file while the server runs.", console, async (store, file, cancellationToken) =>
        {
            await store.BackupAsync(file, cancellationToken).ConfigureAwait(false);
            return $"Wrote {file}. It holds what people wrote: keep it as safe as the database.";
        });
        yield return WithFile("restore", "Replaces the database by a backup; stop the server first.", console, async (store, file, cancellationToken) =>
        {
            await store.RestoreAsync(file, cancellationToken).ConfigureAwait(false);
            return $"Restored {file}.";
        });
        yield return WithPerson("export", "Everything kept about one person, as JSON.", console, async (store, person, cancellationToken) =>
            await store.ExportAsync(person, cancellationToken).ConfigureAwait(false));
        yield return WithPerson("erase", "Removes everything kept about one person, from the file too, and closes their ways back.", console, async (store, person, cancellationToken) =>
        {
            var removed = await store.EraseAsync(person, cancellationToken).ConfigureAwait(false);
            await store.WriteRecordsAsync([ResumeRevocations.Of(person, TimeProvider.System.GetUtcNow(), LongestWayBack)], cancellationToken).ConfigureAwait(false);
            return $"Removed {removed} rows.";
        });
    }

    private static Command WithFile(string name, string what, CommandConsole console, Func<IStoreUpkeep, string, CancellationToken, Task<string>> run)
    {
        var file = new Argument<string>("file") { Description = "The backup file." };
        var command = new Command(name, what) { file };
        command.SetAction((parsed, cancellationToken) => RunAsync(console, services => run(services.GetRequiredService<IStoreUpkeep>(), parsed.GetValue(file)!, cancellationToken)));
        return command;
    }

    private static Command WithPerson(string name, string what, CommandConsole console, Func<IBotStore, string, CancellationToken, Task<string>> run)
    {
        var person = new Argument<string>("person") { Description = "The person's id on their channel, as in dl_…" };
        var command = new Command(name, what) { person };
        command.SetAction((parsed, cancellationToken) => RunAsync(console, services => run(services.GetRequiredService<IBotStore>(), parsed.GetValue(person)!, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(CommandConsole console, Func<ServiceProvider, Task<string>> run)
    {
        var settings = SettingsLoader.Load(SettingsLoader.Read());
        await using var services = new ServiceCollection().AddLogging().AddStorage(Services.StorageOf(settings) with { ShareSqliteFile = true }).BuildServiceProvider();
        try
        {
            await services.GetRequiredService<IStoreUpkeep>().OpenAsync(CancellationToken.None).ConfigureAwait(false);
            await console.Out.WriteLineAsync(await run(services).ConfigureAwait(false)).ConfigureAwait(false);
            return ExitCode.Done;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException or InvalidOperationException or StoreUnavailableException or StoreVersionException)
        {
            throw new CommandException(failure.Message);
        }
    }
}
