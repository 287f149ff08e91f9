using Spectre.Console;

namespace BackPainBot.Host.Commands;

/// <summary>Standard input and output of a command, replaceable in tests.</summary>
public sealed record CommandConsole(TextReader In, TextWriter Out, TextWriter Error)
{
    private const int WidthOfFiles = 160;

    public static CommandConsole Real() => new(Console.In, Console.Out, Console.Error);

    /// <summary>Tables and progress for people.</summary>
    public IAnsiConsole Pretty()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Out) });
        // A file or a pipe has no width of its own; a guess would break the columns of figures.
        console.Profile.Width = console.Profile.Out.IsTerminal ? console.Profile.Width : WidthOfFiles;
        return console;
    }

    /// <summary>The same beside the output, so that the output can be piped on.</summary>
    public IAnsiConsole PrettyError() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Error) });

    /// <summary>Opens a named file, or standard input if there is no name.</summary>
    /// <exception cref="CommandException">The file cannot be read.</exception>
    public TextReader Open(string? file)
    {
        if (string.IsNullOrEmpty(file) || file == "-")
        {
            return In;
        }

        try
        {
            return new StreamReader(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{file}: {failure.Message} Check the name and that you may read it.", ExitCode.BadUsage);
        }
    }
}
