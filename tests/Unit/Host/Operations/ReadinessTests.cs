using BackPainBot.Host.Operations;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Host.Operations;

public sealed class ReadinessTests
{
    private readonly Readiness _readiness = new(new MemoryBotStore(new StorageOptions { Memory = true }, new FakeTimeProvider()));

    [Fact]
    public async Task A_server_is_not_ready_before_it_is_warm()
    {
        Assert.Equal("warming up", await _readiness.ProblemAsync(default));

        _readiness.MarkWarm();

        Assert.Null(await _readiness.ProblemAsync(default));
    }

    [Fact]
    public async Task A_server_whose_dialogs_cannot_be_used_never_gets_ready_and_tells_who_waits_why()
    {
        _readiness.MarkBroken(new InvalidOperationException("triage.yaml says too little"));
        _readiness.MarkWarm();

        Assert.Equal("the dialogs cannot be used", await _readiness.ProblemAsync(default));
        Assert.Equal("triage.yaml says too little", (await Assert.ThrowsAsync<InvalidOperationException>(() => _readiness.Warm)).Message);
    }

    [Fact]
    public async Task What_runs_after_the_warm_up_is_made_when_it_is_done_and_ends_with_the_server()
    {
        var started = new TaskCompletionSource<Watched>();
        using var service = new AfterWarmUp(_readiness, () => new Watched(started));
        await service.StartAsync(default);
        Assert.False(started.Task.IsCompleted);

        _readiness.MarkWarm();
        var inner = await started.Task;
        await service.StopAsync(default);

        Assert.True(inner.Ended.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task What_runs_after_the_warm_up_is_never_made_when_it_fails()
    {
        using var service = new AfterWarmUp(_readiness, () => throw new InvalidOperationException("made"));
        await service.StartAsync(default);

        _readiness.MarkBroken(new InvalidOperationException("broken"));

        await service.ExecuteTask!;
    }

    private sealed class Watched(TaskCompletionSource<Watched> started) : BackgroundService
    {
        private readonly TaskCompletionSource _ended = new();

        public Task Ended => _ended.Task;

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            started.SetResult(this);
            await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            _ended.SetResult();
        }
    }
}
