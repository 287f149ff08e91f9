using System.CommandLine;
using BackPainBot.Conversation.Turn;
using BackPainBot.Host.Channels.Console;
using BackPainBot.Host.Composition;

namespace BackPainBot.Host.Commands;

/// <summary><c>chat</c>: a conversation in the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create(CommandConsole console)
    {
        var command = new Command("chat", "Talks with you here. Nothing is kept.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var services = Services.ForReplay();
            await new ConsoleChannel(services.GetRequiredService<ITurnRunner>(), console).RunAsync(cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        });
        return command;
    }
}
