using System.Collections.Concurrent;
using System.Globalization;
using BackPainBot.Storage;
using Microsoft.Bot.Schema;

namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>
/// Activities whose senders were told that they arrived while their turns still ran. What was said is sealed and given back for a day, as everything is before
/// somebody agreed to more; who wants nothing kept has no place on the disk here either.
/// </summary>
internal sealed class UnfinishedTurns(IBotStore store, TimeProvider time)
{
    internal const string Kind = "unfinished";

    // Whatever keeps a turn from its end so often, it will not be mended by trying once more.
    private const int MostAttempts = 5;
    private static readonly TimeSpan GivenBackFor = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, bool> _running = new(StringComparer.Ordinal);

    /// <summary>Keeps an activity until its turn is finished. Nobody else takes it up as long as this process lives and has not disposed of it.</summary>
    public async Task<UnfinishedTurn> KeepAsync(Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (store.IsUnkept(ChannelTurns.OwnConversationOf(activity)))
        {
            return new UnfinishedTurn(() => Task.CompletedTask, () => ValueTask.CompletedTask);
        }

        var key = Guid.NewGuid().ToString("N");
        var alone = await store.EnterAsync(PlaceOf(key), cancellationToken).ConfigureAwait(false);
        try
        {
            _running[key] = true;
            var record = RecordOf(key, attempts: 0);
            await store.CommitAsync(
                new TurnCommit
                {
                    Conversation = PlaceOf(key),
                    Person = activity.From?.Id ?? "",
                    Key = new TurnKey(key, "", TimeSpan.Zero),
                    At = record.At,
                    Log = [(key, ActivityJson.ToJson(activity))],
                    Records = [record],
                    Keeping = Keeping.Session,
                },
                cancellationToken).ConfigureAwait(false);
            return new UnfinishedTurn(() => FinishAsync(key), () => LeaveAsync(key, alone));
        }
        catch
        {
            await LeaveAsync(key, alone).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes up what was left unfinished, oldest first; returns how many turns came to their end.</summary>
    /// <param name="run">Runs the turn and delivers its replies, or says that it could not; the once-only check makes it the same turn if it was committed before.</param>
    /// <param name="cancellationToken">Ends it between turns.</param>
    public async Task<int> TakeUpAsync(Func<Activity, CancellationToken, Task<bool>> run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        var done = 0;
        foreach (var record in await store.ReadRecordsAsync(Kind, "", cancellationToken).ConfigureAwait(false))
        {
            if (_running.ContainsKey(record.Key))
            {
                continue;
            }

            // Another replica that still runs it holds this.
            await using var alone = await store.EnterAsync(PlaceOf(record.Key), cancellationToken).ConfigureAwait(false);
            done += await TakeUpAsync(record.Key, run, cancellationToken).ConfigureAwait(false) ? 1 : 0;
        }

        return done;
    }

    private static string PlaceOf(string key) => $"{Kind}/{key}";

    private ValueTask LeaveAsync(string key, IAsyncDisposable alone)
    {
        _running.TryRemove(key, out _);
        return alone.DisposeAsync();
    }

    private async Task<bool> TakeUpAsync(string key, Func<Activity, CancellationToken, Task<bool>> run, CancellationToken cancellationToken)
    {
        // It may have been finished while this waited for it.
        if (await store.FindRecordAsync(Kind, key, cancellationToken).ConfigureAwait(false) is not { } record)
        {
            return false;
        }

        var kept = await store.ReadLogAsync(PlaceOf(key), 0, 1, cancellationToken).ConfigureAwait(false);
        var attempts = int.Parse(record.Json, CultureInfo.InvariantCulture) + 1;
        if (kept.Count == 0 || attempts > MostAttempts)
        {
            await FinishAsync(key).ConfigureAwait(false);
            return false;
        }

        await store.WriteRecordsAsync([RecordOf(key, attempts) with { At = record.At, ExpiresAt = record.ExpiresAt }], cancellationToken).ConfigureAwait(false);
        if (!await run(ActivityJson.Parse(kept[0].Json), cancellationToken).ConfigureAwait(false))
        {
            return false;
        }

        await FinishAsync(key).ConfigureAwait(false);
        return true;
    }

    private Task FinishAsync(string key) =>
        store.WriteRecordsAsync([RecordOf(key, MostAttempts) with { ExpiresAt = time.GetUtcNow().AddSeconds(-1) }], CancellationToken.None);

    // The record says nothing about anybody; the words are sealed beside it.
    private StoredRecord RecordOf(string key, int attempts)
    {
        var now = time.GetUtcNow();
        return new StoredRecord(Kind, key, "", now, attempts.ToString(CultureInfo.InvariantCulture)) { Conversation = PlaceOf(key), ExpiresAt = now + GivenBackFor };
    }
}
