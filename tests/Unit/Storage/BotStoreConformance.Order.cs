namespace BackPainBot.UnitTests.Storage;

public abstract partial class BotStoreConformance
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [SkippableFact]
    public async Task Turns_of_a_conversation_come_in_one_by_one_in_the_order_they_asked()
    {
        RequireStore();
        var order = new List<int>();
        var first = await Store.EnterAsync("c", None);
        var others = new List<Task>();
        for (var i = 0; i < 5; i++)
        {
            var mine = i;
            var entering = Store.EnterAsync("c", None);
            Assert.False(entering.IsCompleted);
            others.Add(Task.Run(async () =>
            {
                await using var turn = await entering;
                order.Add(mine);
                await Task.Yield();
            }));
        }

        await first.DisposeAsync();
        await Task.WhenAll(others).WaitAsync(Patience);

        Assert.Equal([0, 1, 2, 3, 4], order);
    }

    [SkippableFact]
    public async Task A_slow_turn_does_not_hold_up_another_conversation()
    {
        RequireStore();
        await using var slow = await Store.EnterAsync("slow", None);

        await using var other = await Store.EnterAsync("other", None).WaitAsync(Patience);
    }

    [SkippableFact]
    public async Task Who_gives_up_waiting_is_passed_over()
    {
        RequireStore();
        var first = await Store.EnterAsync("c", None);
        using var impatience = new CancellationTokenSource();
        var second = Store.EnterAsync("c", impatience.Token);
        var third = Store.EnterAsync("c", None);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        await first.DisposeAsync();

        await using var turn = await third.WaitAsync(Patience);
    }

    [SkippableFact]
    public async Task Leaving_twice_lets_one_in()
    {
        RequireStore();
        var first = await Store.EnterAsync("c", None);
        var second = Store.EnterAsync("c", None);
        var third = Store.EnterAsync("c", None);
        await first.DisposeAsync();
        await first.DisposeAsync();

        await using (await second.WaitAsync(Patience))
            Assert.False(third.IsCompleted);
        await (await third.WaitAsync(Patience)).DisposeAsync();
    }

    [SkippableFact]
    public async Task A_subscriber_is_woken_by_a_commit_to_its_conversation()
    {
        RequireStore();
        var woken = new SemaphoreSlim(0);
        using var mine = Store.Subscribe("c", () => woken.Release());

        await CommitAsync(Turn("c", "a1", "hello"));

        Assert.True(await woken.WaitAsync(Patience));
    }

    [SkippableFact]
    public async Task A_subscriber_that_reads_when_woken_misses_nothing()
    {
        RequireStore();
        var seen = 0L;
        var woken = new SemaphoreSlim(0);
        using var subscription = Store.Subscribe("c", () => woken.Release());
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
                await CommitAsync(Turn("c", $"a{i}", "in", "out"));
        });

        while (seen < 40)
        {
            Assert.True(await woken.WaitAsync(Patience));
            foreach (var activity in await Store.ReadLogAsync("c", seen, 1000, None))
                Assert.Equal(++seen, activity.Sequence);
        }

        await writing;
    }

    [SkippableFact]
    public async Task An_ended_subscription_is_not_woken()
    {
        RequireStore();
        var ended = 0;
        var woken = new SemaphoreSlim(0);
        Store.Subscribe("c", () => Interlocked.Increment(ref ended)).Dispose();
        using var other = Store.Subscribe("c", () => woken.Release());

        await CommitAsync(Turn("c", "a1", "hello"));

        Assert.True(await woken.WaitAsync(Patience));
        Assert.Equal(0, ended);
    }
}
