using System.CommandLine;
using BackPainBot.Host.Composition;
using BackPainBot.Host.Operations;
using BackPainBot.Host.Settings;

namespace BackPainBot.Host.Commands;

/// <summary><c>serve</c>, and no command at all: the web server with every channel.</summary>
internal static class ServeCommand
{
    private const string DefaultAddress = "http://localhost:3978";

    public static Command Create(CommandConsole console)
    {
        var urls = AddressOption();
        var command = new Command("serve", "Serves the demo site, the widget and every channel.") { urls };
        command.SetAction((parsed, cancellationToken) => ServeAsync(parsed.GetValue(urls), console, cancellationToken));
        return command;
    }

    public static Option<string?> AddressOption() => new("--urls") { Description = $"Addresses to listen on, separated by ';'. {DefaultAddress} if left out." };

    public static async Task<int> ServeAsync(string? urls, CommandConsole console, CancellationToken cancellationToken)
    {
        var configuration = SettingsLoader.Read();
        var settings = SettingsLoader.Load(configuration);
        var addresses = urls ?? configuration["ASPNETCORE_URLS"] ?? DefaultAddress;
        await using var server = WebServer.Build(settings, configuration, addresses);
        try
        {
            await server.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException failure) when (failure.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new CommandException($"Another program listens on {addresses}. Stop it, or choose another address with --urls http://localhost:3979.");
        }

        await Announce(server, console).ConfigureAwait(false);
        if (await IsWarmAsync(server, cancellationToken).ConfigureAwait(false))
        {
            await console.Out.WriteLineAsync("BackPainBot is ready.").ConfigureAwait(false);
            await console.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }

        await server.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    // False if it was stopped before.
    private static async Task<bool> IsWarmAsync(WebApplication server, CancellationToken cancellationToken)
    {
        try
        {
            var warm = server.Services.GetRequiredService<Readiness>().Warm;
            await warm.WaitAsync(server.Lifetime.ApplicationStopping).WaitAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception broken)
        {
            await server.StopAsync(CancellationToken.None).ConfigureAwait(false);
            throw new CommandException(broken.Message);
        }
    }

    private static async Task Announce(WebApplication server, CommandConsole console)
    {
        var address = server.Urls.First();
        await console.Out.WriteLineAsync($"""

            BackPainBot serves
              Demo page       {address}/
              Web Chat        {address}/webchat
              Bot Framework   {address}/api/messages
              Direct Line     {address}/v3/directline
              Widget          <script src="{address}/widget.js" defer></script>
              Health          {address}/health/ready
            In a terminal: backpainbot chat. Stop with Ctrl+C.

            """).ConfigureAwait(false);
        await console.Out.FlushAsync().ConfigureAwait(false);
    }
}
