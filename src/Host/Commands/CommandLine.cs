using System.CommandLine;
using BackPainBot.Host.Settings;

namespace BackPainBot.Host.Commands;

/// <summary>The program's commands; with none it serves.</summary>
public static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, CommandConsole? console = null)
    {
        console ??= CommandConsole.Real();
        var parsed = Build(console).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            }

            await console.Error.WriteLineAsync("Run 'backpainbot --help' for the commands and their options.").ConfigureAwait(false);
            return ExitCode.BadUsage;
        }

        try
        {
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = console.Out, Error = console.Error };
            return await parsed.InvokeAsync(invocation).ConfigureAwait(false);
        }
        catch (CommandException failure)
        {
            await console.Error.WriteLineAsync(failure.Message).ConfigureAwait(false);
            return failure.ExitCode;
        }
        catch (SettingsException failure)
        {
            await console.Error.WriteLineAsync("The settings cannot be used:" + Environment.NewLine + failure.Message).ConfigureAwait(false);
            return ExitCode.BadUsage;
        }
    }

    private static RootCommand Build(CommandConsole console)
    {
        var root = new RootCommand("BackPainBot answers the inbox question: my doctor cleared me, how do I get back in shape with back pain?");
        var urls = ServeCommand.AddressOption();
        root.Options.Add(urls);
        root.SetAction((parsed, cancellationToken) => ServeCommand.ServeAsync(parsed.GetValue(urls), console, cancellationToken));
        root.Subcommands.Add(ServeCommand.Create(console));
        root.Subcommands.Add(ChatCommand.Create(console));
        root.Subcommands.Add(ConverseCommand.Create(console));
        root.Subcommands.Add(ReadCommand.Create(console));
        root.Subcommands.Add(SearchCommand.Create(console));
        root.Subcommands.Add(ReplyCommand.Create(console));
        root.Subcommands.Add(EvaluateCommand.Create(console));
        root.Subcommands.Add(TrainCommand.Create(console));
        root.Subcommands.Add(EmbedCommand.Create(console));
        root.Subcommands.Add(LintCommand.Create(console));
        root.Subcommands.Add(PreviewCommand.Create(console));
        root.Subcommands.Add(TeamsPackageCommand.Create(console));
        root.Subcommands.Add(DoctorCommand.Create(console));
        foreach (var command in DataCommands.Create(console))
        {
            root.Subcommands.Add(command);
        }

        return root;
    }
}
