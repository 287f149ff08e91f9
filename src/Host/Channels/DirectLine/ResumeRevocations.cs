using System.Security.Cryptography;
using System.Text;
using BackPainBot.Storage;
using BackPainBot.Storage.Faults;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>
/// Ways back that erasing has closed. A signed secret stays well-formed for as long as it was made for, so what closes it is kept, in the store that all replicas share:
/// a digest of an id made at random, and nothing of the person.
/// </summary>
public sealed class ResumeRevocations(IBotStore store, DirectLineOptions options, TimeProvider time)
{
    private const string Kind = "erased";

    /// <summary>What closes a person's ways back, to be written beside an erasure.</summary>
    /// <param name="person">The person's id on the channel.</param>
    /// <param name="now">When they were erased.</param>
    /// <param name="lifetime">How long the youngest secret would have been good for.</param>
    public static StoredRecord Of(string person, DateTimeOffset now, TimeSpan lifetime) => new(Kind, KeyOf(person), "", now, "{}") { ExpiresAt = now + lifetime };

    public async Task RevokeAsync(string person, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteRecordsAsync([Of(person, time.GetUtcNow(), options.ResumeLifetime)], cancellationToken);
        }
        catch (StoreUnavailableException)
        {
            // The log has just been emptied, and an empty one lets nobody back either, until somebody writes in it again.
        }
    }

    /// <summary>True if the person's data were erased after this secret was made. While the store is away there is nothing to come back to either.</summary>
    public async Task<bool> IsRevokedAsync(string person, CancellationToken cancellationToken)
    {
        try
        {
            return await store.FindRecordAsync(Kind, KeyOf(person), cancellationToken) is not null;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    private static string KeyOf(string person) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person)).AsSpan(0, 16));
}
