using System.Net;
using System.Net.Sockets;
using System.Text;
using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Channels.DirectLine;
using BackPainBot.Host.Links;
using BackPainBot.Library.Search;
using BackPainBot.Reading;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BackPainBot.Host.Operations;

/// <summary>
/// Loads scripts, library and model, then talks to itself and knocks at its own door, all of it before the server says that it is ready: whoever comes then is answered like anybody after them.
/// </summary>
internal sealed partial class WarmUp(IServiceProvider services, Readiness readiness, ILogger<WarmUp> log) : BackgroundService
{
    private const string Asked = "can I go back to the gym with a sore back";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await using var rehearsal = new Rehearsal(services);

            // Rooms that know nothing of each other load side by side, while the server starts to listen.
            var reader = Task.Run(() => services.GetRequiredService<IMessageReader>().Read(Asked), stoppingToken);
            var search = Task.Run(() => services.GetRequiredService<ILibrarySearch>().Search(new SearchRequest(Asked)), stoppingToken);
            var beside = Task.WhenAll(
                Task.Run(ShowTicketAsync, stoppingToken),
                Task.Run(() => services.GetRequiredService<SealedFacts>().Seal(new Dictionary<string, string>()), stoppingToken),
                Task.Run(() => KnockAsync(stoppingToken), stoppingToken));
            await Task.WhenAll(Task.Run(LoadDialogs, stoppingToken), Task.Run(() => rehearsal.KeepAsync(stoppingToken), stoppingToken)).ConfigureAwait(false);
            await Task.WhenAll(reader, search).ConfigureAwait(false);
            if (!readiness.Warm.IsFaulted)
            {
                await rehearsal.TalkAsync(stoppingToken).ConfigureAwait(false);
            }

            await beside.ConfigureAwait(false);
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

    private async Task ShowTicketAsync()
    {
        var tokens = services.GetRequiredService<DirectLineTokens>();
        await tokens.ReadAsync(tokens.Issue(new DirectLineTicket(DirectLineTokens.NewConversation(), DirectLineTokens.NewUser())), TokenUse.Talk).ConfigureAwait(false);
    }

    // Somebody who only types says nothing, so nothing is answered or kept.
    private async Task KnockAsync(CancellationToken cancellationToken)
    {
        await StartedAsync(cancellationToken).ConfigureAwait(false);
        var address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault(found => found.StartsWith("http:", StringComparison.Ordinal));
        if (address is null)
        {
            return;
        }

        const string Body = """{"type":"typing","id":"warm-up","channelId":"emulator","serviceUrl":"http://127.0.0.1","deliveryMode":"expectReplies","from":{"id":"warm-up"},"recipient":{"id":"bot"},"conversation":{"id":"warm-up"}}""";
        using var socket = new TcpClient();
        await socket.ConnectAsync(HostOf(address), BindingAddress.Parse(address).Port, cancellationToken).ConfigureAwait(false);
        var head = $"POST /api/messages HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), cancellationToken).ConfigureAwait(false);
        // Many clients send the rest in a packet of its own, and what then waits for it has to be warm as well.
        await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Body), cancellationToken).ConfigureAwait(false);
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
