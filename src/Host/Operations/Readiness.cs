using BackPainBot.Storage;

namespace BackPainBot.Host.Operations;

/// <summary>Whether this server can take a turn: it is warm and its store answers.</summary>
internal sealed class Readiness(IStoreUpkeep store)
{
    private volatile bool _warm;

    public void MarkWarm() => _warm = true;

    /// <summary>Null if it is ready; otherwise why not, without details that help an attacker.</summary>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        if (!_warm)
        {
            return "warming up";
        }

        try
        {
            await store.CheckAsync(cancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return "storage does not answer";
        }
    }
}
