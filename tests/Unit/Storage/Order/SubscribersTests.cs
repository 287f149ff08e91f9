using BackPainBot.Storage.Order;

namespace BackPainBot.UnitTests.Storage.Order;

public sealed class SubscribersTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Subscribers _subscribers = new();

    [Fact]
    public async Task Only_subscribers_of_the_conversation_are_woken()
    {
        var woken = new SemaphoreSlim(0);
        var elsewhere = 0;
        using var mine = _subscribers.Add("c", () => woken.Release());
        using var other = _subscribers.Add("other", () => Interlocked.Increment(ref elsewhere));
        _subscribers.Wake("c");

        Assert.True(await woken.WaitAsync(Patience));
        Assert.Equal(0, elsewhere);
    }

    [Fact]
    public async Task Wakes_that_come_while_one_is_waiting_become_one_and_one_that_comes_during_a_call_is_not_lost()
    {
        var inside = new SemaphoreSlim(0);
        var go = new SemaphoreSlim(0);
        var calls = 0;
        using var subscription = _subscribers.Add("c", () =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                inside.Release();
                go.Wait(Patience);
                return;
            }

            inside.Release();
        });
        _subscribers.Wake("c");
        Assert.True(await inside.WaitAsync(Patience));
        for (var i = 0; i < 100; i++)
            _subscribers.Wake("c");
        go.Release();
        Assert.True(await inside.WaitAsync(Patience));

        Assert.InRange(calls, 2, 100);
    }

    [Fact]
    public void Everybody_is_woken_at_once_and_an_ended_subscription_never()
    {
        using var all = new CountdownEvent(2);
        var ended = 0;
        using var one = _subscribers.Add("a", () => all.Signal());
        using var two = _subscribers.Add("b", () => all.Signal());
        _subscribers.Add("a", () => Interlocked.Increment(ref ended)).Dispose();
        _subscribers.WakeAll();

        Assert.True(all.Wait(Patience));
        Assert.Equal(0, ended);
    }

    [Fact]
    public async Task A_subscriber_that_fails_does_not_end_the_process_and_is_woken_again()
    {
        var woken = new SemaphoreSlim(0);
        using var failing = _subscribers.Add("c", () =>
        {
            woken.Release();
            throw new InvalidOperationException("A subscriber's own problem.");
        });
        _subscribers.Wake("c");
        Assert.True(await woken.WaitAsync(Patience));
        _subscribers.Wake("c");

        Assert.True(await woken.WaitAsync(Patience));
    }

    [Fact]
    public async Task Subscribing_and_ending_at_once_from_many_threads_loses_nobody()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 300; i++)
            {
                var woken = new SemaphoreSlim(0);
                using var subscription = _subscribers.Add("c", () => woken.Release());
                _subscribers.Wake("c");
                Assert.True(await woken.WaitAsync(Patience));
            }
        })));
    }
}
