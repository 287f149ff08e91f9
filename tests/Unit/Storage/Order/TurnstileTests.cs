using BackPainBot.Storage.Order;

namespace BackPainBot.UnitTests.Storage.Order;

public sealed class TurnstileTests
{
    private readonly Turnstile _turnstile = new();

    [Fact]
    public async Task A_conversation_is_forgotten_when_its_last_turn_has_left()
    {
        await _turnstile.EnterAsync("c", CancellationToken.None);
        var next = _turnstile.EnterAsync("c", CancellationToken.None);
        Assert.Equal(1, _turnstile.Busy);
        _turnstile.Leave("c");
        await next;
        _turnstile.Leave("c");

        Assert.Equal(0, _turnstile.Busy);
    }

    [Fact]
    public async Task A_line_of_people_who_all_gave_up_leaves_the_door_open()
    {
        using var impatience = new CancellationTokenSource();
        await _turnstile.EnterAsync("c", CancellationToken.None);
        var waiting = Enumerable.Range(0, 5).Select(_ => _turnstile.EnterAsync("c", impatience.Token)).ToList();
        await impatience.CancelAsync();
        foreach (var one in waiting)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        _turnstile.Leave("c");

        Assert.Equal(0, _turnstile.Busy);
    }

    [Fact]
    public async Task Among_a_thousand_that_come_and_give_up_never_two_are_inside()
    {
        var inside = 0;
        var done = 0;
        await Task.WhenAll(Enumerable.Range(0, 1000).Select(i => Task.Run(async () =>
        {
            using var impatience = new CancellationTokenSource();
            if (i % 3 == 0)
                impatience.CancelAfter(i % 4);
            try
            {
                await _turnstile.EnterAsync("c", impatience.Token);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            Assert.Equal(1, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            Interlocked.Increment(ref done);
            _turnstile.Leave("c");
        })));

        Assert.True(done > 600);
        Assert.Equal(0, _turnstile.Busy);
    }
}
