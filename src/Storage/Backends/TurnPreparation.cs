using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using BackPainBot.Storage.State;
using Microsoft.Bot.Builder;

namespace BackPainBot.Storage.Backends;

/// <summary>Turns what callers hand over into what backends write, and refuses what could not be read back.</summary>
internal sealed class TurnPreparation(StateJson json)
{
    private const int MostNameBytes = 1024;

    public PreparedTurn Prepare(TurnCommit commit)
    {
        CheckName(commit.Conversation, "conversation id");
        foreach (var name in new[] { commit.Person, commit.Key.ActivityId, commit.Key.ContentHash })
            CheckName(name, "person, activity or content id", mayBeEmpty: true);
        var log = commit.Log.Select(entry => (entry.Id, Json: CheckJson(entry.Json, "The activity", entry.Id))).ToArray();
        return new PreparedTurn
        {
            Conversation = commit.Conversation,
            Person = commit.Person,
            IsSession = commit.Keeping == Keeping.Session,
            Key = commit.Key,
            At = Moment(commit.At),
            State = PrepareState(commit.State),
            Log = log,
            Replies = [.. commit.Replies.Select(reply => Array.Find(log, entry => ReferenceEquals(entry.Json, reply)).Json ?? CheckJson(reply, "A reply", ""))],
            Records = PrepareRecords(commit.Records),
        };
    }

    /// <exception cref="ArgumentException">An item has an empty eTag.</exception>
    public IReadOnlyList<StateChange> PrepareState(IDictionary<string, object> changes)
    {
        var prepared = new List<StateChange>(changes.Count);
        foreach (var (key, value) in changes)
        {
            CheckName(key, "state key");
            prepared.Add(new StateChange(key, json.Write(value), Expected(key, value), NewETag()));
        }

        return prepared;
    }

    public static IReadOnlyList<StoredRecord> PrepareRecords(IReadOnlyList<StoredRecord> records)
    {
        var prepared = new StoredRecord[records.Count];
        for (var i = 0; i < prepared.Length; i++)
        {
            var record = records[i];
            CheckName(record.Kind, "record kind");
            CheckName(record.Key, "record key");
            CheckName(record.Person, "record person", mayBeEmpty: true);
            var json = CheckJson(record.Json, "The record", $"{record.Kind}/{record.Key}");
            prepared[i] = record with { Json = json, At = Moment(record.At), ExpiresAt = record.ExpiresAt is { } end ? Moment(end) : null };
        }

        return prepared;
    }

    /// <summary>The item with the eTag that its row has.</summary>
    public object Restore(StateRow row)
    {
        var item = json.Read(row.Json);
        if (item is IStoreItem stored)
            stored.ETag = row.ETag;
        return item;
    }

    private static string? Expected(string key, object value) => (value as IStoreItem)?.ETag switch
    {
        null or "*" => null,
        "" => throw new ArgumentException($"The state item '{key}' has an empty eTag. Give the one that was read, or '*' to write over any version."),
        var eTag => eTag,
    };

    // Random, so that an item deleted and written again never gets an eTag that somebody still holds.
    private static string NewETag() => Random.Shared.NextInt64().ToString("X16", CultureInfo.InvariantCulture);

    /// <summary>Kept to the millisecond in every backend, so that what a commit returns equals what is read back.</summary>
    private static DateTimeOffset Moment(DateTimeOffset at) => DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());

    // PostgreSQL indexes up to 2,700 bytes, two names at a time.
    private static void CheckName(string name, string what, bool mayBeEmpty = false)
    {
        if (name.Length == 0 && !mayBeEmpty)
            throw new ArgumentException($"The {what} is empty.");
        if (name.Length > MostNameBytes / 4 && Encoding.UTF8.GetByteCount(name) > MostNameBytes)
            throw new ArgumentException($"A {what} is longer than {MostNameBytes} bytes.");
    }

    /// <summary>The JSON without space around it, as reading it back gives it.</summary>
    private static string CheckJson(string text, string what, string name)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            var reader = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), new JsonReaderOptions { MaxDepth = 256 });
            while (reader.Read())
            {
            }

            return text.Trim(' ', '\t', '\r', '\n');
        }
        catch (JsonException problem)
        {
            // Only the place: the text itself may be a person's words.
            throw new ArgumentException($"{what}{(name.Length > 0 ? $" '{name}'" : "")} is not valid JSON (line {problem.LineNumber}, byte {problem.BytePositionInLine}). Nothing was stored.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
