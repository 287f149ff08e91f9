using BackPainBot.Storage.Settings;

namespace BackPainBot.Storage.Upkeep;

/// <summary>What has been kept long enough at one moment. A record with an end of its own goes at that end and not before.</summary>
/// <param name="Now">The moment.</param>
/// <param name="TranscriptsBefore">Turns written before this go.</param>
/// <param name="StateBefore">State last changed before this goes.</param>
/// <param name="RecordsBefore">A person's records of unnamed kinds written before this go.</param>
/// <param name="KindsBefore">Records of these kinds written before their moment go, whoever they belong to.</param>
/// <param name="Most">Rows of one kind removed in one batch.</param>
internal sealed record SweepPlan(
    DateTimeOffset Now,
    DateTimeOffset TranscriptsBefore,
    DateTimeOffset StateBefore,
    DateTimeOffset RecordsBefore,
    IReadOnlyDictionary<string, DateTimeOffset> KindsBefore,
    int Most)
{
    public static SweepPlan At(DateTimeOffset now, Retention retention, int most) => new(
        now,
        Before(now, retention.Transcripts),
        Before(now, retention.State),
        Before(now, retention.Records),
        retention.Kinds.ToDictionary(kind => kind.Key, kind => Before(now, kind.Value), StringComparer.Ordinal),
        most);

    /// <summary>Whether a record's time is over.</summary>
    public bool Ends(StoredRecord record)
    {
        if (record.ExpiresAt is { } end)
            return end <= Now;
        if (KindsBefore.TryGetValue(record.Kind, out var before))
            return record.At < before;
        return record.Person.Length > 0 && record.At < RecordsBefore;
    }

    private static DateTimeOffset Before(DateTimeOffset now, TimeSpan kept) =>
        kept > now - DateTimeOffset.MinValue ? DateTimeOffset.MinValue : now - kept;
}
