using BackPainBot.Storage;

namespace BackPainBot.Host.Operations;

/// <summary>Whether this server can take a turn: it is warm and its store answers.</summary>
internal sealed class Readiness(IStoreUpkeep store)
{
    private readonly TaskCompletionSource _warm = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done once the server is warm; fails with what keeps it from ever being so.</summary>
    public Task Warm => _warm.Task;

    public void MarkWarm() => _warm.TrySetResult();

    /// <param name="failure">What has to be mended before a turn can be taken.</param>
    public void MarkBroken(Exception failure)
    {
        _warm.TrySetException(failure);
        // Whoever waits hears of it; a server that nobody waits for has it in its log.
        _ = _warm.Task.Exception;
    }

    /// <summary>Null if it is ready; otherwise why not, without details that help an attacker.</summary>
    public async Task<string?> ProblemAsync(CancellationToken cancellationToken)
    {
        if (!Warm.IsCompletedSuccessfully)
        {
            return Warm.IsFaulted ? "the dialogs cannot be used" : "warming up";
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
