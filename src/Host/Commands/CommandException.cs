namespace BackPainBot.Host.Commands;

/// <summary>A command cannot go on; the message names the problem and the fix.</summary>
public sealed class CommandException(string message, int exitCode = ExitCode.Problems) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
