namespace BackPainBot.Host.Channels.BotConnector;

/// <summary>An activity that was acknowledged before its turn was over. Disposing of it without finishing leaves it for <see cref="UnfinishedTurnsService"/>.</summary>
internal sealed class UnfinishedTurn(Func<Task> finish, Func<ValueTask> leave) : IAsyncDisposable
{
    /// <summary>The replies are delivered: nothing is left to be done.</summary>
    public Task FinishAsync() => finish();

    public ValueTask DisposeAsync() => leave();
}
