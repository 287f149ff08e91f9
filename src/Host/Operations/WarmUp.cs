using System.Net;
using System.Net.Sockets;
using System.Text;
using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Links;
using BackPainBot.Library.Search;
using BackPainBot.Reading;
using BackPainBot.Storage;
using BackPainBot.Storage.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BackPainBot.Host.Operations;

/// <summary>
/// Loads scripts, library and model before the server says it is ready, asking reader and search for an answer each. Then it talks to itself and knocks at its own door,
/// so that hardly anybody gets the slow first answer.
/// </summary>
internal sealed partial class WarmUp(IServiceProvider services, Readiness readiness, ILogger<WarmUp> log) : BackgroundService
{
    private const string Asked = "can I go back to the gym with a sore back";
    private static readonly string[] Talk = [Asked, "what can I do today", "5"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            // Rooms that know nothing of each other load side by side, while the server starts to listen.
            await Task.WhenAll(
                Task.Run(LoadDialogs, stoppingToken),
                Task.Run(() => services.GetRequiredService<IMessageReader>().Read(Asked), stoppingToken),
                Task.Run(() => services.GetRequiredService<ILibrarySearch>().Search(new SearchRequest(Asked)), stoppingToken),
                Task.Run(ShowTicketAsync, stoppingToken),
                Task.Run(() => services.GetRequiredService<SealedFacts>().Seal(new Dictionary<string, string>()), stoppingToken)).ConfigureAwait(false);
            readiness.MarkWarm();
            if (readiness.Warm.IsFaulted)
            {
                return;
            }

            // A person who is there already is answered, half a second later than the next.
            await RehearseAsync(stoppingToken).ConfigureAwait(false);
            await StartedAsync(stoppingToken).ConfigureAwait(false);
            await KnockAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogCold(failure);
        }

        readiness.MarkWarm();
    }

    // Nothing else that fails here keeps a turn from being taken.
    private void LoadDialogs()
    {
        try
        {
            _ = services.GetRequiredService<ITurnRunner>();
        }
        catch (Exception failure)
        {
            LogBroken(failure);
            readiness.MarkBroken(failure);
        }
    }

    private async Task StartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource();
        await using var registration = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult).ConfigureAwait(false);
        await started.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    // On a file of its own where the server keeps a file, so that nothing of it is in anybody's data.
    private async Task RehearseAsync(CancellationToken cancellationToken)
    {
        var folder = services.GetRequiredService<IBotStore>() is SqliteBotStore ? Directory.CreateTempSubdirectory("backpainbot-warm-up-") : null;
        try
        {
            await using var store = folder is null ? null : new SqliteBotStore(new StorageOptions { SqlitePath = Path.Combine(folder.FullName, "turns.db") }, TimeProvider.System);
            await using var rehearsal = Services.ForReplay(services, store is null ? null : new StoreTurnStore(store));
            foreach (var text in Talk)
            {
                await rehearsal.GetRequiredService<ITurnRunner>().RunAsync(LocalActivity.Message("warm-up", "warm-up", text), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            folder?.Delete(recursive: true);
        }
    }

    private async Task ShowTicketAsync()
    {
        var tokens = services.GetRequiredService<DirectLineTokens>();
        await tokens.ReadAsync(tokens.Issue(new DirectLineTicket(DirectLineTokens.NewConversation(), DirectLineTokens.NewUser())), TokenUse.Talk).ConfigureAwait(false);
    }

    // Somebody who only types says nothing, so nothing is answered or kept.
    private async Task KnockAsync(CancellationToken cancellationToken)
    {
        var address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(found => found.StartsWith("http:", StringComparison.Ordinal));
        if (address is null)
        {
            return;
        }

        const string Body = """{"type":"typing","id":"warm-up","channelId":"emulator","serviceUrl":"http://127.0.0.1","deliveryMode":"expectReplies","from":{"id":"warm-up"},"recipient":{"id":"bot"},"conversation":{"id":"warm-up"}}""";
        using var socket = new TcpClient();
        await socket.ConnectAsync(HostOf(address), BindingAddress.Parse(address).Port, cancellationToken).ConfigureAwait(false);
        var request = $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), cancellationToken).ConfigureAwait(false);
        await socket.GetStream().CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
    }

    // All addresses, written in whichever way, are reached by this machine's own.
    private static IPAddress HostOf(string address) =>
        IPAddress.TryParse(BindingAddress.Parse(address).Host.Trim('[', ']'), out var host) && !host.Equals(IPAddress.Any) && !host.Equals(IPAddress.IPv6Any) ? host : IPAddress.Loopback;

    [LoggerMessage(Level = LogLevel.Critical, Message = "The dialogs cannot be used")]
    private partial void LogBroken(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The rehearsal failed; the first answers will be slow")]
    private partial void LogCold(Exception failure);
}
