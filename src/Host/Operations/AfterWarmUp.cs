namespace BackPainBot.Host.Operations;

/// <summary>A background service that is made when the server is warm, so that nothing it needs delays the first page.</summary>
internal sealed class AfterWarmUp(Readiness readiness, Func<BackgroundService> make) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.Warm.WaitAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!readiness.Warm.IsCompletedSuccessfully)
        {
            return;
        }

        using var service = make();
        await service.StartAsync(stoppingToken).ConfigureAwait(false);
        await (service.ExecuteTask ?? Task.CompletedTask).ConfigureAwait(false);
    }
}
